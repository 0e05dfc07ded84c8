package ronten.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import opennlp.tools.sentdetect.SentenceDetectorME;
import ronten.text.Span;

/**
 * Where English sentences end: rules where a mark's surroundings decide, the trained detector where
 * they do not. Examples: {@code spec/sentences-en.md}. For one thread.
 */
final class SentenceBoundaries {

  /** How far around a mark the detector looks: its features reach two words. */
  private static final int WINDOW = 120;

  private static final Set<String> SPEAKING =
      Set.of(
          "said", "says", "asked", "asks", "wrote", "writes", "told", "added", "cried", "wondered");

  private final SentenceDetectorME detector = new SentenceDetectorME(Models.sentences());

  List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      if (!Stop.isMark(text.charAt(i))) {
        i++;
        continue;
      }
      Stop stop = Stop.at(text, start, i);
      if (ends(stop)) {
        add(text, new Span(start, stop.tail()), sentences);
        start = stop.tail();
      }
      i = stop.tail();
    }
    add(text, new Span(start, text.length()), sentences);
    return List.copyOf(sentences);
  }

  private static void add(String text, Span span, List<Span> sentences) {
    Span sentence = span.strip(text);
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }

  private boolean ends(Stop stop) {
    if (stop.isWide()) {
      return true;
    }
    if (!stop.isSpaced() || stop.isLast()) {
      return false;
    }
    int at = stop.nextWord();
    if (at >= stop.text().length() || ".,;:!?".indexOf(stop.text().charAt(stop.next())) >= 0) {
      return false;
    }
    String next = stop.wordAt(at);
    if (isLowerCase(next)) {
      return stop.isFullStop() && !stop.isClosed() && !stop.opensMark() && beforeLower(stop);
    }
    if (stop.isEllipsis()) {
      return detects(stop);
    }
    return stop.isFullStop() ? endsWithFullStop(stop, next) : endsWithCall(stop, next);
  }

  /** {@code iPhone} opens a sentence, {@code and} does not. */
  private static boolean isLowerCase(String word) {
    return !word.isEmpty()
        && Character.isLowerCase(word.charAt(0))
        && !(word.length() > 1 && Character.isUpperCase(word.charAt(1)));
  }

  /** {@code it ended. nobody knew.}: a plain word, and the detector agrees. */
  private boolean beforeLower(Stop stop) {
    String before = stop.before();
    return before.length() > 3
        && before.chars().allMatch(Character::isLowerCase)
        && Abbreviations.kind(before).isEmpty()
        && detects(stop);
  }

  /** {@code “Who pays?” Ann Lee asked.} goes on; so may {@code Yahoo! News}. */
  private boolean endsWithCall(Stop stop, String next) {
    if (stop.closesQuotation()) {
      return !isSpeech(stop);
    }
    String before = stop.before();
    boolean name = !before.isEmpty() && Character.isUpperCase(before.charAt(0));
    return !name
        || stop.text().charAt(stop.marks().start()) != '!'
        || Abbreviations.isStarter(next)
        || detects(stop);
  }

  /** Whether a verb of saying follows a name of up to three words. */
  private static boolean isSpeech(Stop stop) {
    int at = stop.nextWord();
    for (int i = 0; i < 4 && at < stop.text().length(); i++) {
      String word = stop.wordAt(at);
      if (SPEAKING.contains(word)) {
        return i > 0;
      }
      if (word.isEmpty() || (isLowerCase(word) && i > 0)) {
        return false;
      }
      at += word.length();
      at += at < stop.text().length() && stop.text().charAt(at) == ' ' ? 1 : 0;
    }
    return false;
  }

  private boolean endsWithFullStop(Stop stop, String next) {
    String before = stop.before();
    if (before.isEmpty()) {
      return true;
    }
    boolean starter =
        (Abbreviations.isStarter(next) && !stop.precedesDash()) || stop.closesQuotation();
    boolean number = !next.isEmpty() && Character.isDigit(next.charAt(0));
    Optional<Abbreviations.Kind> kind =
        stop.closesQuotation() ? Optional.empty() : Abbreviations.kind(before);
    if (kind.isPresent()) {
      return switch (kind.get()) {
        case TITLE -> false;
        case NUMBER -> !number && (starter || (!stop.opensMark() && detects(stop)));
        case PLACE -> starter;
        case GENERAL -> starter || (!stop.opensMark() && detects(stop));
      };
    }
    if (isInitial(before)) {
      return starter;
    }
    if (before.chars().allMatch(Character::isDigit)) {
      return !isNumbering(stop, before) && (!number || detects(stop));
    }
    return true;
  }

  /** {@code Robert J}, {@code J.R.R}. */
  private static boolean isInitial(String before) {
    return Character.isUpperCase(before.charAt(before.length() - 1))
        && (before.length() == 1 || before.charAt(before.length() - 2) == '.');
  }

  /** {@code 2. Trade grew.}: the number opens what would be a sentence. */
  private static boolean isNumbering(Stop stop, String before) {
    return new Span(stop.start(), stop.marks().start()).strip(stop.text()).length()
        == before.length();
  }

  private boolean detects(Stop stop) {
    int from = Math.max(stop.start(), stop.marks().start() - WINDOW);
    int to = Math.min(stop.text().length(), stop.tail() + WINDOW);
    for (opennlp.tools.util.Span found : detector.sentPosDetect(stop.text().substring(from, to))) {
      int end = found.getEnd() + from;
      if (end > stop.marks().start() && end <= stop.tail()) {
        return true;
      }
    }
    return false;
  }
}
