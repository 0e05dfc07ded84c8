/**
 * A folder as sources.
 *
 * <p>In: a folder, or the bytes of one file with its name. Out: a {@link ronten.text.Source} for
 * each file that can be read (its characters, what its format marks in them, what it says about
 * itself, and what was odd), or an {@link ronten.corpus.UnreadableException} that says why not.
 *
 * <p>{@link ronten.corpus.Corpus} walks and reads; a {@code Decoder} turns bytes into characters;
 * one extractor for each {@link ronten.corpus.MediaType} finds text and marks. Nothing here knows
 * what a sentence is, or a language; nothing is written.
 */
package ronten.corpus;
