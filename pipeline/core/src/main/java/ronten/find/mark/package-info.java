/**
 * The marks of a text: pairs of quotation marks and brackets, emphasis, and what markup hides.
 *
 * <p>In: a paragraph. Out: its pairs and spans. Nothing here decides what a mark is for.
 */
package ronten.find.mark;
