package ronten.find;

import ronten.language.Stance;
import ronten.text.Span;

/**
 * The reporting expression that governs a quotation or claim.
 *
 * @param text as written
 * @param lemma its dictionary form, as in the lexicon
 */
public record Reporting(String text, String lemma, Stance stance, Span span) {}
