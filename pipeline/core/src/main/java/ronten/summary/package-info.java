/**
 * What is written of one document.
 *
 * <p>In: a {@link ronten.find.Analysis}. Out: a {@link ronten.summary.Summary}, the JSON {@code
 * ronten/summary/1} as records, with the sentences that carry the document chosen.
 *
 * <p>A summary depends on its document, the version and the settings alone. How it becomes bytes is
 * decided elsewhere.
 */
package ronten.summary;
