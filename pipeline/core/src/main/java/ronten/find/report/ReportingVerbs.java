package ronten.find.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ronten.find.Reporting;
import ronten.find.word.SentenceWords;
import ronten.find.word.WordList;
import ronten.language.Languages;
import ronten.language.Stance;
import ronten.text.PartOfSpeech;

/** Finds the reporting expressions of the lexicons in a sentence. */
final class ReportingVerbs {

  private static final Map<String, String> THOUGHTS =
      WordList.map("thought-verbs.tsv", kind -> kind);

  private final Languages languages;

  /** By the tag of their language; made when a text first needs them. */
  private final Map<String, Expressions> expressions = new ConcurrentHashMap<>();

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

  private Expressions expressions(String language) {
    // asked for every word: what is there already is had without a lock
    return Optional.ofNullable(expressions.get(language))
        .orElseGet(
            () -> expressions.computeIfAbsent(language, tag -> Expressions.of(languages.of(tag))));
  }

  private Optional<Report> at(SentenceWords words, int i, String text) {
    String language = words.token(i).language();
    Expressions known = expressions(language);
    for (int length = known.most(words, i); length > 0; length--) {
      String lemma = known.lemma(words, i, length);
      Optional<Stance> stance = known.stance(lemma);
      if (stance.isPresent() && isWord(words, i, length)) {
        int last = i + length - 1;
        return Optional.of(
            language.equals("ja")
                ? japanese(words, i, last, lemma, stance.get(), text)
                : report(words, i, last, lemma, stance.get(), Report.Shape.VERB, text));
      }
    }
    return Optional.empty();
  }

  /** An English noun such as {@code a report} is no verb; in Japanese the tag decides later. */
  private static boolean isWord(SentenceWords words, int i, int length) {
    if (words.token(i).language().equals("ja")) {
      // 試してみるといい: the adjective いい, which the dictionary takes for a form of いう
      return !words.isForm(i, "いい", "いっ");
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
