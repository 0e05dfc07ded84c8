/**
 * What one must know of a language to read it.
 *
 * <p>In: a paragraph's place in a source. Out: its sentences and tokens, each run of another script
 * read by its own language. {@link ronten.language.Language} is the one interface with many
 * implementations; {@link ronten.language.Languages} is the only code that knows there is more than
 * one.
 *
 * <p>This package knows nothing of files, sections or findings; word lists are data, in the
 * resource folder of each language.
 */
package ronten.language;
