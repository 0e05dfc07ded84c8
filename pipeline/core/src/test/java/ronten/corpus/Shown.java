package ronten.corpus;

import java.util.List;
import ronten.text.Mark;

/** Marks as short strings, for tests to compare. */
final class Shown {

  private Shown() {}

  /** {@code HEADING 2 words}, one a mark, in order. */
  static List<String> marks(Extracted extracted) {
    return extracted.marks().stream().sorted().map(mark -> show(mark, extracted.text())).toList();
  }

  private static String show(Mark mark, String text) {
    String level = mark.level() > 0 ? " " + mark.level() : "";
    String target = mark.target().isEmpty() ? "" : " → " + mark.target();
    return mark.kind() + level + " " + mark.span().in(text).replace("\n", "⏎") + target;
  }
}
