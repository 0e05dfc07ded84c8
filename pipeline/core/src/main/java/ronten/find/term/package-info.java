/**
 * Key terms: candidates by the patterns of each language, ranked by the fusion of several measures.
 *
 * <p>In: a document and its glosses. Out: its key terms, best first. Nothing here knows of other
 * documents.
 */
package ronten.find.term;
