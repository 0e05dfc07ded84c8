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
    return phrase(words, report.first() - 1, -1).or(() -> phrase(words, report.last() + 1, 1));
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
    return pos == PartOfSpeech.ADV || pos == PartOfSpeech.AUX || pos == PartOfSpeech.DET;
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
      boolean own = OWN.contains(words.lemma(last).toLowerCase(Locale.ROOT));
      Role role = own ? Role.COMMENTATOR : Role.PERSON;
      return Optional.of(new Speaker(words.form(last), role, Optional.of(span)));
    }
    return names
        .of(words, first, last)
        .or(() -> Optional.of(names.unknown(span)))
        .filter(speaker -> !speaker.text().isBlank());
  }
}
