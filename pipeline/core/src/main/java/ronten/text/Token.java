package ronten.text;

/**
 * A word of a sentence, as its language's analyzer cuts it.
 *
 * @param span where it stands in the source's text; markup may stand inside
 * @param form the word as read: folded for reading (see {@link Folded#reading}), markup left out
 * @param lemma the dictionary form; the form itself where none is known
 * @param reading katakana for Japanese words that the dictionary knows; else empty
 * @param pos the universal part of speech
 * @param tag the analyzer's own, finer tag, such as {@code 名詞-サ変接続}
 * @param language the BCP 47 tag of the language that read it
 */
public record Token(
    Span span,
    String form,
    String lemma,
    String reading,
    PartOfSpeech pos,
    String tag,
    String language) {

  /** The same word at another place. */
  public Token at(Span place) {
    return new Token(place, form, lemma, reading, pos, tag, language);
  }
}
