/**
 * Words in their surroundings: every place where one stands with what is left and right of it, and
 * which words stand beside it more often than chance would have it.
 *
 * <p>In: the passages that {@link ronten.search.PassageSearch#occurrences} finds. Out: lines of a
 * concordance in a chosen order, and collocates with measures of association. Nothing here knows of
 * the search library or renders results.
 */
package ronten.search.concordance;
