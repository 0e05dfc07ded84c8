package ronten.render;

import java.util.ArrayList;
import java.util.List;
import ronten.compare.Comparison;
import ronten.compare.quotation.Status;

/** What there is to say of a quotation that is not simply as printed. */
record QuotingText(Messages messages, Styles styles) {

  private static final int ORIGINAL_WIDTH = 300;

  /** Whether a reader should look twice. */
  static boolean isOdd(Status status) {
    return switch (status) {
      case DIFFERS, NOT_FOUND, ALTERED, SPLICED, INSERTED, ELIDED, TYPOGRAPHIC, AMBIGUOUS -> true;
      case NO_SOURCE, VERBATIM -> false;
    };
  }

  /** Each departure on a line, then the article's words where the difference alone says little. */
  List<String> differences(Comparison.Quote quote, Comparison.Quoting quoting) {
    List<String> lines = new ArrayList<>();
    for (Comparison.Difference difference : quoting.verdict().differences()) {
      lines.add(line(difference));
    }
    boolean printed =
        quote.verdict().status() == Status.VERBATIM && !quote.consensus().equals(quoting.text());
    if (printed && saysLittle(quoting.verdict())) {
      lines.add(
          styles.faint(
              messages.text("compare.printed")
                  + " "
                  + Cells.cut(Styles.plain(quote.consensus()), ORIGINAL_WIDTH)));
    }
    return lines;
  }

  private static boolean saysLittle(Comparison.Verdict verdict) {
    return switch (verdict.status()) {
      case SPLICED, ELIDED -> true;
      default -> verdict.differences().isEmpty() && verdict.status() != Status.AMBIGUOUS;
    };
  }

  private String line(Comparison.Difference difference) {
    boolean letters = difference.quoted().equalsIgnoreCase(difference.original());
    String kind =
        styles.faint(
                letters
                    ? messages.text("difference.case")
                    : messages.text("difference", difference.kind()))
            + " ";
    String quoted = Styles.plain(difference.quoted());
    String original = Styles.plain(difference.original());
    if (original.isEmpty()) {
      return kind + "+ " + quoted;
    }
    return quoted.isEmpty() ? kind + "− " + original : kind + quoted + " ← " + original;
  }
}
