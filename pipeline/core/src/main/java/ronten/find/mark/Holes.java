package ronten.find.mark;

import java.util.List;
import ronten.text.Folded;
import ronten.text.Paragraph;
import ronten.text.Span;

/**
 * What a paragraph hides: markup, addresses, code. Lists of holes are sorted and do not overlap.
 */
public final class Holes {

  private Holes() {}

  /**
   * A span without the white space and the holes at its ends; a character reference is a letter and
   * stays.
   */
  public static Span trimmed(String text, Span span, List<Span> holes) {
    Span rest = span.strip(text);
    int first = endingAfter(holes, rest.start());
    while (first < holes.size()
        && isEdge(text, holes.get(first))
        && holes.get(first).start() <= rest.start()
        && !rest.isEmpty()) {
      rest = new Span(Math.min(rest.end(), holes.get(first).end()), rest.end()).strip(text);
      first++;
    }
    int last = endingAfter(holes, rest.end() - 1);
    last = last < holes.size() && holes.get(last).start() < rest.end() ? last : last - 1;
    while (last >= first && isEdge(text, holes.get(last)) && holes.get(last).end() >= rest.end()) {
      rest = new Span(rest.start(), Math.max(rest.start(), holes.get(last).start())).strip(text);
      last--;
    }
    return rest;
  }

  private static boolean isEdge(String text, Span hole) {
    return !hole.isEmpty() && text.charAt(hole.start()) != '&';
  }

  /** What stands in a part of a paragraph, its holes left out; in the time the part takes. */
  public static String read(String text, Paragraph paragraph, Span part) {
    if (part.isEmpty()) {
      return "";
    }
    List<Span> holes = paragraph.holes();
    int from = endingAfter(holes, part.start());
    int to = from;
    while (to < holes.size() && holes.get(to).start() < part.end()) {
      to++;
    }
    return Folded.reading(text, part, holes.subList(from, to)).text().strip();
  }

  /** The first hole that ends behind an offset. */
  private static int endingAfter(List<Span> holes, int offset) {
    int low = 0;
    int high = holes.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (holes.get(middle).end() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
