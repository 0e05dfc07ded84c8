/**
 * Who uses which term how often.
 *
 * <p>In: readings and the glossary of their group. Out: {@link ronten.compare.Comparison.Term}s
 * with counts and measures, and how alike the members are. Finds no terms: those are the
 * summaries'.
 */
package ronten.compare.term;
