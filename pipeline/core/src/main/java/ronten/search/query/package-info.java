/**
 * The query language: what a user typed, as an expression. In: a string. Out: {@link
 * ronten.search.query.Expression}. Nothing here knows of an index.
 */
package ronten.search.query;
