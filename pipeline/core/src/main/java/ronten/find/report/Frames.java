package ronten.find.report;

import java.util.List;
import java.util.Set;
import ronten.find.word.SentenceWords;

/**
 * How a Japanese sentence ties what is reported to the reporting expression: {@code …と主張}, {@code
 * …を警告}, {@code …よう求める}, {@code …との指摘}; and whether the expression is what the clause says or only
 * describes a noun ({@code 提案された手法}).
 */
final class Frames {

  /** What marks the reported content. */
  enum Content {
    /** {@code …と述べる}. */
    CLAUSE,
    /** {@code …よう求める}. */
    REQUEST,
    /** {@code …ことを指摘する}. */
    FACT,
    /** {@code 危険を警告する}. */
    OBJECT,
    /** {@code …ことが示される}, {@code 危険が懸念される}. */
    SUBJECT,
    /** {@code …ことに注目する}. */
    DATIVE,
    /** {@code …について論じる}. */
    TOPIC,
    /** {@code …との指摘}, {@code …という主張}. */
    NOMINAL,
    NONE
  }

  private static final int LONGEST = 24;

  /** {@code 前の版とは違って}: words with a と of their own. */
  private static final Set<String> COMPARING =
      Set.of("違う", "異なる", "比べる", "比較", "同じ", "同様", "共通", "協力", "関連");

  /** {@code 不足のリスクを強調する}: nouns that stand for a clause. */
  private static final Set<String> FACTS =
      Set.of("こと", "点", "の", "可能性", "性", "リスク", "危険", "恐れ", "おそれ", "意義", "問題点", "懸念", "限界");

  /** Nouns that stand for a clause where one stands before them: {@code 船が減る結果を示した}. */
  private static final Set<String> CLAUSE_NOUNS =
      Set.of("結果", "傾向", "事実", "見通し", "見方", "見解", "考え", "必要", "理由", "測定", "観測");

  private static final Set<String> WISHES = Set.of("たい", "う", "よう", "まい");
  private static final Set<String> TRIALS = Set.of("みる", "おく");

  private static final Set<String> TOPICS =
      Set.of("について", "に関して", "をめぐって", "を巡って", "につき", "に関し", "についても", "に対して");

  private static final List<String> HELPING =
      List.of("助動詞", "動詞-接尾", "動詞-非自立", "助詞-副助詞", "助詞-終助詞", "名詞-特殊-助動詞語幹");

  private Frames() {}

  /** What marks the content of a report: the nearest marker in front of it. */
  static Content content(SentenceWords words, Report report) {
    int from = Math.max(0, report.first() - LONGEST);
    for (int i = report.first() - 1; i >= from; i--) {
      Content content = marker(words, i, report);
      if (content != Content.NONE) {
        return isOthers(content, words, i, report) ? Content.NONE : content;
      }
      if (words.isTagged(i, "記号-句点") || isClauseEnd(words, i)) {
        return Content.NONE;
      }
    }
    return Content.NONE;
  }

  /** {@code 船を呼ぶ提案}: a particle whose verb stands between it and the expression is that verb's. */
  private static boolean isOthers(Content content, SentenceWords words, int at, Report report) {
    boolean particle =
        content == Content.OBJECT
            || content == Content.FACT
            || content == Content.SUBJECT
            || content == Content.DATIVE
            || content == Content.CLAUSE;
    for (int i = at + 1; particle && i < report.first(); i++) {
      boolean verb = words.isTagged(i, "動詞-自立") && !words.isForm(i + 1, "て", "で");
      if (verb || COMPARING.contains(words.lemma(i))) {
        return true;
      }
    }
    return false;
  }

  private static Content marker(SentenceWords words, int i, Report report) {
    if (TOPICS.contains(words.form(i))) {
      return Content.TOPIC;
    }
    if (isQuoting(words, i) && i + 2 >= report.first()) {
      return Content.NOMINAL;
    }
    if (isThat(words, i) || isThatBeforeSubject(words, i, report)) {
      // a sentence that begins with と goes on with what stands before it
      if (i == 0) {
        return Content.NONE;
      }
      return Content.CLAUSE;
    }
    if (words.isTagged(i, "名詞-非自立-助動詞語幹") && words.isForm(i, "よう")) {
      // 次のように述べた, このように続ける: what is said stands elsewhere
      return words.isTagged(i - 1, "動詞", "助動詞") ? Content.REQUEST : Content.NONE;
    }
    return particle(words, i, report);
  }

