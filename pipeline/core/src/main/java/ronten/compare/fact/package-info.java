/**
 * Numbers, dates and names on which documents differ.
 *
 * <p>In: an alignment, and the quotations with their verdicts. Out: {@link
 * ronten.compare.Comparison.Fact}s. Does not know who is right, only who gives what.
 */
package ronten.compare.fact;
