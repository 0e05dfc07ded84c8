/**
 * What is odd in a text: unclosed marks, look-alike characters, and the like.
 *
 * <p>In: a document. Out: oddities with their places. Nothing is ever repaired.
 */
package ronten.find.oddity;
