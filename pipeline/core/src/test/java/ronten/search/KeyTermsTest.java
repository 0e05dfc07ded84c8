package ronten.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ronten.find.Analysis;
import ronten.find.KeyTerm;
import ronten.index.GlossaryTerms;
import ronten.index.Shelf;
import ronten.index.TopTerms;
import ronten.text.Source;
import ronten.text.Span;

/** The counted terms are those that a count by hand gives, whatever the parts of the index. */
class KeyTermsTest {

  private static final List<String> FORMS =
      List.of(
          "拡大抑止",
          "抑止",
          "港",
          "ｺﾝﾃﾅ",
          "コンテナ",
          "NPT",
          "ＮＰＴ",
          "npt",
          "host-nation",
          "host nation",
          "export control",
          "Export Control",
          "灯台",
          "船",
          "航路",
          "税",
          "予算",
          "海峡",
          "同盟",
          "監査",
          "台帳",
          "港湾",
          "条約",
          "外交",
          "通行料",
          "toll",
          "ledger");

  @TempDir private Path folder;

  private static Analysis analysis(String path, List<KeyTerm> terms) {
    return new Analysis(
        Shelf.STRUCTURER.read(Source.of(path, "港に船が入る。\n")),
        Optional.empty(),
        terms,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static KeyTerm term(String form, int frequency) {
    return new KeyTerm(
        form,
        Optional.empty(),
        "ja",
        1,
        Map.of(),
        Optional.empty(),
        Collections.nCopies(frequency, new Span(0, 1)));
  }

  /** How often each term stands in a document, by its key. */
  private static Map<String, Integer> byKey(List<KeyTerm> terms) {
    Map<String, Integer> byKey = new TreeMap<>();
    terms.stream()
        .limit(TopTerms.MOST)
        .forEach(
            term -> byKey.merge(GlossaryTerms.key(term.term()), term.frequency(), Integer::sum));
    return byKey;
  }

  private static List<KeyTerm> some(Random random) {
    List<String> forms = new ArrayList<>(FORMS);
    Collections.shuffle(forms, random);
    return forms.subList(0, random.nextInt(FORMS.size())).stream()
        .map(form -> term(form, 1 + random.nextInt(300)))
        .toList();
  }

  /** Puts, replaces and removes documents over some commits. */
  private Map<String, Map<String, Integer>> fill(Shelf shelf, Random random) {
    Map<String, Map<String, Integer>> kept = new TreeMap<>();
    for (int i = 0; i < 60; i++) {
      String path = random.nextInt(40) + ".txt";
      if (random.nextInt(6) == 0) {
        shelf.index().remove(path);
        kept.remove(path);
      } else {
        List<KeyTerm> terms = some(random);
        shelf.put(analysis(path, terms));
        kept.put(path, byKey(terms));
      }
      if (random.nextInt(12) == 0) {
        shelf.commit();
      }
    }
    shelf.commit();
    kept.values().removeIf(Map::isEmpty);
    return kept;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6})
  void theyAreCountedAsByHand(long seed) {
    Random random = new Random(seed);
    try (Shelf shelf = new Shelf(folder)) {
      Map<String, Map<String, Integer>> kept = fill(shelf, random);
      try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
        KeyTerms all = search.terms();
        compare(all, kept);
        Set<String> some = new HashSet<>(kept.keySet());
        some.removeIf(path -> random.nextBoolean());
        Map<String, Map<String, Integer>> fewer = new TreeMap<>(kept);
        fewer.keySet().retainAll(some);
        compare(all.among(some), fewer);
      }
    }
  }

  private static void compare(KeyTerms terms, Map<String, Map<String, Integer>> kept) {
    assertThat(terms.documents()).isEqualTo(kept.size());
    Set<String> keys = new TreeSet<>();
    kept.values().forEach(each -> keys.addAll(each.keySet()));
    assertThat(terms.counts()).hasSameSizeAs(keys);
    for (String key : keys) {
      Map<String, Integer> uses = new HashMap<>();
      kept.forEach(
          (path, each) -> {
            if (each.containsKey(key)) {
              uses.put(path, each.get(key));
            }
          });
      KeyTerms.Term term = terms.find(key).orElseThrow();
      assertThat(term.documents()).as(key).isEqualTo(uses.size());
      assertThat(term.occurrences())
          .isEqualTo(uses.values().stream().mapToInt(Integer::intValue).sum());
      assertThat(terms.counts()).contains(term);
      assertThat(terms.uses(term.term()))
          .hasSameSizeAs(uses.keySet())
          .allSatisfy(use -> assertThat(use.occurrences()).isEqualTo(uses.get(use.path())))
          .isSortedAccordingTo((one, other) -> other.occurrences() - one.occurrences());
      Map<String, Integer> beside = together(key, kept);
      assertThat(terms.companions(key)).hasSameSizeAs(beside.keySet());
      terms
          .companions(key)
          .forEach(
              pair ->
                  assertThat(pair.documents())
                      .isEqualTo(beside.get(GlossaryTerms.key(pair.other().term()))));
    }
    List<KeyTerms.Pair> pairs = terms.pairs(terms.counts());
    pairs.forEach(
        pair ->
            assertThat(pair.documents())
                .isEqualTo(
                    together(GlossaryTerms.key(pair.one().term()), kept)
                        .get(GlossaryTerms.key(pair.other().term()))));
    assertThat(2 * pairs.size())
        .isEqualTo(keys.stream().mapToInt(key -> together(key, kept).size()).sum());
    assertThat(pairs).isSortedAccordingTo((one, other) -> other.documents() - one.documents());
  }

  /** How many documents have each other term besides one. */
  private static Map<String, Integer> together(String key, Map<String, Map<String, Integer>> kept) {
    Map<String, Integer> together = new TreeMap<>();
    kept.values().stream()
        .filter(each -> each.containsKey(key))
        .flatMap(each -> each.keySet().stream())
        .filter(other -> !other.equals(key))
        .forEach(other -> together.merge(other, 1, Integer::sum));
    return together;
  }

  @Test
  void aTermIsWrittenAsMostDocumentsWriteIt() {
    try (Shelf shelf = new Shelf(folder)) {
      shelf.put(analysis("a.txt", List.of(term("NPT", 2), term("host nation", 1))));
      shelf.put(analysis("b.txt", List.of(term("ＮＰＴ", 9), term("host-nation", 3))));
      shelf.commit();
      shelf.put(analysis("c.txt", List.of(term("NPT", 1))));
      shelf.put(analysis("d.txt", List.of()));
      shelf.commit();
      try (PassageSearch search = PassageSearch.open(folder, Shelf.LANGUAGES)) {
        KeyTerms terms = search.terms();
        assertThat(terms.counts())
            .containsExactly(
                new KeyTerms.Term("NPT", 3, 12), new KeyTerms.Term("host nation", 2, 4));
        assertThat(terms.uses("npt"))
            .containsExactly(
                new KeyTerms.Use("b.txt", 9),
                new KeyTerms.Use("a.txt", 2),
                new KeyTerms.Use("c.txt", 1));
        assertThat(terms.find("none")).isEmpty();
        assertThat(terms.companions("none")).isEmpty();
        assertThat(terms.among(Set.of()).counts()).isEmpty();
      }
    }
  }
}
