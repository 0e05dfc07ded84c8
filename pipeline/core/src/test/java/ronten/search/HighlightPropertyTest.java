package ronten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.index.Shelf;
import ronten.text.Folded;
import ronten.text.Span;

/**
 * Texts made at random of characters that folding joins, parts, drops or replaces, and phrases cut
 * out of them: what is highlighted is the phrase wherever it stands, to the character.
 */
class HighlightPropertyTest {

  private static final long SEED = 20_261_124;
  private static final int TEXTS = 40;
  private static final int QUERIES_A_TEXT = 15;

  /** No unit may be parted; two that fold alike stand for each other. */
  private static final List<String> UNITS =
      List.of(
          "ガ",
          "ｶﾞ",
          "カ\u3099",
          "パ",
          "ﾊﾟ",
          "ハ\u309a",
          "ﾊ",
          "ー",
          "ｰ", // widths and dakuten
          "が",
          "か\u3099",
          "を",
          "は", // hiragana
          "㍿",
          "㌔",
          "①",
          "㈱", // one character for several, or for another
          "𠮷",
          "野",
          "家",
          "𩸽", // surrogate pairs
          "葛\udb40\udd00",
          "葛",
          "辻\ufe00",
          "辻", // variation selectors
          "⽔",
          "水",
          "港",
          "船", // a radical that looks like a character
          " ﬁsh ",
          " fish ",
          " ﬄux ",
          " Ｓｈｉｐ ",
          " ship ",
          " cafe\u0301 ",
          " café ", // Latin
          "、",
          "。",
          "「",
          "」");

  @TempDir private Path folder;
  private Random random;

  @BeforeEach
  void seed() {
    random = new Random(SEED);
  }

  @Test
  void highlightsAreThePhraseToTheCharacter() {
    List<List<Span>> places = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    try (Shelf shelf = new Shelf(folder)) {
      for (int i = 0; i < TEXTS; i++) {
        List<Span> units = new ArrayList<>();
        texts.add(text(units));
        places.add(units);
        shelf.put("%02d.txt".formatted(i), texts.get(i));
      }
      shelf.commit();
    }
    try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
      for (int i = 0; i < TEXTS; i++) {
        for (int n = 0; n < QUERIES_A_TEXT; n++) {
          Span chosen = someUnits(places.get(i));
          String written = chosen.in(texts.get(i)).strip();
          String query = random.nextBoolean() ? written : Folded.key(written);
          check(search, "%02d.txt".formatted(i), texts.get(i), chosen, query);
          partsNothing(search, texts, places, query);
        }
      }
    }
  }

  private static void check(
      PassageSearch search, String path, String text, Span chosen, String query) {
    String phrase = '"' + query + '"';
    SearchResult result = search.search(SearchRequest.of(phrase).limit(TEXTS));
    List<Span> lit =
        result.hits().stream()
            .filter(hit -> hit.document().equals(path))
            .flatMap(hit -> hit.highlights().stream())
            .toList();
    assertThat(lit)
        .as("%s in %s", phrase, text)
        .isEqualTo(occurrences(text, Folded.key(query)))
        .anyMatch(span -> span.covers(chosen.strip(text)));
  }

  /** Searched as words, a highlight may be part of what was asked, but no unit is parted. */
  private static void partsNothing(
      PassageSearch search, List<String> texts, List<List<Span>> places, String query) {
    for (Hit hit : search.search(SearchRequest.of(query).limit(TEXTS)).hits()) {
      int number = Integer.parseInt(hit.document().substring(0, 2));
      for (Span lit : hit.highlights()) {
        assertThat(places.get(number))
            .as("%s in %s", query, texts.get(number))
            .map(unit -> unit.strip(texts.get(number)))
            .allMatch(unit -> !unit.overlaps(lit) || lit.covers(unit));
      }
    }
  }

  /**
   * The phrase wherever it stands in the folded text, as spans of the text; touching ones as one.
   */
  private static List<Span> occurrences(String text, String key) {
    Folded view = Folded.matching(text, new Span(0, text.length()), List.of());
    List<Span> found = new ArrayList<>();
    int at = view.text().indexOf(key);
    while (at >= 0) {
      Span span = view.original(new Span(at, at + key.length()));
      if (!found.isEmpty() && span.start() <= found.getLast().end()) {
        span = found.removeLast().union(span);
      }
      found.add(span);
      at = view.text().indexOf(key, at + 1);
    }
    return found;
  }

  /** A text of one line, and where its units stand in it. */
  private String text(List<Span> units) {
    StringBuilder text = new StringBuilder("港");
    for (int i = 0; i < 12 + random.nextInt(60); i++) {
      String unit = UNITS.get(random.nextInt(UNITS.size()));
      if (!(unit.startsWith(" ") && Character.isWhitespace(text.charAt(text.length() - 1)))) {
        units.add(new Span(text.length(), text.length() + unit.length()));
        text.append(unit);
      }
    }
    return text.append("港").toString();
  }

  private Span someUnits(List<Span> units) {
    while (true) {
      int from = random.nextInt(units.size());
      int to = Math.min(units.size() - 1, from + random.nextInt(8));
      Span span = units.get(from).union(units.get(to));
      if (span.length() > 0) {
        return span;
      }
    }
  }
}
