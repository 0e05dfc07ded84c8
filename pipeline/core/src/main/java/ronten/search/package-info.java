/**
 * Passages found.
 *
 * <p>In: a request, and the last commit of an index ({@link ronten.search.PassageSearch}, which
 * never touches the writer). Out: ranked passages with highlights that lie on the original text to
 * the character.
 *
 * <p>Nothing here writes to an index or renders results; the search library's types do not leave
 * this package.
 */
package ronten.search;
