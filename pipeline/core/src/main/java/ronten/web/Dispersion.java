package ronten.web;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ronten.index.GlossaryTerms;
import ronten.render.Json;
import ronten.run.ListedDocument;
import ronten.search.KeyTerms;
import ronten.summary.Summary;

/**
 * Where a term stands in the documents that have it among their key terms, those in which it stands
 * most often first.
 *
 * @param term as most documents write it; where none has it, as it was asked for
 * @param documents how many have it
 * @param occurrences how often it stands in all of them
 * @param rows the first of them
 */
record Dispersion(String term, int documents, int occurrences, List<Row> rows) {

  /** So many documents at most, where nobody says. */
  static final int ROWS = 30;

  /**
   * A document.
   *
   * @param length of its text, in UTF-16 code units, or a little less
   * @param places where the term stands, in order
   */
  record Row(
      String path,
      String title,
      Optional<String> date,
      String language,
      int length,
      List<Summary.Place> places) {}

  /** What a summary says of it. */
  private record Said(Summary.About document, List<Summary.Term> terms) {}

  static Dispersion of(Snapshot snapshot, KeyTerms terms, String asked, int limit) {
    Optional<KeyTerms.Term> term = terms.find(asked);
    return new Dispersion(
        term.map(KeyTerms.Term::term).orElse(asked),
        term.map(KeyTerms.Term::documents).orElse(0),
        term.map(KeyTerms.Term::occurrences).orElse(0),
        terms.uses(asked).stream()
            .limit(limit)
            .flatMap(use -> row(snapshot, use.path(), GlossaryTerms.key(asked)))
            .toList());
  }

  private static Stream<Row> row(Snapshot snapshot, String path, String key) {
    return snapshot.search().summary(path).stream()
        .map(summary -> row(path, Json.part(summary.json(), Said.class), key, snapshot));
  }

  private static Row row(String path, Said said, String key, Snapshot snapshot) {
    List<Summary.Place> places =
        said.terms().stream()
            .filter(term -> GlossaryTerms.key(term.term()).equals(key))
            .flatMap(term -> term.evidence().stream())
            .sorted(Comparator.comparingInt(Summary.Place::start))
            .toList();
    int last = places.isEmpty() ? 0 : places.getLast().end();
    return new Row(
        path,
        said.document().title(),
        Optional.ofNullable(snapshot.documents().get(path)).flatMap(ListedDocument::date),
        said.document().language(),
        Math.max(last, said.document().characters()), // which are code points
        places);
  }
}
