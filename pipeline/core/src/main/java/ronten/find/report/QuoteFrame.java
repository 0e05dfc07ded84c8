package ronten.find.report;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ronten.find.Speaker;
import ronten.find.mark.MarkPairs;
import ronten.find.word.SentenceWords;
import ronten.find.word.WordList;
import ronten.text.Span;

/**
 * What in a Japanese sentence says that the words between a pair of marks are somebody's: {@code
 * 「…」と述べる}, {@code 「…」との批判}, {@code 述べた「…」}, {@code 引用：「…」}.
 *
 * @param report the reporting expression, where there is one
 * @param framed whether the words are said to be somebody's
 * @param reach the word up to which the subject is looked for
 * @param stated whether the words are called a statement of somebody, who must be named
 */
record QuoteFrame(Optional<Report> report, boolean framed, int reach, boolean stated) {

  /** A verb may stand this many words behind と. */
  private static final int NEAR = 12;

  /** A bracket behind the marks, such as a rendering, has so many words at most. */
  private static final int LONGEST_BRACKET = 120;

  private static final Set<String> LABELS =
      Set.of("引用", "抜粋", "発言", "言葉", "一節", "一文", "主張", "指摘", "曰く", "いわく", "コメント", "要旨");

  /** What works are called: 記事, 著書 … */
  static final Set<String> WORKS = WordList.set("works.tsv");

  static final QuoteFrame NONE = new QuoteFrame(Optional.empty(), false, 0);

  QuoteFrame(Optional<Report> report, boolean framed, int reach) {
    this(report, framed, reach, false);
  }

  /** The frame of a pair of marks in a sentence. */
  static QuoteFrame of(MarkedSentence sentence, Span pair, MarkPairs marks) {
    int behind = sentence.words().from(pair.end());
    QuoteFrame after = after(sentence, behind);
    if (after.framed()) {
      return after;
    }
    QuoteFrame before = before(sentence, sentence.words().before(pair.start()), behind);
    if (before.framed()) {
      return before;
    }
    QuoteFrame stated = StatedFrames.of(sentence, pair);
    return stated.framed() ? stated : shared(sentence, pair, marks);
  }

  /** Whether the words stand in something: {@code 判決に「…」とある}, {@code 記事に「…」と書いてある}. */
  boolean isWritten() {
    return report
        .map(found -> List.of("書く", "記す", "記述").contains(found.reporting().lemma()))
        .orElse(!stated);
  }

  /** Who a label with a colon speaks of, where one frames the words: {@code 記事の引用：「…」}. */
  Optional<Speaker> label(SentenceWords words, Subjects subjects) {
    return framed && (stated || words.isForm(reach, ":", "："))
        ? subjects.label(words, reach)
        : Optional.empty();
  }

  private static QuoteFrame after(MarkedSentence sentence, int from) {
    SentenceWords words = sentence.words();
    int i = behindBracket(words, from);
    while (words.isTagged(i, "助動詞", "助詞-副助詞", "記号-括弧閉") || words.isForm(i, "など", "なんて", "等")) {
      i++;
    }
    int at = words.isTagged(i, "記号-読点") ? i + 1 : i;
    if (words.isPhrase(at, "との", "という", "といった")) {
      return noun(sentence, at);
    }
    if (words.isPhrase(at, "として")) {
      return verb(sentence, at, false);
    }
    if (words.isForm(at, "と", "って") && words.isTagged(at, "助詞")) {
      return verb(sentence, at, words.lemma(at + 1).equals("する"));
    }
    return NONE;
  }

  /** {@code 「…」（田村、六月）という指摘}: the frame goes on behind the bracket. */
  private static int behindBracket(SentenceWords words, int from) {
    if (!words.isForm(from, "(", "（")) {
      return from;
    }
    for (int i = from + 1; i < from + LONGEST_BRACKET && words.has(i); i++) {
      if (words.isForm(i, ")", "）")) {
        return i + 1;
      }
    }
    return from;
  }

  /** {@code 「…」と強く批判されている}: the next expression, with no other と before it. */
  private static QuoteFrame verb(MarkedSentence sentence, int that, boolean holds) {
    for (Report report : sentence.reports(that + 1, that + NEAR + 1)) {
      return isCut(sentence.words(), that, report)
          ? NONE
          : new QuoteFrame(Optional.of(report), true, report.first());
    }
    return holds || StatedFrames.isWritten(sentence.words(), that)
        ? new QuoteFrame(Optional.empty(), true, that)
        : NONE;
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
  private static QuoteFrame noun(MarkedSentence sentence, int that) {
    SentenceWords words = sentence.words();
    int from = that + 1;
    while (words.isForm(from, "いう", "の", "いっ", "た") || words.isTagged(from, "助詞-係助詞")) {
      from++;
    }
    boolean cleft = from > that + 2;
    for (int i = from; i <= from + (cleft ? NEAR : 2) && words.has(i); i++) {
      if (words.isTagged(i, "記号") || WORKS.contains(words.form(i))) {
        return NONE;
      }
      if (Evidentials.isReportNoun(words, i)) {
        return new QuoteFrame(sentence.reports(i, i + 1).stream().findFirst(), true, that);
      }
    }
    return NONE;
  }

  private static QuoteFrame before(MarkedSentence sentence, int last, int behind) {
    SentenceWords words = sentence.words();
    if (words.isForm(last, ":", "：")) {
      return label(sentence, last);
    }
    boolean ends =
        !words.has(behind) || words.isTagged(behind, "記号") || words.isPhrase(behind, "という", "との");
    for (Report report : sentence.reports(last - NEAR, last + 1)) {
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

  private static QuoteFrame label(MarkedSentence sentence, int colon) {
    List<Report> reports = sentence.reports(colon - NEAR, colon);
    if (!reports.isEmpty()) {
      return new QuoteFrame(Optional.of(reports.getFirst()), true, colon);
    }
    for (int i = Math.max(0, colon - NEAR); i < colon; i++) {
      if (LABELS.contains(sentence.words().form(i))) {
        return new QuoteFrame(Optional.empty(), true, colon);
      }
    }
    return NONE;
  }

  /** {@code 「…」であり、「…」と述べた}: the first shares the frame of the next. */
  private static QuoteFrame shared(MarkedSentence sentence, Span pair, MarkPairs marks) {
    SentenceWords words = sentence.words();
    int behind = words.from(pair.end());
    if (!words.isPhrase(behind, "であり、", "で、", "だが、", "が、", "、また", "、さらに", "であり，")) {
      return NONE;
    }
    return marks
        .marked()
        .startingFrom(pair.end())
        .filter(next -> next.end() <= words.sentence().span().end())
        .map(next -> after(sentence, words.from(next.end())))
        .orElse(NONE);
  }
}
