/**
 * Values to bytes and to lines on a terminal.
 *
 * <p>In: summaries, comparisons, search results. Out: their JSON, and text for people in English
 * and Japanese. Jackson's types do not leave this package.
 *
 * <p>Nothing here reads a corpus, and nothing is computed that is not already in the values.
 */
package ronten.render;
