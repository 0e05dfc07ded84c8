/**
 * Who says what: quotations, and sentences that report a claim, with speaker, verb and stance.
 *
 * <p>In: a document and the article it is about. Out: its quotations and claims. Whether a
 * quotation is what its source says is decided elsewhere.
 */
package ronten.find.report;
