package ronten.find;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ronten.text.Span;

/**
 * What in a Japanese sentence says that the words between a pair of marks are somebody's: {@code
 * 「…」と述べる}, {@code 「…」との批判}, {@code 述べた「…」}, {@code 引用：「…」}.
 *
 * @param report the reporting expression, where there is one
 * @param framed whether the words are said to be somebody's
 * @param reach the word up to which the subject is looked for
 */
record QuoteFrame(Optional<Report> report, boolean framed, int reach) {

  /** A verb may stand this many words behind と. */
  private static final int NEAR = 12;

  private static final Set<String> LABELS =
      Set.of("引用", "抜粋", "発言", "言葉", "一節", "一文", "主張", "指摘", "曰く", "いわく", "コメント", "要旨");

  static final Set<String> WORKS =
WordTable.words("works.tsv");

  private static final QuoteFrame NONE = new QuoteFrame(Optional.empty(), false, 0);

  /** The frame of a pair of marks in a sentence. */
  static QuoteFrame of(SentenceWords words, List<Report> reports, Span pair, MarkPairs marks) {
    int behind = words.from(pair.end());
    QuoteFrame after = after(words, reports, behind);
    if (after.framed()) {
      return after;
    }
    QuoteFrame before = before(words, reports, words.before(pair.start()), behind);
    return before.framed() ? before : shared(words, reports, pair, marks);
  }

  /** Whether a label with a colon frames the words: {@code 記事の引用：「…」}. */
  boolean isLabel(SentenceWords words) {
    return framed && words.isForm(reach, ":", "：");
  }

  private static QuoteFrame after(SentenceWords words, List<Report> reports, int from) {
    int i = from;
    while (words.isTagged(i, "助動詞", "助詞-副助詞", "記号-括弧閉") || words.isForm(i, "など", "なんて", "等")) {
      i++;
    }
    int at = words.isTagged(i, "記号-読点") ? i + 1 : i;
    if (words.isPhrase(at, "との", "という", "といった")) {
      return noun(words, reports, at);
    }
    if (words.isPhrase(at, "として")) {
      return verb(words, reports, at, false);
    }
    if (words.isForm(at, "と", "って") && words.isTagged(at, "助詞")) {
      boolean holds = words.lemma(at + 1).equals("する");
      return verb(words, reports, at, holds);
    }
    return NONE;
  }

  /** {@code 「…」と強く批判されている}: the next expression, with no other と before it. */
  private static QuoteFrame verb(
      SentenceWords words, List<Report> reports, int that, boolean holds) {
    for (Report report : reports) {
      if (report.first() <= that) {
        continue;
      }
      if (report.first() - that > NEAR || isCut(words, that, report)) {
        break;
      }
      return new QuoteFrame(Optional.of(report), true, report.first());
    }
    return holds ? new QuoteFrame(Optional.empty(), true, that) : NONE;
  }

  /** Whether the words between と and an expression show that it is not と's. */
  private static boolean isCut(SentenceWords words, int that, Report report) {
    for (int i = that + 1; i < report.first(); i++) {
      boolean other =
          Frames.isThat(words, i) || words.isTagged(i, "動詞-自立", "記号-句点") || words.isForm(i, "を");
      if (other) {
        return true;
      }
    }
    return false;
  }

  /** {@code 「…」という鋭い指摘}, {@code 「…」というのも頷ける指摘だ}: the noun must stand near. */
  private static QuoteFrame noun(SentenceWords words, List<Report> reports, int that) {
    int from = that + 1;
    while (words.isForm(from, "いう", "の", "いっ", "た", "のは", "のも") || words.isTagged(from, "助詞-係助詞")) {
      from++;
    }
    boolean cleft = from > that + 2;
    for (int i = from; i <= from + (cleft ? NEAR : 2) && words.has(i); i++) {
      if (words.isTagged(i, "記号") || WORKS.contains(words.form(i))) {
        return NONE;
      }
      if (Evidentials.isReportNoun(words, i)) {
        int noun = i;
        Optional<Report> report =
            reports.stream().filter(found -> found.first() == noun).findFirst();
        return new QuoteFrame(report, true, that);
      }
    }
    return NONE;
  }

  private static QuoteFrame before(
      SentenceWords words, List<Report> reports, int last, int behind) {
    if (words.isForm(last, ":", "：")) {
      return label(words, reports, last);
    }
    boolean ends =
        !words.has(behind) || words.isTagged(behind, "記号") || words.isPhrase(behind, "という", "との");
    for (Report report : reports) {
      boolean verb = report.last() <= last && report.shape() == Report.Shape.VERB;
      if (ends && verb && modifies(words, report, last)) {
        return new QuoteFrame(Optional.of(report), true, last + 1);
      }
    }
    boolean source = words.isTagged(last, "記号-読点") && isSource(words, last);
    return source && ends ? new QuoteFrame(Optional.empty(), true, last + 1) : NONE;
  }

  private static boolean isSource(SentenceWords words, int comma) {
    for (int i = Math.max(1, comma - 4); i < comma; i++) {
      if (Subjects.isSource(words, i)) {
        return true;
      }
    }
    return false;
  }

  /** {@code 指摘されている「…」}: only helping words between the verb and the mark. */
  private static boolean modifies(SentenceWords words, Report report, int last) {
    for (int i = report.last() + 1; i <= last; i++) {
      if (!words.isTagged(i, "助動詞", "動詞-接尾", "動詞-非自立", "助詞-接続助詞")) {
        return false;
      }
    }
    return true;
  }

  private static QuoteFrame label(SentenceWords words, List<Report> reports, int colon) {
    for (Report report : reports) {
      if (report.last() < colon && colon - report.last() <= NEAR) {
        return new QuoteFrame(Optional.of(report), true, colon);
      }
    }
    for (int i = Math.max(0, colon - NEAR); i < colon; i++) {
      if (LABELS.contains(words.form(i))) {
        return new QuoteFrame(Optional.empty(), true, colon);
      }
    }
    return NONE;
  }

  /** {@code 「…」であり、「…」と述べた}: the first shares the frame of the next. */
  private static QuoteFrame shared(
      SentenceWords words, List<Report> reports, Span pair, MarkPairs marks) {
    int behind = words.from(pair.end());
    if (!words.isPhrase(behind, "であり、", "で、", "だが、", "が、", "、また", "、さらに", "であり，")) {
      return NONE;
    }
    int end = words.sentence().span().end();
    return marks.quotations().stream()
        .filter(next -> next.depth() == 0)
        .filter(next -> next.span().start() >= pair.end() && next.span().end() <= end)
        .findFirst()
        .map(next -> after(words, reports, words.from(next.span().end())))
        .orElse(NONE);
  }
}
