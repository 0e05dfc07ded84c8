package ronten.web;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ronten.compare.Glossary;
import ronten.index.GlossaryTerms;

/**
 * What the glossary has beside each term, whichever of the two languages that is in.
 *
 * @param others by the keys of {@link GlossaryTerms}, those that most documents have first
 */
record Glosses(Map<String, Set<String>> others) {

  static Glosses of(Glossary glossary) {
    Map<String, Set<String>> others = new HashMap<>();
    for (Glossary.Entry entry : glossary.entries()) {
      for (Glossary.Rendering rendering : entry.renderings()) {
        add(entry.en(), rendering.ja(), others);
        add(rendering.ja(), entry.en(), others);
      }
    }
    return new Glosses(others);
  }

  private static void add(String term, String other, Map<String, Set<String>> others) {
    others.computeIfAbsent(GlossaryTerms.key(term), key -> new LinkedHashSet<>()).add(other);
  }

  /** What a term is in the other language; nothing where no document says. */
  List<String> of(String term) {
    return List.copyOf(others.getOrDefault(GlossaryTerms.key(term), Set.of()));
  }
}
