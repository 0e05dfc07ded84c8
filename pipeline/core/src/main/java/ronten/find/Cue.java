package ronten.find;

import ronten.text.Span;

/**
 * Words that show a claim's modality or stance.
 *
 * @param kind such as {@code obligation}, {@code possibility}, {@code warns}
 */
public record Cue(String kind, String text, Span span) {}
