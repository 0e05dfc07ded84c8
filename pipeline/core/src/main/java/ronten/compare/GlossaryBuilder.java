package ronten.compare;

import java.io.Serializable;
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
public final class GlossaryBuilder implements Serializable {

  private static final long serialVersionUID = 1;

  private final TreeMap<String, TreeMap<String, Pair>> byEnglish = new TreeMap<>();

  /** The uses of one folded pair. */
  private static final class Pair implements Serializable {
    private static final long serialVersionUID = 1;
    private final TreeMap<String, Integer> japanese = new TreeMap<>();
    private final TreeMap<String, Integer> english = new TreeMap<>();
    private final TreeSet<String> paths = new TreeSet<>();
    private Gloss.Kind kind = Gloss.Kind.GLOSS;
    private Glossary.First first = new Glossary.First("", 0, 0);
    private int count;

    void use(String path, Summary.Gloss gloss) {
      take(new Glossary.First(path, gloss.start(), gloss.end()), gloss.kind(), 1);
      japanese.merge(gloss.ja(), 1, Integer::sum);
      english.merge(gloss.en(), 1, Integer::sum);
      paths.add(path);
    }

    Pair and(Pair other) {
      take(other.first, other.kind, other.count);
      other.japanese.forEach((form, uses) -> japanese.merge(form, uses, Integer::sum));
      other.english.forEach((form, uses) -> english.merge(form, uses, Integer::sum));
      paths.addAll(other.paths);
      return this;
    }

    private void take(Glossary.First place, Gloss.Kind as, int uses) {
      if (count == 0 || ORDER.compare(place, first) < 0) {
        first = place;
        kind = as;
      }
      count += uses;
    }
  }

  /** Adds the glosses of one document. */
  public void add(Summary summary) {
    add(summary.document().path(), summary.glosses());
  }

  /** Adds the glosses of the document of a path. */
  public void add(String path, List<Summary.Gloss> glosses) {
    for (Summary.Gloss gloss : glosses) {
      byEnglish
          .computeIfAbsent(Folded.key(gloss.en()), key -> new TreeMap<>())
          .computeIfAbsent(Folded.key(gloss.ja()), key -> new Pair())
          .use(path, gloss);
    }
  }

  /**
   * Adds what another has gathered from other documents; which of them is added to which does not
   * matter.
   */
  public GlossaryBuilder and(GlossaryBuilder other) {
    other.byEnglish.forEach(
        (en, renderings) -> {
          TreeMap<String, Pair> ours = byEnglish.computeIfAbsent(en, key -> new TreeMap<>());
          renderings.forEach((ja, pair) -> ours.merge(ja, pair, Pair::and));
        });
    return this;
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
