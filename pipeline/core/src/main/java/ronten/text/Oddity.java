package ronten.text;

/**
 * Something odd in a text, told and left as it is.
 *
 * @param kind a short lower-case name, such as {@code undecodable-bytes} or {@code unclosed-mark}
 * @param span where; may be empty where nothing is left to point at
 * @param note one sentence for people
 */
public record Oddity(String kind, Span span, String note) {}
