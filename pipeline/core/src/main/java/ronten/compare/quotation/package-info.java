/**
 * Whether a quotation is what the article says.
 *
 * <p>In: the article's text ({@link ronten.compare.quotation.SourceText}) and quotations from it;
 * or, where the article is not at hand, the quotations of several documents ({@link
 * ronten.compare.quotation.Consensus}). Out: a {@link ronten.compare.quotation.Verdict} for each,
 * with the place in the article, every difference and what an ellipsis leaves out, as spans into
 * both originals.
 *
 * <p>Texts are compared folded and word by word. Similarity finds the place to compare with; it
 * never makes a verdict better: a sentence and its negation are nearly equal in every measure.
 *
 * <p>This package does not find quotations, does not translate, and reads no files but its own word
 * lists.
 */
package ronten.compare.quotation;
