/**
 * What a document is.
 *
 * <p>In: nothing of ours. Out: the immutable records every later stage passes on: a {@link
 * ronten.text.Source} (a file's text and what is known of it), a {@link ronten.text.Document}
 * (sections, paragraphs, sentences, tokens), and the one coordinate system they share, {@link
 * ronten.text.Span}: half-open UTF-16 offsets into the source's text, which is never changed.
 *
 * <p>Beside them what every stage needs: a {@link ronten.text.Deadline} to end by, and a {@link
 * ronten.text.Reason} to give where it cannot go on, said in the language of whoever reads it.
 *
 * <p>This package reads no files and knows no language.
 */
package ronten.text;
