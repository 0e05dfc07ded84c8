package ronten.find.report;

import java.util.List;
import java.util.Optional;
import ronten.find.word.SentenceWords;
import ronten.language.Stance;
import ronten.text.Span;

/**
 * Whether a sentence denies its reporting expression ({@code …とは述べていない}, {@code …と認めていない}), and
 * what that makes of the stance: who does not assert a thing differs from those who do, and who
 * does not dispute it grants it.
 */
final class Negation {

  /** A denial stands this many words behind the expression at most. */
  private static final int NEAR = 6;

  private static final List<String> HELPING =
      List.of("助動詞", "動詞-接尾", "動詞-非自立", "助詞-接続助詞", "助詞-係助詞", "名詞-非自立-一般", "形容詞-非自立");

  private Negation() {}

  /** The words from the expression to the denial; empty where it is not denied. */
  static Optional<Span> of(SentenceWords words, Report report) {
    for (int i = report.last() + 1; i <= report.last() + NEAR && isHelping(words, i); i++) {
      boolean denies = List.of("ない", "ぬ", "ん").contains(words.lemma(i));
      if (denies && words.isTagged(i, "助動詞", "形容詞-非自立") && !isUndone(words, i)) {
        return Optional.of(words.span(report.first(), i));
      }
    }
    return Optional.empty();
  }

  /** {@code 述べないわけではない}, {@code 認めなければならない}: denied twice. */
  private static boolean isUndone(SentenceWords words, int i) {
    for (int k = i + 1; k <= i + NEAR && isHelping(words, k); k++) {
      if (List.of("ない", "ぬ", "なる").contains(words.lemma(k))) {
        return true;
      }
    }
    return words.isTagged(i + 1, "動詞-自立") && words.isForm(i, "ざる");
  }

  private static boolean isHelping(SentenceWords words, int i) {
    return HELPING.stream().anyMatch(tag -> words.isTagged(i, tag));
  }

  /** The stance of the same expression denied. */
  static Stance denied(Stance stance) {
    return stance == Stance.DISPUTES ? Stance.CONCEDES : Stance.DISPUTES;
  }
}
