/**
 * The works a document names, and which of them it is about.
 *
 * <p>In: a document. Out: citations, and the article. Nothing here looks into the works themselves.
 */
package ronten.find.work;
