/**
 * Names, dates and numbers, with the values they normalize to.
 *
 * <p>In: a document. Out: its entities. Nothing here looks anything up outside the text and the
 * word lists.
 */
package ronten.find.entity;
