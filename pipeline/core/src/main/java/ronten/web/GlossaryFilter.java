package ronten.web;

import java.util.function.Predicate;
import ronten.compare.Glossary;
import ronten.text.Folded;

/** The part of the glossary that somebody asks for. */
final class GlossaryFilter {

  private GlossaryFilter() {}

  /** The entries that hold some words, in any case and width, or only those with a conflict. */
  static Glossary of(Glossary glossary, Parameters parameters) {
    String sought = parameters.text("q").map(Folded::key).orElse("");
    boolean conflicts = parameters.flag("conflicts");
    Predicate<String> fits = term -> Folded.key(term).contains(sought);
    return new Glossary(
        glossary.schema(),
        glossary.entries().stream()
            .filter(entry -> entry.conflict() || !conflicts)
            .filter(
                entry ->
                    fits.test(entry.en())
                        || entry.renderings().stream().anyMatch(r -> fits.test(r.ja())))
            .toList(),
        glossary.reverse().stream()
            .filter(
                reverse ->
                    fits.test(reverse.ja())
                        || reverse.renderings().stream().anyMatch(o -> fits.test(o.en())))
            .toList());
  }
}
