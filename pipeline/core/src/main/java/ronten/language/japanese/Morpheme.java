package ronten.language.japanese;

import ronten.text.Span;

/**
 * What the dictionary says about a stretch of text.
 *
 * @param lemma empty where the word is not inflected
 * @param reading katakana; empty where the dictionary does not know the word
 */
record Morpheme(Span span, String tag, String lemma, String reading) {

  boolean isKnown() {
    return !reading.isEmpty();
  }
}
