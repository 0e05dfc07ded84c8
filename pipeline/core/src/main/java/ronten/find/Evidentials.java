package ronten.find;

import java.util.List;
import java.util.Optional;
import ronten.text.Span;

/**
 * The endings by which a Japanese sentence says that it passes on what others say: とされる, とのこと,
 * という。, らしい, そうだ; and the nouns that do: {@code …という論点です}.
 */
final class Evidentials {

  /**
   * An ending.
   *
   * @param lemma as in {@code evidentials.tsv} or the ending itself
   */
  record Ending(String lemma, Span span, int first) {}

  private static final List<String> NOUNS =
      WordTable.rows("report-nouns.tsv").stream().map(List::getFirst).toList();

  private Evidentials() {}

  /** The ending of a sentence, if it is one of these. */
  static Optional<Ending> of(SentenceWords words) {
    for (int i = words.size() - 1; i > 0 && i >= words.size() - 14; i--) {
      Optional<Ending> ending = at(words, i);
      if (ending.isPresent()) {
        return ending;
      }
    }
    return Optional.empty();
  }

  private static Optional<Ending> at(SentenceWords words, int i) {
    if (!closes(words, i + length(words, i))) {
      return Optional.empty();
    }
    if (isHearsayRashii(words, i)) {
      return ending(words, i, i, "らしい");
    }
    if (isHearsaySou(words, i)) {
      return ending(words, i, i, "そうだ");
    }
    if (words.isForm(i, "との") && words.isForm(i + 1, "こと", "事")) {
      return ending(words, i, i + 1, "とのこと");
    }
    if (words.isForm(i, "と") && words.isForm(i + 1, "の") && words.isForm(i + 2, "こと", "事")) {
      return ending(words, i, i + 2, "とのこと");
    }
    if (isSaid(words, i)) {
      return ending(words, i, i + 2, "とされる");
    }
    return words.isForm(i, "という")
            && isEnd(words, i + 1)
            && words.isTagged(i - 1, "動詞", "助動詞", "形容詞")
        ? ending(words, i, i, "という")
        : Optional.empty();
  }

  private static int length(SentenceWords words, int i) {
    if (words.isForm(i, "との")) {
      return 2;
    }
    return words.isForm(i, "と") ? 3 : 1;
  }

  /**
   * らしい behind a verb, a た or a noun is hearsay; 素晴らしい and もっともらしい are words of their own in the
   * dictionary, and 男らしい態度 stands before a noun.
   */
  private static boolean isHearsayRashii(SentenceWords words, int i) {
    return words.lemma(i).equals("らしい") && words.isTagged(i, "助動詞");
  }

  /** そうだ behind a finished form is hearsay ({@code 遅れるそうだ}); behind a stem it is a guess. */
  private static boolean isHearsaySou(SentenceWords words, int i) {
    return words.isForm(i, "そう") && words.isTagged(i, "名詞-特殊-助動詞語幹");
  }

  /** {@code とされる}, {@code とされている}: with する in its passive. */
  private static boolean isSaid(SentenceWords words, int i) {
    return words.isForm(i, "と")
        && words.isTagged(i, "助詞-格助詞")
        && words.lemma(i + 1).equals("する")
        && words.isForm(i + 1, "さ")
        && words.isTagged(i + 2, "動詞-接尾");
  }

  /** Whether nothing but helping words stands from a word to the end of its clause. */
  private static boolean closes(SentenceWords words, int i) {
    while (words.has(i)) {
      if (words.isTagged(i, "記号")) {
        return true;
      }
      if (!words.isTagged(i, "助動詞", "助詞-接続助詞", "助詞-終助詞", "動詞-非自立", "動詞-接尾", "名詞-非自立")) {
        return false;
      }
      i++;
    }
    return true;
  }

  private static boolean isEnd(SentenceWords words, int i) {
    return !words.has(i) || words.isTagged(i, "記号-句点");
  }

  /** A noun for something said, with its content before it: {@code …との報道}, {@code …という主張}. */
  static boolean isReportNoun(SentenceWords words, int i) {
    return words.isTagged(i, "名詞") && NOUNS.contains(words.form(i));
  }

  private static Optional<Ending> ending(SentenceWords words, int first, int last, String lemma) {
    int end = Math.min(last, words.size() - 1);
    return Optional.of(new Ending(lemma, words.span(first, end), first));
  }
}
