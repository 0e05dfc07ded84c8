package ronten.find;

import java.util.List;
import ronten.text.Span;

/** What a paragraph hides: markup, addresses, code. */
final class Holes {

  private Holes() {}

  /**
   * A span without the white space and the holes at its ends; a character reference is a letter and
   * stays.
   *
   * @param holes sorted, not overlapping
   */
  static Span trimmed(String text, Span span, List<Span> holes) {
    Span rest = span.strip(text);
    int first = 0;
    while (first < holes.size() && holes.get(first).end() <= rest.start()) {
      first++;
    }
    while (first < holes.size()
        && isEdge(text, holes.get(first))
        && starts(holes.get(first), rest)) {
      rest = new Span(Math.min(rest.end(), holes.get(first).end()), rest.end()).strip(text);
      first++;
    }
    int last = holes.size() - 1;
    while (last >= 0 && holes.get(last).start() >= rest.end()) {
      last--;
    }
    while (last >= first && isEdge(text, holes.get(last)) && holes.get(last).end() >= rest.end()) {
      rest = new Span(rest.start(), Math.max(rest.start(), holes.get(last).start())).strip(text);
      last--;
    }
    return rest;
  }

  private static boolean starts(Span hole, Span rest) {
    return hole.start() <= rest.start() && !rest.isEmpty();
  }

  private static boolean isEdge(String text, Span hole) {
    return !hole.isEmpty() && text.charAt(hole.start()) != '&';
  }
}
