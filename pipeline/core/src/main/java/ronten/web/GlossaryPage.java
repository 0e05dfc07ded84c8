package ronten.web;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ronten.compare.Glossary;

/** The page of the glossary: English terms with their renderings, and the other way round. */
final class GlossaryPage {

  private static final int ENTRIES = 200;
  private static final int MOST = 2000;

  private GlossaryPage() {}

  static Map<String, Object> model(Snapshot snapshot, Parameters parameters) {
    Glossary found = GlossaryFilter.of(snapshot.glossary(), parameters);
    int limit = parameters.number("limit", ENTRIES, 1, MOST);
    List<EntryRow> entries = found.entries().stream().limit(limit).map(EntryRow::of).toList();
    Map<String, Object> model = new HashMap<>();
    model.put("query", parameters.text("q").orElse(""));
    model.put("conflicts", parameters.flag("conflicts"));
    model.put("total", found.entries().size());
    model.put("entries", entries);
    model.put("reverse", found.reverse().stream().limit(limit).toList());
    model.put("all", snapshot.glossary().entries().size());
    model.put("address", parameters.address());
    model.put("csv", parameters.with("format", "csv"));
    model.put(
        "more",
        entries.size() < found.entries().size()
            ? parameters.with("limit", Integer.toString(2 * entries.size()))
            : "");
    return model;
  }
}
