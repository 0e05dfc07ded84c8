package ronten.find.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ronten.find.Reporting;
import ronten.find.word.SentenceWords;
import ronten.find.word.WordList;
import ronten.language.Languages;
import ronten.language.Lexicon;
import ronten.language.Stance;
import ronten.text.PartOfSpeech;

/** Finds the reporting expressions of the lexicons in a sentence. */
final class ReportingVerbs {

  /** The most words of one entry, such as {@code 警鐘を鳴らす}. */
  private static final int LONGEST = 4;

  /** Entries that are endings of a sentence rather than verbs of their own: {@code とされる}. */
  private static final Set<String> ENDINGS =
      Set.of("という", "とする", "とされる", "と言われる", "といわれる", "とのこと", "とみられる", "と見られる", "と考えられる");

  private static final Map<String, String> THOUGHTS =
      WordList.map("thought-verbs.tsv", kind -> kind);

  private final Languages languages;

  ReportingVerbs(Languages languages) {
    this.languages = languages;
  }

  /** The expressions of a sentence in order. */
  List<Report> in(SentenceWords words, String text) {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Optional<Report> report = at(words, i, text);
      report.ifPresent(reports::add);
      i = report.map(Report::last).orElse(i);
    }
    return reports;
  }

  /** Whether an expression without a named holder is the writer's own: a thought, not passive. */
  static boolean isOwn(SentenceWords words, Report report) {
    String kind = THOUGHTS.get(report.reporting().lemma());
    boolean told = Frames.isPassive(words, report) || isLeft(words, report.last());
    return kind != null && !(kind.equals("plain") && told);
  }

  /** {@code 書いてある}: somebody else has. */
  private static boolean isLeft(SentenceWords words, int last) {
    return words.isForm(last + 1, "て", "で") && words.lemma(last + 2).equals("ある");
  }

  /** Whether a verb such as 思う says nothing of what others assert. */
  static boolean isNever(Report report) {
    return "own".equals(THOUGHTS.get(report.reporting().lemma()));
  }

  /** Whether a verb such as 仮定 tells how a work goes about it. */
  static boolean isMethod(Report report) {
    return "method".equals(THOUGHTS.get(report.reporting().lemma()));
  }

  private Optional<Report> at(SentenceWords words, int i, String text) {
    String language = words.token(i).language();
    Lexicon lexicon = languages.of(language).lexicon();
    for (int length = Math.min(LONGEST, words.size() - i); length > 0; length--) {
      String lemma = lemma(words, i, length, language);
      Stance stance = lexicon.reporting().get(lemma);
      if (stance != null && !ENDINGS.contains(lemma) && isWord(words, i, length)) {
        int last = i + length - 1;
        return Optional.of(
            language.equals("ja")
                ? japanese(words, i, last, lemma, stance, text)
                : report(words, i, last, lemma, stance, Report.Shape.VERB, text));
      }
    }
    return Optional.empty();
  }

  private static String lemma(SentenceWords words, int i, int length, String language) {
    if (length == 1) {
      return words.lemma(i);
    }
    // 警鐘を鳴らす, call for: the verb stands at the end in Japanese, in English in front
    boolean japanese = language.equals("ja");
    int verb = japanese ? i + length - 1 : i;
    StringBuilder joined = new StringBuilder();
    for (int k = i; k < i + length; k++) {
      if (k > i && !japanese) {
        joined.append(' ');
      }
      joined.append(k == verb ? words.lemma(k) : words.form(k));
    }
    return joined.toString();
  }

  /** An English noun such as {@code a report} is no verb; in Japanese the tag decides later. */
  private static boolean isWord(SentenceWords words, int i, int length) {
    if (words.token(i).language().equals("ja")) {
      // 試してみるといい: the adjective いい, which the dictionary takes for a form of いう
      return words.isTagged(i, "名詞", "動詞") && !words.isForm(i, "いい", "いっ");
    }
    return length > 1 || words.token(i).pos() == PartOfSpeech.VERB || isTaken(words, i);
  }

  /**
   * {@code Tamura adds.}: behind a name and before a mark, the tagger takes the verb for a noun.
   */
  private static boolean isTaken(SentenceWords words, int i) {
    // The author warns of ruin: not “the author-warns”
    boolean leads =
        words.token(i).pos() == PartOfSpeech.NOUN
            && words.has(i - 1)
            && words.token(i - 1).pos() == PartOfSpeech.NOUN
            && words.form(i).endsWith("s")
            && (words.isForm(i + 1, "that")
                || (words.isForm(i, "warns") && words.isForm(i + 1, "of")));
    if (leads) {
      return true;
    }
    return words.token(i).pos() == PartOfSpeech.NOUN
        && words.has(i - 1)
        && (words.token(i - 1).pos() == PartOfSpeech.PROPN
            || words.token(i - 1).pos() == PartOfSpeech.PRON)
        && (!words.has(i + 1) || words.isForm(i + 1, ".", ",", ":"));
  }

  private static Report japanese(
      SentenceWords words, int first, int last, String lemma, Stance stance, String text) {
    if (words.isTagged(last, "動詞")) {
      return report(words, first, last, lemma, stance, Report.Shape.VERB, text);
    }
    int next = last + 1;
    if (isDoing(words, next)) {
      return report(words, first, next, lemma, stance, Report.Shape.VERB, text);
    }
    // 提案を行っている: the noun is the verb's whole meaning
    if (words.isForm(next, "を") && isDoing(words, next + 1)) {
      return report(words, first, next + 1, lemma, stance, Report.Shape.VERB, text);
    }
    boolean closes = !words.has(next) || words.isTagged(next, "記号-句点", "記号-読点");
    Report.Shape shape = closes ? Report.Shape.CLOSING_NOUN : Report.Shape.NOUN;
    return report(words, first, last, lemma, stance, shape, text);
  }

  private static boolean isDoing(SentenceWords words, int i) {
    return List.of("する", "できる", "いたす", "行う", "行なう", "おこなう", "展開").contains(words.lemma(i));
  }

  private static Report report(
      SentenceWords words,
      int first,
      int last,
      String lemma,
      Stance stance,
      Report.Shape shape,
      String text) {
    var span = words.span(first, last);
    return new Report(new Reporting(span.in(text), lemma, stance, span), first, last, shape);
  }
}
