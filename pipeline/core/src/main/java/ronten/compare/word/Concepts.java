package ronten.compare.word;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.find.Gloss;
import ronten.language.Table;

/**
 * Expressions that mean one thing in several forms: the renderings of an English term that the
 * group's glossary knows (拡大抑止, 拡張抑止, extended deterrence), and places (横浜, Yokohama).
 *
 * <p>A Japanese term that stands for several English ones belongs to none of them.
 */
public final class Concepts {

  private static final String PLACES = "places.tsv";

  private final Phrases<List<String>> phrases;

  private Concepts(Phrases<List<String>> phrases) {
    this.phrases = phrases;
  }

  /** The concepts of a group. */
  public static Concepts of(Glossary glossary) {
    Map<String, List<String>> forms = new TreeMap<>();
    for (Table.Row row : Table.rows(Comparison.class, PLACES)) {
      List<String> names = List.of(row.get(1).split(";"));
      forms.put(row.get(0), names.stream().map(Concepts::place).toList());
      names.forEach(name -> forms.put(name, List.of(place(name))));
    }
    Renderings renderings = Renderings.of(glossary);
    for (Glossary.Entry entry : glossary.entries()) {
      String concept = "concept " + renderings.name(entry.en());
      forms.put(entry.en(), List.of(concept));
      for (Glossary.Rendering rendering : entry.renderings()) {
        if (!renderings.isAmbiguous(rendering.ja())) {
          forms.put(rendering.ja(), List.of(concept));
        }
      }
    }
    return new Concepts(Phrases.of(forms));
  }

  private static String place(String name) {
    return "place " + name;
  }

  /** The concepts in a stretch of text, in order; 日韓 is two places in one. */
  public List<Phrases.Match<List<String>>> in(List<Symbol> symbols) {
    return phrases.in(symbols);
  }

  /**
   * Which English terms are spellings or abbreviations of one another, and which Japanese terms
   * stand for several.
   */
  public record Renderings(Map<String, String> names, Set<String> ambiguous) {

    /** Reads a glossary. */
    public static Renderings of(Glossary glossary) {
      Map<String, List<Glossary.Entry>> full = new TreeMap<>();
      for (Glossary.Entry entry : glossary.entries()) {
        for (Glossary.Rendering rendering : entry.renderings()) {
          if (rendering.kind() != Gloss.Kind.ABBREVIATION) {
            full.computeIfAbsent(rendering.ja(), ja -> new ArrayList<>()).add(entry);
          }
        }
      }
      Set<String> ambiguous = new TreeSet<>();
      full.forEach(
          (ja, entries) -> {
            if (entries.stream().map(entry -> bare(entry.en())).distinct().count() > 1) {
              ambiguous.add(ja);
            }
          });
      Map<String, String> names = new TreeMap<>();
      for (Glossary.Entry entry : glossary.entries()) {
        names.put(entry.en(), name(entry, full));
      }
      return new Renderings(names, ambiguous);
    }

    /** The name of an entry: its letters, or those of the full form that it abbreviates. */
    private static String name(Glossary.Entry entry, Map<String, List<Glossary.Entry>> full) {
      return entry.renderings().stream()
          .filter(rendering -> rendering.kind() == Gloss.Kind.ABBREVIATION)
          .flatMap(rendering -> full.getOrDefault(rendering.ja(), List.of()).stream())
          .map(Glossary.Entry::en)
          .findFirst()
          .map(Renderings::bare)
          .orElseGet(() -> bare(entry.en()));
    }

    /** One name for an English term in all its spellings; the term's letters if it has no other. */
    public String name(String en) {
      return names.getOrDefault(en, bare(en));
    }

    /** Whether a Japanese term stands for several English ones. */
    public boolean isAmbiguous(String ja) {
      return ambiguous.contains(ja);
    }

    /** Non-Proliferation and Nonproliferation are one. */
    private static String bare(String en) {
      StringBuilder letters = new StringBuilder();
      Symbol.of(en).forEach(symbol -> letters.append(symbol.form()));
      return letters.toString();
    }
  }
}
