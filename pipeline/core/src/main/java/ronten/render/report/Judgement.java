package ronten.render.report;

import java.util.Locale;
import ronten.compare.quotation.Status;

/** How a verdict is shown: by a sign, a word and a style, so that none of them is needed. */
enum Judgement {
  /** The article says it, as it is quoted or as good as. */
  PRINTED,
  /** The article says it, and there is something to be said about how it is quoted. */
  NOTED,
  /** The article does not say it like this. */
  WRONG,
  /** Nobody can tell. */
  OPEN;

  static Judgement of(Status status) {
    return switch (status) {
      case VERBATIM -> PRINTED;
      case TYPOGRAPHIC, ELIDED, INSERTED, AMBIGUOUS -> NOTED;
      case ALTERED, SPLICED, NOT_FOUND, DIFFERS -> WRONG;
      case NO_SOURCE -> OPEN;
    };
  }

  /** What stands before the word. */
  static String sign(Status status) {
    return switch (status) {
      case VERBATIM -> "=";
      case TYPOGRAPHIC -> "≈";
      case ELIDED -> "…";
      case INSERTED -> "[ ]";
      case AMBIGUOUS -> "2×";
      case ALTERED -> "≠";
      case SPLICED -> "✂";
      case NOT_FOUND -> "∅";
      case DIFFERS -> "≠";
      case NO_SOURCE -> "?";
    };
  }

  /** The name of the style. */
  String style() {
    return name().toLowerCase(Locale.ROOT);
  }
}
