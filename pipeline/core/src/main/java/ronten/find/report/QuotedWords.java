package ronten.find.report;

import java.util.List;
import java.util.Set;
import ronten.find.word.Script;
import ronten.find.word.SentenceWords;
import ronten.text.PartOfSpeech;
import ronten.text.Span;
import ronten.text.Token;

/**
 * What stands between a pair of marks, to tell a sentence from a name or a title.
 *
 * @param words its words, marks left out
 * @param span without the white space at its ends
 */
record QuotedWords(List<Token> words, Span span, String text) {

  /** So many words in Latin script make a clause; fewer are a term. */
  private static final int CLAUSE = 3;

  /** A clause of so many words with a verb needs no frame to be somebody's words. */
  private static final int SENTENCE = 6;

  private static final Set<PartOfSpeech> SMALL =
      Set.of(
          PartOfSpeech.ADP,
          PartOfSpeech.DET,
          PartOfSpeech.CCONJ,
          PartOfSpeech.SCONJ,
          PartOfSpeech.PART,
          PartOfSpeech.AUX,
          PartOfSpeech.PRON);

  static QuotedWords of(SentenceWords words, Span inside, String text) {
    int first = words.from(inside.start());
    int last = words.before(inside.end());
    List<Token> all = first <= last ? words.tokens().subList(first, last + 1) : List.of();
    List<Token> content =
        all.stream()
            .filter(token -> token.pos() != PartOfSpeech.PUNCT && token.pos() != PartOfSpeech.SYM)
            .toList();
    return new QuotedWords(content, inside.strip(text), text);
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  /** The BCP 47 tag of the language of most letters; kana make it Japanese. */
  String language() {
    for (Token token : words) {
      boolean japanese = token.language().equals("ja") && !token.tag().startsWith("名詞-数");
      if (japanese && Script.holdsJapanese(token.form())) {
        return "ja";
      }
    }
    return words.isEmpty() ? "ja" : words.getFirst().language();
  }

  boolean isJapanese() {
    return language().equals("ja");
  }

  /** Whether there is a verb, an adjective or a copula inside, or one is understood at the end. */
  boolean hasPredicate() {
    for (Token token : words) {
      String tag = token.tag();
      boolean predicate =
          token.language().equals("ja")
              ? tag.startsWith("動詞-自立") || tag.startsWith("形容詞-自立") || tag.startsWith("助動詞")
              : token.pos() == PartOfSpeech.VERB || token.pos() == PartOfSpeech.AUX;
      if (predicate) {
        return true;
      }
    }
    return !words.isEmpty()
        && (words.getLast().tag().startsWith("名詞-形容動詞語幹")
            || words.getLast().tag().startsWith("名詞-接尾-形容動詞語幹"));
  }

  /** {@code 港は大盛況}: a topic makes a sentence of a noun. */
  boolean hasTopic() {
    return words.stream()
        .anyMatch(
            token -> token.tag().startsWith("助詞-係助詞") && List.of("は", "も").contains(token.form()));
  }

  /** Whether it names rather than says: a noun at the end and no verb in front of it. */
  boolean isNominal() {
    return !words.isEmpty()
        && words.getLast().tag().startsWith("名詞")
        && words.stream().noneMatch(token -> token.tag().startsWith("動詞-自立"));
  }

  /** At least three words with a verb that are no title. */
  boolean isClause() {
    return words.size() >= CLAUSE && hasPredicate() && !isTitleCase();
  }

  /** A clause long enough, or closed by a sentence mark, that it needs no frame. */
  boolean isSentence() {
    return isClause() && (words.size() >= SENTENCE || endsSentence());
  }

  boolean endsSentence() {
    return !span.isEmpty() && ".!?。！？,".indexOf(text.charAt(span.end() - 1)) >= 0;
  }

  /** {@code Hackers and Gardeners}: every word that is not small has a capital. */
  boolean isTitleCase() {
    List<Token> big =
        words.stream()
            .filter(token -> !SMALL.contains(token.pos()) && token.form().length() > 3)
            .toList();
    long capital =
        big.stream().filter(token -> Character.isUpperCase(token.form().charAt(0))).count();
    return !big.isEmpty() && capital >= 2 && capital * 4 >= big.size() * 3L;
  }
}
