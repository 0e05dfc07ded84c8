package ronten.find.term;

import java.util.List;

/** One reason to hold a candidate for a term. Values are compared within one document only. */
interface Measure {

  /** A short lower-case name for people. */
  String name();

  /** A value for each candidate, in their order; higher means more of a term. */
  double[] of(List<TermCandidate> candidates);
}
