/**
 * Glosses: a Japanese and a Latin-script expression that a document pairs.
 *
 * <p>In: a document. Out: its glosses, and for every bracket that is none the reason. Nothing here
 * knows of other documents.
 */
package ronten.find.gloss;
