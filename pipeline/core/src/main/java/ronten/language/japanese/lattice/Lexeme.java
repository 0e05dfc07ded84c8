package ronten.language.japanese.lattice;

/**
 * What the dictionary says of a word.
 *
 * @param tag its part of speech, such as {@code 名詞-固有名詞-地域}
 * @param lemma the form it is listed under; empty where it is not inflected
 * @param reading katakana; empty where the dictionary does not know the word
 */
public record Lexeme(String tag, String lemma, String reading) {}
