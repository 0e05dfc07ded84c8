/**
 * Where the parts of a document begin and end.
 *
 * <p>In: a {@link ronten.text.Source} with the marks its format gave it. Out: a {@link
 * ronten.text.Document}: the title, sections with numbered headings and roles, paragraphs, and
 * through {@link ronten.language.Languages} their sentences and tokens.
 *
 * <p>Nothing here decodes or extracts, and nothing decides what a passage means.
 */
package ronten.structure;
