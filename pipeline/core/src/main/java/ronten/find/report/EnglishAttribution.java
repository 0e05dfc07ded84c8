package ronten.find.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import ronten.find.Speaker;
import ronten.find.Speaker.Role;
import ronten.find.word.SentenceWords;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/**
 * Who says the words between marks in an English sentence, and with which verb: {@code “…,” he
 * said}, {@code “…,” said the minister}, {@code As Smith argues, “…”}.
 */
final class EnglishAttribution {

  /** The verb stands this many words from the mark at most. */
  private static final int NEAR = 10;

  private static final int LONGEST_ASIDE = 16;

  /** Pronouns for things. */
  private static final List<String> NOBODY =
      List.of(
          "it", "this", "that", "there", "which", "what", "these", "those", "one", "him", "her",
          "them");

  private static final List<String> OWN = List.of("i", "we");

  private final SpeakerNames names;

  EnglishAttribution(SpeakerNames names) {
    this.names = names;
  }

  /** The reporting verb nearest to a pair of marks, behind it or in front of it. */
  Optional<Report> verb(MarkedSentence sentence, Span pair) {
    int behind = sentence.words().from(pair.end());
    int front = sentence.words().before(pair.start());
    return sentence.reports(behind, behind + NEAR + 1).stream()
        .findFirst()
        .or(
            () ->
                sentence.reports(front - NEAR, front + 1).reversed().stream()
                    .filter(report -> report.last() <= front)
                    .findFirst());
  }

  /** The subject of a verb: the name or pronoun next to it, in front of it rather than behind. */
  Optional<Speaker> subject(SentenceWords words, Report report) {
    return phrase(words, beforeAside(words, report.first() - 1), -1)
        .or(() -> phrase(words, report.last() + 1, 1));
  }

  /** The phrase that begins at a word. */
  Optional<Speaker> behind(SentenceWords words, int from) {
    return phrase(words, from, 1);
  }

  /** {@code Lee, who grew up nearby, believes}: the name stands in front of the aside. */
  private static int beforeAside(SentenceWords words, int last) {
    if (!words.isForm(last, ",")) {
      return last;
    }
    for (int i = last - 1; i > 0 && i >= last - LONGEST_ASIDE; i--) {
      if (words.isForm(i, ",")) {
        return EnglishFrames.isForm(words, i + 1, "who", "whose", "which", "a", "an")
            ? i - 1
            : last;
      }
    }
    return last;
  }

  private Optional<Speaker> phrase(SentenceWords words, int from, int step) {
    int at = from;
    while (words.has(at) && isSkipped(words, at)) {
      at += step;
    }
    int end = at;
    while (words.has(end) && (isName(words, end) || isInside(words, end))) {
      end += step;
    }
    if (end == at) {
      return Optional.empty();
    }
    return speaker(words, Math.min(at, end - step), Math.max(at, end - step));
  }

  private static boolean isSkipped(SentenceWords words, int i) {
    PartOfSpeech pos = words.token(i).pos();
    return pos == PartOfSpeech.ADV
        || pos == PartOfSpeech.AUX
        || pos == PartOfSpeech.DET
        || EnglishFrames.isForm(words, i, "not", "n't", "n’t", "never");
  }

  private static boolean isName(SentenceWords words, int i) {
    return switch (words.token(i).pos()) {
      case PROPN, NOUN, PRON, ADJ -> true;
      default -> words.isForm(i, "-", "’s", "'s");
    };
  }

  /** The point of an initial, with a name on both sides. */
  private static boolean isInside(SentenceWords words, int i) {
    return words.isForm(i, ".")
        && words.has(i - 1)
        && words.has(i + 1)
        && words.form(i - 1).length() <= 2
        && isName(words, i - 1)
        && isName(words, i + 1);
  }

  private Optional<Speaker> speaker(SentenceWords words, int first, int last) {
    Span span = words.span(first, last);
    PartOfSpeech pos = words.token(last).pos();
    if (pos == PartOfSpeech.PRON) {
      String pronoun = words.form(last).toLowerCase(Locale.ROOT);
      if (NOBODY.contains(pronoun)) {
        return Optional.empty();
      }
      Role role = OWN.contains(pronoun) ? Role.COMMENTATOR : names.person(span);
      return Optional.of(new Speaker(words.form(last), role, Optional.of(span)));
    }
    return names
        .of(words, first, last)
        .or(() -> Optional.of(names.unknown(span)))
        .filter(speaker -> !speaker.text().isBlank());
  }
}
