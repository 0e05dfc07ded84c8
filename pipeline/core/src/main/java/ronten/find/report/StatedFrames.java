package ronten.find.report;

import java.util.Optional;
import java.util.Set;
import ronten.find.word.SentenceWords;
import ronten.text.Span;

/**
 * Sentences that call the words between marks a statement of somebody: {@code 論文の推奨は「…」だ}, {@code
 * 局の記述は “…” である}, {@code 市長が重んじるのは「…」ということだ}, {@code 判決に「…」とある}. Who it is of must be named, or the
 * words may be the writer's own.
 */
final class StatedFrames {

  private static final Set<String> STATEMENTS =
      Set.of(
          "推奨", "主張", "記述", "指摘", "結論", "発言", "言葉", "警告", "趣旨", "主旨", "定義", "答え", "回答", "見解", "立場",
          "提案", "提言", "メッセージ", "説明", "反論", "批判", "評価", "感想", "弁", "一文", "一節", "口癖", "口ぐせ", "持論",
          "スローガン", "標語", "理念", "教え", "忠告", "コメント");

  private StatedFrames() {}

  /** Whether a noun is one for words said or written. */
  static boolean isStatement(String noun) {
    return STATEMENTS.contains(noun);
  }

  /** The frame of a pair of marks that は leads and a copula closes. */
  static QuoteFrame of(MarkedSentence sentence, Span pair) {
    SentenceWords words = sentence.words();
    int behind = words.from(pair.end());
    int before = words.before(pair.start());
    int topic = words.isTagged(before, "記号-読点") ? before - 1 : before;
    if (!words.isForm(topic, "は") || !isCopula(words, behind)) {
      return QuoteFrame.NONE;
    }
    boolean named = STATEMENTS.contains(words.form(topic - 1)) && words.isForm(topic - 2, "の");
    boolean cleft = words.isForm(topic - 1, "の") && words.isPhrase(behind, "という", "との");
    if (named) {
      Optional<Report> report = sentence.reports(topic - 1, topic).stream().findFirst();
      return new QuoteFrame(report, true, topic - 1, true);
    }
    if (cleft) {
      Optional<Report> report =
          sentence.reports(Math.max(0, topic - 6), topic).stream().reduce((a, b) -> b);
      return subject(words, topic) > 0
          ? new QuoteFrame(report, true, subject(words, topic), true)
          : QuoteFrame.NONE;
    }
    return QuoteFrame.NONE;
  }

  /** The が in front of the verb of a cleft sentence; 0 where there is none. */
  private static int subject(SentenceWords words, int topic) {
    for (int i = topic - 2; i > 0 && i > topic - 10; i--) {
      if (words.isForm(i, "が") && words.isTagged(i, "助詞-格助詞")) {
        return i;
      }
    }
    return 0;
  }

  private static boolean isCopula(SentenceWords words, int i) {
    return words.isTagged(i, "助動詞")
        || words.isPhrase(i, "というもの", "ということ", "という一", "とのこと")
        || words.isTagged(i, "記号-句点");
  }

  /** {@code 看板に「…」とある}: behind と at {@code that}. */
  static boolean isWritten(SentenceWords words, int that) {
    return words.isForm(that + 1, "ある", "あり", "あっ", "ござい")
        && words.isTagged(that + 1, "動詞-自立")
        && !words.isTagged(that + 2, "名詞-一般");
  }
}
