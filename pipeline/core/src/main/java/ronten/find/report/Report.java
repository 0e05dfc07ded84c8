package ronten.find.report;

import ronten.find.Reporting;

/**
 * A reporting expression where it stands in a sentence.
 *
 * @param first its first word
 * @param last its last word, する after a verbal noun included
 */
record Report(Reporting reporting, int first, int last, Shape shape) {

  /** How the expression is built into the sentence. */
  enum Shape {
    /** {@code 述べる}, {@code 指摘する}, {@code 提案を行う}, {@code says}. */
    VERB,
    /** A verbal noun that ends a sentence or clause: {@code …と強調。} */
    CLOSING_NOUN,
    /** Any other noun: {@code …との告発}. */
    NOUN
  }
}
