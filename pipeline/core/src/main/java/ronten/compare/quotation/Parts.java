package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ronten.text.Span;

/**
 * A quotation as its writer put it together: fragments of the original, and between them what the
 * writer says of it: here something is left out, here something is added.
 *
 * @param fragments words taken over, in order
 * @param joints what stands before each fragment and behind the last: one more than fragments
 */
record Parts(List<Span> fragments, List<Joint> joints) {

  /**
   * What stands beside a fragment.
   *
   * @param ellipses marks of omission, in the quotation's text
   * @param insertions words in square brackets, as words of the quotation
   */
  record Joint(List<Span> ellipses, List<Span> insertions) {

    boolean elides() {
      return !ellipses.isEmpty();
    }

    boolean inserts() {
      return !insertions.isEmpty();
    }

    boolean isEmpty() {
      return !elides() && !inserts();
    }
  }

  /** Reads a quotation; {@code patched} words, such as {@code pay[s]}, count as insertions. */
  static Parts of(Words words, boolean patched) {
    return new Reader(words, patched).read();
  }

  /** The whole quotation as one fragment, its brackets and dots as mere marks. */
  static Parts literal(Words words) {
    Joint nothing = new Joint(List.of(), List.of());
    return new Parts(List.of(new Span(0, words.size())), List.of(nothing, nothing));
  }

  boolean isPlain() {
    return joints.stream().allMatch(Joint::isEmpty);
  }

  private static final class Reader {
    /** Longer stretches in brackets are the original's own. */
    private static final int LONGEST_INSERTION = 25;

    private static final Set<String> OMITTED = Set.of("中略", "略", "前略", "後略", "以下略", "省略", "一部省略");

    private final Words words;
    private final boolean patched;
    private final List<Span> fragments = new ArrayList<>();
    private final List<Joint> joints = new ArrayList<>();
    private List<Span> ellipses = new ArrayList<>();
    private List<Span> insertions = new ArrayList<>();
    private int start;

    Reader(Words words, boolean patched) {
      this.words = words;
      this.patched = patched;
    }

    Parts read() {
      int at = 0;
      while (at < words.size()) {
        String marks = words.marks(at);
        if (dots(marks)) {
          close(at);
          ellipses.add(words.marksSpan(at));
        }
        int end = endOfBrackets(marks, at);
        if (end > at) {
          close(at);
          bracketed(at, end);
          start = end;
          at = end;
        } else {
          at++;
        }
      }
      close(words.size());
      if (words.size() > 0 && dots(words.marks(words.size()))) {
        ellipses.add(words.marksSpan(words.size()));
      }
      joints.add(new Joint(List.copyOf(ellipses), List.copyOf(insertions)));
      return new Parts(List.copyOf(fragments), List.copyOf(joints));
    }

    private static boolean dots(String marks) {
      return marks.contains("...") || marks.contains("・・・");
    }

    /** Ends the running fragment before a word. */
    private void close(int at) {
      if (start < at) {
        joints.add(new Joint(List.copyOf(ellipses), List.copyOf(insertions)));
        fragments.add(new Span(start, at));
        ellipses = new ArrayList<>();
        insertions = new ArrayList<>();
      }
      start = at;
    }

    private void bracketed(int at, int end) {
      if (isOmission(at, end)) {
        ellipses.add(words.span(at, end));
      } else {
        insertions.add(new Span(at, end));
      }
    }

    private boolean isOmission(int at, int end) {
      return OMITTED.contains(String.join("", words.forms(at, end)));
    }

    /** The word behind the brackets that open before a word; the word itself where none do. */
    private int endOfBrackets(String marks, int at) {
      if (patched && words.isPatched(at)) {
        return at + 1;
      }
      char open = opening(marks);
      if (open == 0) {
        return at;
      }
      char close = "])}〕】>".charAt("[({〔【<".indexOf(open));
      int limit = Math.min(words.size(), at + LONGEST_INSERTION);
      for (int end = at + 1; end <= limit; end++) {
        String after = words.marks(end);
        if (after.indexOf(close) >= 0) {
          boolean editor = open == '[' || open == '〔';
          return editor || isOmission(at, end) ? end : at;
        }
        if (after.indexOf(open) >= 0) {
          return at;
        }
      }
      return at;
    }

    /** The bracket that is still open at the end of some marks; 0 where there is none. */
    private static char opening(String marks) {
      for (int i = marks.length() - 1; i >= 0; i--) {
        if ("])}〕】>".indexOf(marks.charAt(i)) >= 0) {
          return 0;
        }
        if ("[({〔【<".indexOf(marks.charAt(i)) >= 0) {
          return marks.charAt(i);
        }
      }
      return 0;
    }
  }
}
