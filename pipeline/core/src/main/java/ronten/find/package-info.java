/**
 * What can be noticed in one document.
 *
 * <p>Here are the types: the sealed {@link ronten.find.Finding} with its six kinds, and the {@link
 * ronten.find.Analysis} that holds a document with all of them. The packages below find one kind
 * each: glosses, reports (quotations and claims), works, terms and entities, and what is odd; two
 * more hold what they share, the marks of a text and its words. Findings stand off from the text,
 * may overlap, and each has evidence.
 *
 * <p>A finder looks at one document and nothing else; what is noticed across several lies in
 * another package. Nothing here knows how findings are stored or shown.
 */
package ronten.find;
