package ronten.render.report;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Those who have something, as many as can be read in a cell; the others packed as {@code
 * number:start} for the script, which lists them when they are asked for.
 *
 * @param more how many the others are
 */
record Uses(List<Use> shown, int more, String rest) {

  private static final int SHOWN = 8;

  /** A document and the place in it: an offset into its text, or -1 for the document itself. */
  record Use(Members.Who who, int start) {

    public String href() {
      return start < 0 ? who.href() : Pages.to(who.path(), start);
    }
  }

  static Uses of(List<Use> uses, boolean isCrowd) {
    int shown = isCrowd && uses.size() > SHOWN + 1 ? SHOWN : uses.size();
    List<Use> others = uses.subList(shown, uses.size());
    return new Uses(
        uses.subList(0, shown),
        others.size(),
        others.stream()
            .map(use -> use.who().number() + ":" + use.start())
            .collect(Collectors.joining(" ")));
  }

  /** How many they are. */
  public int size() {
    return shown.size() + more;
  }
}
