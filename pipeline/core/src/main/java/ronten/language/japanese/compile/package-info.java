/**
 * Makes the tables of the Japanese dictionary when the program is built.
 *
 * <p>In: the dictionary that Lucene's tokenizer comes with. Out: a resource of {@code
 * ronten.language.japanese.lattice}, the same bytes every time. Nothing here runs when the program
 * does, and nothing here knows how a text is cut into words.
 */
package ronten.language.japanese.compile;
