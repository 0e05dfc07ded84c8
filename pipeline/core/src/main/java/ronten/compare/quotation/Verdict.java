package ronten.compare.quotation;

import java.util.List;
import java.util.Optional;
import ronten.text.Span;

/**
 * What can be said of one quotation.
 *
 * @param place where the original stands in the article; empty where none was found
 * @param differences every departure, in the order of the quotation; of an altered quotation only
 *     those of words, not of marks and case
 * @param omissions what the ellipses leave out, in the order of the quotation
 * @param elsewhere other places where the same words stand, in the order of the article
 */
public record Verdict(
    Status status,
    Optional<Span> place,
    List<Difference> differences,
    List<Omission> omissions,
    List<Span> elsewhere) {

  public Verdict {
    differences = List.copyOf(differences);
    omissions = List.copyOf(omissions);
    elsewhere = List.copyOf(elsewhere);
  }

  /** A verdict without a place. */
  static Verdict of(Status status) {
    return new Verdict(status, Optional.empty(), List.of(), List.of(), List.of());
  }

  Verdict with(Status other, List<Span> places) {
    return new Verdict(other, place, differences, omissions, places);
  }
}
