/**
 * Everything found, as tables for other programs.
 *
 * <p>In: summaries, comparisons and a glossary, one after the other. Out: for each table a CSV file
 * (RFC 4180) and a file of JSON Lines, and for glossaries the exchange format of terminologists,
 * TBX. Nothing is gathered: a row is written when its document is given.
 *
 * <p>Nothing here reads an index or decides where files lie.
 */
package ronten.render.export;
