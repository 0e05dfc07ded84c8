/**
 * Passages on disk.
 *
 * <p>In: analyses, each with its summary as JSON ({@link ronten.index.PassageIndex}, the side that
 * writes). Out: the last commit, as its documents and as fields to be searched. One commit makes
 * all changes of a run visible at once; it is the only state the program keeps.
 *
 * <p>A passage is a paragraph, or a part of a long one cut at a sentence's end. Two fields hold its
 * text: {@code words}, the lemmas of its content words, positions being the numbers of its tokens;
 * and {@code pairs}, two characters at a time and other words whole, positions being places in the
 * passage folded for matching. Positions lead back to the text through the passage itself, so no
 * offsets are stored with the terms.
 *
 * <p>Nothing here reads files of the corpus, analyses documents, answers queries or renders
 * results.
 */
package ronten.index;
