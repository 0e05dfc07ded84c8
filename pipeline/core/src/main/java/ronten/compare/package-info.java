/**
 * What is noticed across several documents.
 *
 * <p>In: the summaries of a corpus. Out: its {@link ronten.compare.Glossary}: who renders an
 * English term how, and where one rendering stands for several terms.
 *
 * <p>Nothing here reads a document again: what one document holds is in its summary.
 */
package ronten.compare;
