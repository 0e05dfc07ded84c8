package ronten.compare;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import ronten.find.Gloss;
import ronten.summary.Summary;
import ronten.text.Folded;

/**
 * Gathers the glosses of one summary after the other. Terms are one when they are equal folded; the
 * commonest way to write them is shown.
 */
public final class GlossaryBuilder {

  private final Map<String, Map<String, Pair>> byEnglish = new TreeMap<>();

  /** The uses of one folded pair. */
  private static final class Pair {
    private final Map<String, Integer> japanese = new TreeMap<>();
    private final Map<String, Integer> english = new TreeMap<>();
    private final TreeSet<String> paths = new TreeSet<>();
    private Gloss.Kind kind = Gloss.Kind.GLOSS;
    private Glossary.First first = new Glossary.First("", 0, 0);
    private int count;
  }

  /** Adds the glosses of one document. */
  public void add(Summary summary) {
    add(summary.document().path(), summary.glosses());
  }

  /** Adds the glosses of the document of a path. */
  public void add(String path, List<Summary.Gloss> glosses) {
    for (Summary.Gloss gloss : glosses) {
      Pair pair =
          byEnglish
              .computeIfAbsent(Folded.key(gloss.en()), key -> new TreeMap<>())
              .computeIfAbsent(Folded.key(gloss.ja()), key -> new Pair());
      Glossary.First place = new Glossary.First(path, gloss.start(), gloss.end());
      if (pair.count++ == 0 || ORDER.compare(place, pair.first) < 0) {
        pair.first = place;
        pair.kind = gloss.kind();
      }
      pair.japanese.merge(gloss.ja(), 1, Integer::sum);
      pair.english.merge(gloss.en(), 1, Integer::sum);
      pair.paths.add(path);
    }
  }

  private static final Comparator<Glossary.First> ORDER =
      Comparator.comparing(Glossary.First::path).thenComparingInt(Glossary.First::start);

  /** What has been gathered, in an order that depends on it alone. */
  public Glossary build() {
    List<Glossary.Entry> entries = new ArrayList<>();
    Map<String, List<Pair>> byJapanese = new TreeMap<>();
    for (Map<String, Pair> renderings : byEnglish.values()) {
      entries.add(entry(renderings));
      renderings.forEach(
          (ja, pair) -> byJapanese.computeIfAbsent(ja, key -> new ArrayList<>()).add(pair));
    }
    List<Glossary.Reverse> reverse =
        byJapanese.values().stream()
            .filter(pairs -> pairs.stream().filter(GlossaryBuilder::translates).count() > 1)
            .map(GlossaryBuilder::reverse)
            .toList();
    return new Glossary(Glossary.SCHEMA, entries, reverse);
  }

  private static Glossary.Entry entry(Map<String, Pair> renderings) {
    Map<String, Integer> english = new TreeMap<>();
    renderings
        .values()
        .forEach(p -> p.english.forEach((en, n) -> english.merge(en, n, Integer::sum)));
    List<Glossary.Rendering> list =
        renderings.values().stream()
            .sorted(
                Comparator.comparingInt((Pair pair) -> -pair.paths.size())
                    .thenComparingInt(pair -> -pair.count)
                    .thenComparing(pair -> pair.first, ORDER))
            .map(
                p ->
                    new Glossary.Rendering(
                        commonest(p.japanese), p.kind, List.copyOf(p.paths), p.first))
            .toList();
    return new Glossary.Entry(commonest(english), list, list.size() > 1);
  }

  private static Glossary.Reverse reverse(List<Pair> pairs) {
    List<Pair> translations = pairs.stream().filter(GlossaryBuilder::translates).toList();
    return new Glossary.Reverse(
        commonest(translations.getFirst().japanese),
        translations.stream()
            .map(pair -> new Glossary.Original(commonest(pair.english), List.copyOf(pair.paths)))
            .toList());
  }

  /** An abbreviation beside the full form is no second term. */
  private static boolean translates(Pair pair) {
    return pair.kind != Gloss.Kind.ABBREVIATION;
  }

  private static String commonest(Map<String, Integer> forms) {
    return forms.entrySet().stream()
        .max(
            Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
        .orElseThrow()
        .getKey();
  }
}
