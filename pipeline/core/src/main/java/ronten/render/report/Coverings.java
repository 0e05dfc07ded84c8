package ronten.render.report;

import java.util.Optional;
import java.util.stream.Stream;
import ronten.compare.Comparison;
import ronten.text.Span;

/** Where a commentary takes up a paragraph of the article. */
final class Coverings {

  private Coverings() {}

  /** The first place: a quotation from it if there is one, else a claim that renders it. */
  static Optional<Integer> place(Comparison comparison, String path, Span paragraph) {
    return Stream.concat(
            quotations(comparison, path, paragraph), claims(comparison, path, paragraph))
        .findFirst();
  }

  private static Stream<Integer> quotations(Comparison comparison, String path, Span paragraph) {
    return comparison.quotes().stream()
        .flatMap(quote -> quote.members().stream())
        .filter(quoting -> quoting.path().equals(path))
        .filter(quoting -> quoting.verdict().start().filter(paragraph::covers).isPresent())
        .map(Comparison.Quoting::start);
  }

  private static Stream<Integer> claims(Comparison comparison, String path, Span paragraph) {
    return comparison.claims().stream()
        .filter(claim -> claim.source().filter(s -> paragraph.covers(s.start())).isPresent())
        .flatMap(claim -> claim.members().stream())
        .filter(claiming -> claiming.path().equals(path))
        .map(Comparison.Claiming::start);
  }
}
