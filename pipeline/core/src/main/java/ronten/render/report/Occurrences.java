package ronten.render.report;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.compare.Comparison;
import ronten.compare.Reading;
import ronten.compare.word.Phrases;
import ronten.compare.word.Symbol;
import ronten.summary.Summary;
import ronten.text.Folded;
import ronten.text.Span;

/** Where in a document something stands that a table names without its place: the first place. */
final class Occurrences {

  private final String text;
  private final Map<String, Span> terms = new HashMap<>();
  private final Map<String, Span> found = new HashMap<>();
  private final Map<String, Span> glosses = new HashMap<>();

  /**
   * Looks for them.
   *
   * @param names of the comparison's terms
   */
  Occurrences(Reading reading, Phrases<String> names) {
    this.text = reading.text();
    Summary summary = reading.summary();
    for (Summary.Term term : summary.terms()) {
      term.evidence().stream()
          .findFirst()
          .ifPresent(place -> terms.putIfAbsent(Folded.key(term.term()), span(place)));
    }
    for (Summary.Gloss gloss : summary.glosses()) {
      glosses.putIfAbsent(key(gloss.en(), gloss.ja()), new Span(gloss.start(), gloss.end()));
    }
    for (Reading.Block block : reading.paragraphs()) {
      List<Symbol> symbols = Symbol.of(text, block.span(), block.holes());
      for (Phrases.Match<String> match : names.in(symbols)) {
        Span first = symbols.get(match.from()).span();
        found.putIfAbsent(match.value(), first.union(symbols.get(match.to() - 1).span()));
      }
    }
  }

  /** The names that a comparison's terms go by, to be looked for together. */
  static Phrases<String> names(Comparison comparison) {
    Map<String, String> names = new HashMap<>();
    for (Comparison.Term term : comparison.terms()) {
      names.put(term.term(), term.term());
      term.gloss().ifPresent(gloss -> names.put(gloss, gloss));
    }
    return Phrases.of(names);
  }

  /** A term: where the summary has it as a key term, else where it or its gloss was found. */
  Optional<Span> term(Comparison.Term term) {
    return Optional.ofNullable(terms.get(Folded.key(term.term())))
        .or(() -> Optional.ofNullable(found.get(term.term())))
        .or(() -> term.gloss().map(found::get))
        .or(() -> letters(term.term()));
  }

  /** A gloss: where the document renders the English term so. */
  Optional<Span> gloss(String en, String ja) {
    return Optional.ofNullable(glosses.get(key(en, ja)));
  }

  private Optional<Span> letters(String letters) {
    int at = text.indexOf(letters);
    return at < 0 || letters.isEmpty()
        ? Optional.empty()
        : Optional.of(new Span(at, at + letters.length()));
  }

  private static String key(String en, String ja) {
    return Folded.key(en) + "\n" + Folded.key(ja);
  }

  private static Span span(Summary.Place place) {
    return new Span(place.start(), place.end());
  }
}
