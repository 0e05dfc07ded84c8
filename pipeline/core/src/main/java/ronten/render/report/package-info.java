/**
 * Comparisons as pages for people.
 *
 * <p>In: {@link ronten.compare.Comparison}s and the {@link ronten.compare.Reading}s of their
 * documents. Out: HTML files that open from disk without a network: an overview of the articles, a
 * page for each article, a page for each document with its findings marked in its text, and what
 * they share. Every page says everything in English and in Japanese; the reader chooses.
 *
 * <p>Nothing is computed here that is not already in the values, but for which words of a quotation
 * differ, and nothing from a document reaches a page unescaped: records are filled here, and only
 * the templates write markup.
 */
package ronten.render.report;
