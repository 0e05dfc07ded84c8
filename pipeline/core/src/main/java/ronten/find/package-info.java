/**
 * What is noticed in one document.
 *
 * <p>In: a {@link ronten.text.Document}. Out: an {@link ronten.find.Analysis}, the document with
 * its findings: key terms, glosses, quotations, claims, citations, entities, and the article it is
 * about. Findings stand off from the text, may overlap, and each has evidence.
 *
 * <p>A finder looks at one document and nothing else; what is noticed across several lies in
 * another package. Nothing here knows how findings are stored or shown.
 */
package ronten.find;
