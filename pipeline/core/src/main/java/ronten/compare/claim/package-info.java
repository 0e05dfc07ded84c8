/**
 * Who says the same, and who says the opposite.
 *
 * <p>In: readings, the glossary of their group, the article's own text where it is there. Out:
 * {@link ronten.compare.Comparison.Claim}s aligned across documents, the article's sentences that
 * they render, and what each document does with each paragraph of the article. Judges no quotation.
 */
package ronten.compare.claim;
