package ronten.cluster;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import ronten.index.Facet;
import ronten.index.Fields;
import ronten.index.IndexedPassage;
import ronten.index.Layout;
import ronten.index.Posting;
import ronten.index.PostingText;
import ronten.index.StoredPassage;
import ronten.index.WideText;
import ronten.search.EngineSearch;
import tools.jackson.databind.JsonNode;

/** Passages as the engine keeps them. */
final class PassageJson {

  /** A text that is no UTF-8, for it holds half of a character: its UTF-16. */
  private static final String WIDE = "wide";

  /** The fields that {@link #stored} reads. */
  static final List<String> STORED =
      List.of(Fields.TEXT, WIDE, Fields.LAYOUT, Fields.SHOWN_HEADING, Fields.SHOWN_ARTICLE);

  private PassageJson() {}

  static Map<String, Object> of(String path, OptionalInt day, IndexedPassage passage) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put(Fields.DOCUMENT, path);
    StoredPassage stored = passage.stored();
    json.put(Fields.START, stored.layout().start());
    text(stored.text(), json);
    json.put(Fields.LAYOUT, Base64.getEncoder().encodeToString(stored.layout().bytes()));
    json.put(Fields.SHOWN_HEADING, stored.headings());
    stored.article().ifPresent(article -> json.put(Fields.SHOWN_ARTICLE, article));
    day.ifPresent(number -> json.put(Fields.DATE, number));
    passage.terms().forEach((field, postings) -> json.put(field, PostingText.of(postings)));
    passage.values().forEach(json::put);
    Map<String, List<String>> facets = new HashMap<>();
    for (Facet.Value value : passage.facets()) {
      if (value.facet() != Facet.DOCUMENT) {
        facets
            .computeIfAbsent(EngineSearch.field(value.facet()), each -> new ArrayList<>())
            .add(value.value());
      }
    }
    json.putAll(facets);
    return json;
  }

  private static void text(String text, Map<String, Object> json) {
    if (StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
      json.put(Fields.TEXT, text);
    } else {
      json.put(WIDE, Base64.getEncoder().encodeToString(WideText.bytes(text)));
    }
  }

  /** What is shown of a passage. */
  static StoredPassage stored(JsonNode json) {
    byte[] layout = Base64.getDecoder().decode(json.path(Fields.LAYOUT).asString());
    List<String> headings = new ArrayList<>();
    json.path(Fields.SHOWN_HEADING).forEach(each -> headings.add(each.asString()));
    return new StoredPassage(
        text(json),
        Layout.read(layout, 0, layout.length),
        headings,
        Optional.ofNullable(json.path(Fields.SHOWN_ARTICLE).asString(null)));
  }

  /** What is read of a passage that was found: all but conditions and facets. */
  static IndexedPassage read(JsonNode json) {
    Map<String, List<Posting>> terms = new HashMap<>();
    for (String field : Fields.SEARCHED) {
      String kept = json.path(field).asString("");
      if (!kept.isEmpty()) {
        terms.put(field, PostingText.read(kept));
      }
    }
    return new IndexedPassage(stored(json), terms, Map.of(), List.of());
  }

  private static String text(JsonNode json) {
    String wide = json.path(WIDE).asString("");
    if (wide.isEmpty()) {
      return json.path(Fields.TEXT).asString();
    }
    byte[] bytes = Base64.getDecoder().decode(wide);
    return WideText.read(bytes, 0, bytes.length);
  }
}