  private static Content particle(SentenceWords words, int i, Report report) {
    if (!words.isTagged(i, "助詞-格助詞", "助詞-係助詞")) {
      return Content.NONE;
    }
    boolean fact =
        words.isTagged(i - 1, "名詞")
            && (FACTS.contains(words.form(i - 1))
                || isQuoting(words, i - 2)
                || (CLAUSE_NOUNS.contains(words.form(i - 1))
                    && words.isTagged(i - 2, "動詞", "助動詞", "形容詞")));
    return switch (words.form(i)) {
      case "を" -> fact ? Content.FACT : Content.OBJECT;
      case "が", "も" ->
          !isPassive(words, report) ? Content.NONE : fact ? Content.FACT : Content.SUBJECT;
      case "に" -> fact ? Content.DATIVE : Content.NONE;
      default -> Content.NONE;
    };
  }

  /** {@code という}, {@code との}, {@code といった} before a noun. */
  static boolean isQuoting(SentenceWords words, int i) {
    return words.isPhrase(i, "という", "との", "といった") && words.isTagged(i, "助詞");
  }

  /** と behind a clause, a closing mark or a noun that stands for a clause. */
  static boolean isThat(SentenceWords words, int i) {
    return (words.isForm(i, "と", "って") && words.isTagged(i, "助詞-格助詞"))
        || (words.isForm(i, "とも") && words.isTagged(i, "助詞"));
  }

  /** {@code 当たらないと筆者は考える}: before a subject the dictionary takes と for “when”. */
  private static boolean isThatBeforeSubject(SentenceWords words, int i, Report report) {
    return words.isForm(i, "と")
        && words.isTagged(i, "助詞-接続助詞")
        && report.first() - i <= 6
        && words.isTagged(i + 1, "名詞")
        && words.isForm(report.first() - 1, "は", "も", "が");
  }

  /** A clause that ends here has its own verb: {@code …と述べたが、危険は…}. */
  private static boolean isClauseEnd(SentenceWords words, int i) {
    return words.isTagged(i, "助詞-接続助詞") && !words.isForm(i, "て", "で");
  }

  static boolean isPassive(SentenceWords words, Report report) {
    for (int i = report.last(); i <= report.last() + 2; i++) {
      if (words.isTagged(i, "動詞-接尾") && List.of("れる", "られる").contains(words.lemma(i))) {
        return true;
      }
    }
    return List.of("される", "せる").contains(words.lemma(report.last()));
  }

  /** {@code 田村が指摘するように、…}: the sentence is what is reported. */
  static boolean isAside(SentenceWords words, Report report) {
    int i = report.last() + 1;
    while (isHelping(words, i)) {
      i++;
    }
    return report.shape() == Report.Shape.VERB
        && words.isForm(report.first() - 1, "が", "の")
        && words.isPhrase(i, "ように、", "とおり、", "通り、", "ように，");
  }

  /** Whether the clause says that somebody reports, rather than describing a noun with it. */
  static boolean isPredicate(SentenceWords words, Report report) {
    if (report.shape() == Report.Shape.CLOSING_NOUN) {
      return true;
    }
    int i = report.last() + 1;
    while (isHelping(words, i)) {
      i++;
    }
    if (words.isForm(i - 1, "て", "で", "ながら", "つつ") && words.isTagged(i - 1, "助詞-接続助詞")) {
      // 求めても、と言ってもいい: not said by anybody
      return !words.isForm(i, "も", "は");
    }
    if (!words.has(i) || words.isTagged(i, "記号", "助詞-接続助詞") || isQuoting(words, i)) {
      return !words.isForm(i, "ば");
    }
    if (words.isTagged(i, "名詞-非自立")) {
      return words.isForm(i, "の", "ん", "よう", "一方", "わけ")
          || (words.isForm(i, "こと") && !isCase(words, i + 1));
    }
    return words.isForm(i, "一方") || words.isTagged(i, "名詞-接尾-助動詞語幹", "動詞", "接続詞", "副詞");
  }

  /** {@code 検討したい}, {@code 提案しよう}, {@code 挙げてみる}: the writer's own. */
  static boolean isWish(SentenceWords words, Report report) {
    for (int i = report.last() + 1; i <= report.last() + 3 && isHelping(words, i); i++) {
      boolean wish = words.isTagged(i, "助動詞") && WISHES.contains(words.lemma(i));
      boolean trial = words.isTagged(i, "動詞-非自立") && TRIALS.contains(words.lemma(i));
      if (wish || trial) {
        return true;
      }
    }
    return false;
  }

  private static boolean isCase(SentenceWords words, int i) {
    return words.isTagged(i, "助詞-格助詞", "助詞-係助詞", "助詞-連体化");
  }

  private static boolean isHelping(SentenceWords words, int i) {
    return HELPING.stream().anyMatch(tag -> words.isTagged(i, tag))
        || (words.isTagged(i, "助詞-接続助詞") && words.isForm(i, "て", "で"));
  }
}
