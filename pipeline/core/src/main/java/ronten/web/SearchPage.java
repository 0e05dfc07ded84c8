package ronten.web;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import ronten.index.Scope;
import ronten.render.Json;
import ronten.render.Messages;
import ronten.render.NoteText;
import ronten.search.Note;
import ronten.search.SearchRequest;
import ronten.search.SearchResult;
import ronten.search.concordance.LineOrder;

/** The page of the search: what is asked, and the passages or the lines that answer. */
final class SearchPage {

  private static final int HITS = 20;
  private static final int LINES = 100;

  /** Characters on each side of a match, so many that a line is one line on a wide screen. */
  private static final int WIDTH = 30;

  private static final int MOST = 2000;

  private SearchPage() {}

  /** A part of the text that can be searched alone. */
  record ScopeChoice(String name, boolean chosen) {}

  /** A condition in force, and the address of the page without it. */
  record Condition(String kind, String value, String name, String address) {}

  static Map<String, Object> model(Snapshot snapshot, Parameters parameters) {
    Map<String, Object> model = new HashMap<>();
    boolean kwic = parameters.text("view").filter("kwic"::equals).isPresent();
    model.put("query", parameters.text("q").orElse(""));
    model.put("like", parameters.text("like").orElse(""));
    model.put("kwic", kwic);
    model.put("sort", Json.name(parameters.order()));
    model.put("orders", List.of(LineOrder.values()).stream().map(Json::name).toList());
    model.put("scopes", scopes(parameters));
    model.put("conditions", conditions(parameters, snapshot));
    model.put("glossary", parameters.text("glossary").filter("false"::equals).isEmpty());
    model.put(
        "filtered",
        kwic
            || Stream.of("in", "since", "until").anyMatch(name -> !parameters.all(name).isEmpty()));
    model.put("since", parameters.text("since").orElse(""));
    model.put("until", parameters.text("until").orElse(""));
    model.put("without", parameters.all("without"));
    model.put("withAll", parameters.without("without"));
    model.put("withoutGlossary", parameters.with("glossary", "false"));
    model.put("withGlossary", parameters.without("glossary"));
    boolean asked =
        parameters.text("q").isPresent() || (!kwic && parameters.text("like").isPresent());
    model.put("asked", asked);
    model.put("result", Optional.empty());
    model.put("lines", Optional.empty());
    if (asked && kwic) {
      int width = parameters.number("width", WIDTH, 1, Lines.WIDEST);
      Lines lines = Lines.of(snapshot, parameters, LINES, width);
      model.put("lines", Optional.of(LineRows.of(lines, parameters)));
      export(model, parameters, lines.first().size(), Map.of("width", Integer.toString(width)));
      model.put("notes", notes(lines.notes()));
    } else if (asked) {
      SearchRequest request =
          parameters.search(snapshot, HITS, MOST).with(SearchRequest.Wish.FACETS);
      SearchResult result = Api.answer(snapshot, parameters, request);
      model.put("result", Optional.of(HitRows.of(result, snapshot, parameters)));
      export(model, parameters, result.hits().size(), Map.of());
      model.put("notes", notes(result.notes()));
    } else {
      model.put("notes", List.of());
    }
    return model;
  }

  static List<ScopeChoice> scopes(Parameters parameters) {
    Set<Scope> chosen = parameters.scopes();
    return List.of(Scope.values()).stream()
        .map(scope -> new ScopeChoice(Json.name(scope), chosen.contains(scope)))
        .toList();
  }

  /** The conditions that a facet, or a link, has set. */
  static List<Condition> conditions(Parameters parameters, Snapshot snapshot) {
    List<Condition> conditions = new ArrayList<>();
    for (String kind : List.of("article", "author", "language", "document")) {
      parameters
          .text(kind)
          .ifPresent(
              value ->
                  conditions.add(
                      new Condition(
                          kind, value, name(kind, value, snapshot), parameters.without(kind))));
    }
    return conditions;
  }

  private static String name(String kind, String value, Snapshot snapshot) {
    return switch (kind) {
      case "article" -> HitRows.article(value, snapshot);
      case "document" -> value.replace("\\", "");
      default -> value;
    };
  }

  /** Where what is shown is to be had as JSON and as a table. */
  private static void export(
      Map<String, Object> model, Parameters parameters, int shown, Map<String, String> more) {
    Map<String, String> changed = new TreeMap<>(more);
    changed.put("limit", Integer.toString(Math.max(1, shown)));
    model.put("address", parameters.with(changed));
    changed.put("format", "csv");
    model.put("csv", parameters.with(changed));
  }

  private static List<Said> notes(List<Note> notes) {
    NoteText english = new NoteText(Messages.of(Locale.ENGLISH));
    NoteText japanese = new NoteText(Messages.of(Locale.JAPANESE));
    return notes.stream().map(note -> new Said(english.of(note), japanese.of(note))).toList();
  }
}
