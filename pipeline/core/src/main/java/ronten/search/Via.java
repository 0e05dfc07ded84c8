package ronten.search;

/**
 * A gloss of the corpus that a query was widened by.
 *
 * @param from words of the query
 * @param to their other side, as a document writes it
 * @param path the first document that has the pair
 */
public record Via(String from, String to, String path) {}
