package ronten.render.report;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import ronten.compare.Reading;
import ronten.summary.Summary;
import ronten.text.Folded;
import ronten.text.Span;

/** Where in a document something stands that a table names without its place: the first place. */
final class Occurrences {

  private final String text;
  private final Map<String, Span> terms = new HashMap<>();
  private final Map<String, Span> glosses = new HashMap<>();
  private final Map<String, Span> values = new HashMap<>();

  Occurrences(Reading reading) {
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
    for (Summary.Entity entity : summary.entities()) {
      for (Summary.Place place : entity.evidence().stream().limit(1).toList()) {
        values.putIfAbsent(Folded.key(entity.text()), span(place));
        entity.value().ifPresent(value -> values.putIfAbsent(Folded.key(value), span(place)));
      }
    }
  }

  /** A term: where the summary has it as a key term, else where its letters stand. */
  Optional<Span> term(String term) {
    return Optional.ofNullable(terms.get(Folded.key(term))).or(() -> letters(term));
  }

  /** A gloss: where the document renders the English term so. */
  Optional<Span> gloss(String en, String ja) {
    return Optional.ofNullable(glosses.get(key(en, ja)));
  }

  /** A number, date or name: where it is found in this form or with this value. */
  Optional<Span> value(String value) {
    return Optional.ofNullable(values.get(Folded.key(value))).or(() -> letters(value));
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
