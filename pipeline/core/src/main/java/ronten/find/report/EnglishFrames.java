package ronten.find.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import ronten.find.word.SentenceWords;
import ronten.language.Stance;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/**
 * How an English sentence ties what is reported to the reporting verb: {@code argues that}, {@code
 * is said to}, {@code says the plan will fail}, {@code warns of ruin}, {@code as Lee argues,}; and
 * whether it denies it.
 */
final class EnglishFrames {

  /** How the content stands by its verb. */
  enum Frame {
    /** {@code argues that …}, {@code says the plan will fail}. */
    CLAUSE,
    /** {@code is said to …}, {@code it is argued that …}. */
    PASSIVE,
    /** {@code warns of ruin}, {@code rejects the idea}. */
    OBJECT,
    NONE
  }

  /** {@code that} stands this many words behind its verb at most: {@code told the council that}. */
  private static final int THAT = 6;

  /** The verb of a clause without {@code that} stands this many words behind the first at most. */
  private static final int CLAUSE = 9;

  /** Verbs that lead to a clause without {@code that}. */
  private static final Set<String> BARE =
      Set.of(
          "say",
          "claim",
          "contend",
          "argue",
          "believe",
          "think",
          "warn",
          "note",
          "maintain",
          "insist",
          "suggest",
          "hope",
          "write",
          "add",
          "admit",
          "concede",
          "fear",
          "report",
          "predict",
          "expect",
          "suspect",
          "acknowledge",
          "hold");

  /** What is only said when it is passive, not held by whoever says it. */
  private static final Set<String> HEARSAY =
      Set.of(
          "say",
          "believe",
          "think",
          "report",
          "allege",
          "expect",
          "suppose",
          "assume",
          "claim",
          "estimate",
          "suspect");

  private EnglishFrames() {}

  /** The frame of a verb. */
  static Frame of(SentenceWords words, Report report) {
    boolean passive = isPassive(words, report);
    if (hasThat(words, report)) {
      return passive && isImpersonal(words, report)
          ? Frame.PASSIVE
          : passive ? Frame.NONE : Frame.CLAUSE;
    }
    if (passive) {
      return isForm(words, report.last() + 1, "to") && HEARSAY.contains(report.reporting().lemma())
          ? Frame.PASSIVE
          : Frame.NONE;
    }
    if (isAside(words, report) || hasBareClause(words, report)) {
      return Frame.CLAUSE;
    }
    return hasObject(words, report) ? Frame.OBJECT : Frame.NONE;
  }

  private static boolean hasThat(SentenceWords words, Report report) {
    for (int i = report.last() + 1; i <= report.last() + THAT && words.has(i); i++) {
      if (isForm(words, i, "that")) {
        // the plan that …: a pronoun of what stands before it, unless it is told to somebody
        return words.token(i).pos() == PartOfSpeech.SCONJ || i <= report.last() + 3;
      }
      if (words.token(i).pos() == PartOfSpeech.VERB || words.token(i).pos() == PartOfSpeech.PUNCT) {
        return false;
      }
    }
    return false;
  }

  /** {@code is said}, {@code has been accused}: a form of be in front of it. */
  static boolean isPassive(SentenceWords words, Report report) {
    for (int i = report.first() - 1; i >= Math.max(0, report.first() - 3); i--) {
      if (words.lemma(i).equals("be")) {
        return !words.form(report.first()).endsWith("ing");
      }
      PartOfSpeech pos = words.token(i).pos();
      if (pos != PartOfSpeech.ADV && pos != PartOfSpeech.AUX && pos != PartOfSpeech.PART) {
        return false;
      }
    }
    return false;
  }

  /** {@code it is argued that}. */
  private static boolean isImpersonal(SentenceWords words, Report report) {
    for (int i = report.first() - 1; i >= Math.max(0, report.first() - 5); i--) {
      if (isForm(words, i, "it")) {
        return true;
      }
    }
    return false;
  }

  /** {@code As Lee has argued, …}, {@code …, Lee argues.} */
  private static boolean isAside(SentenceWords words, Report report) {
    boolean closes =
        isForm(words, report.last() + 1, ",", ".")
            && (report.last() + 2 >= words.size() || isForm(words, 0, "as"));
    boolean cut = report.first() >= 2 && (isForm(words, 0, "as") || hasCommaBefore(words, report));
    return closes && cut;
  }

  private static boolean hasCommaBefore(SentenceWords words, Report report) {
    for (int i = report.first() - 1; i >= Math.max(0, report.first() - 6); i--) {
      if (isForm(words, i, ",")) {
        return true;
      }
    }
    return false;
  }

  /** {@code say the gates were rusted}: a noun phrase with its own verb follows. */
  private static boolean hasBareClause(SentenceWords words, Report report) {
    int next = report.last() + 1;
    if (!BARE.contains(report.reporting().lemma()) || !words.has(next) || !isNominal(words, next)) {
      return false;
    }
    for (int i = next + 1; i <= next + CLAUSE && words.has(i); i++) {
      PartOfSpeech pos = words.token(i).pos();
      if (pos == PartOfSpeech.AUX) {
        return true;
      }
      if (pos == PartOfSpeech.VERB) {
        return !words.form(i).endsWith("ing") && !isForm(words, i - 1, "to");
      }
      if (pos == PartOfSpeech.PUNCT || pos == PartOfSpeech.SCONJ) {
        return false;
      }
    }
    return false;
  }

  private static boolean hasObject(SentenceWords words, Report report) {
    Stance stance = report.reporting().stance();
    boolean weighs =
        stance == Stance.DISPUTES
            || stance == Stance.WARNS
            || stance == Stance.PROPOSES
            || stance == Stance.ENDORSES;
    int next = report.last() + 1;
    boolean object =
        words.has(next)
            && (isNominal(words, next) || isForm(words, next, "of", "for", "against", "about"));
    return weighs && object && !isForm(words, report.first() - 1, "to");
  }

  private static boolean isNominal(SentenceWords words, int i) {
    return switch (words.token(i).pos()) {
      case DET, PRON, PROPN, NOUN, ADJ, NUM -> true;
      default -> false;
    };
  }

  /** The words that deny the verb: {@code does not claim}, {@code found no evidence}. */
  static Optional<Span> denial(SentenceWords words, Report report) {
    for (int i = report.first() - 1; i >= Math.max(0, report.first() - 3); i--) {
      if (isForm(words, i, "not", "n't", "n’t", "never", "neither")) {
        int first = i > 0 && words.token(i - 1).pos() == PartOfSpeech.AUX ? i - 1 : i;
        return Optional.of(words.span(first, report.last()));
      }
    }
    boolean nothing =
        isForm(words, report.last() + 1, "no", "little")
            && isForm(
                words, report.last() + 2, "evidence", "proof", "indication", "sign", "reason");
    return nothing ? Optional.of(words.span(report.first(), report.last() + 2)) : Optional.empty();
  }

  /** {@code According to Lee}: the first word of the phrase, or nothing. */
  static Optional<Integer> according(SentenceWords words) {
    for (int i = 0; i + 2 < words.size(); i++) {
      if (isForm(words, i, "according") && isForm(words, i + 1, "to")) {
        return Optional.of(i);
      }
    }
    return Optional.empty();
  }

  static boolean isForm(SentenceWords words, int i, String... forms) {
    return List.of(forms).contains(words.form(i).toLowerCase(Locale.ROOT));
  }

  /** The stance of what is only said to be so. */
  static Stance hearsay(Report report) {
    Stance stance = report.reporting().stance();
    return HEARSAY.contains(report.reporting().lemma()) ? Stance.HEDGES : stance;
  }
}
