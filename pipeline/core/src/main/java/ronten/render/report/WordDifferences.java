package ronten.render.report;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which words of a quotation are not those of the original: the longest common subsequence of their
 * words (characters, in Japanese). Width and the shape of quotation marks and dashes make no
 * difference; capitals do.
 */
final class WordDifferences {

  /** Beyond this many pairs of words, only what both begin and end with is compared. */
  private static final long MOST_PAIRS = 4_000_000;

  /** So many words of what was left out are shown at its ends. */
  private static final int SHOWN = 9;

  private static final String GAP = "\\[?\\s*(…+|\\.{3,}|\\. \\. \\.)\\s*\\]?";
  private static final Pattern GAP_FIRST = Pattern.compile("\\s*" + GAP + "\\s*");
  private static final Pattern MARKS = Pattern.compile("[\\p{P}\\s]*");

  private WordDifferences() {}

  enum Kind {
    /** In both. */
    SAME,
    /** In the quotation alone. */
    PLUS,
    /** In the original alone. */
    MINUS,
    /** In the quotation here, in the original at another place. */
    MOVED,
    /** The quotation's own mark that something was left out. */
    GAP
  }

  /**
   * A stretch of the quotation or of the original.
   *
   * @param omitted how many words between {@code text} and {@code rest} are not shown
   */
  record Change(Kind kind, String text, int omitted, String rest) {

    Change(Kind kind, String text) {
      this(kind, text, 0, "");
    }

    public boolean isSame() {
      return kind == Kind.SAME;
    }

    public boolean isPlus() {
      return kind == Kind.PLUS;
    }

    public boolean isMinus() {
      return kind == Kind.MINUS;
    }

    public boolean isMoved() {
      return kind == Kind.MOVED;
    }
  }

  /** Shorter words are not told to stand at another place: they stand everywhere. */
  private static final int SHORTEST_MOVE = 12;

  /**
   * The quotation with what departs from the original, in the order of reading.
   *
   * @param whole the text the original is a part of
   */
  static List<Change> of(String quoted, String original, String whole) {
    String everywhere = folded(whole);
    return of(quoted, original).stream()
        .flatMap(change -> change.isPlus() ? moved(change, everywhere) : Stream.of(change))
        .toList();
  }

  /** What is added here and stands elsewhere, with the mark before it that tells of a gap. */
  private static Stream<Change> moved(Change change, String everywhere) {
    Matcher matcher = GAP_FIRST.matcher(change.text());
    String mark = matcher.lookingAt() ? matcher.group() : "";
    String words = change.text().substring(mark.length());
    boolean found =
        words.strip().length() >= SHORTEST_MOVE && everywhere.contains(folded(words.strip()));
    return found
        ? Stream.of(new Change(Kind.GAP, mark), new Change(Kind.MOVED, words))
        : Stream.of(change);
  }

  /** The quotation with what departs from the original, in the order of reading. */
  static List<Change> of(String quoted, String original) {
    List<String> ours = words(quoted);
    List<String> theirs = words(original);
    List<Change> steps = new ArrayList<>();
    int head = 0;
    while (head < Math.min(ours.size(), theirs.size()) && same(ours, theirs, head, head)) {
      steps.add(new Change(Kind.SAME, ours.get(head++)));
    }
    int tail = 0;
    while (tail < Math.min(ours.size(), theirs.size()) - head
        && same(ours, theirs, ours.size() - 1 - tail, theirs.size() - 1 - tail)) {
      tail++;
    }
    steps.addAll(
        between(
            ours.subList(head, ours.size() - tail), theirs.subList(head, theirs.size() - tail)));
    ours.subList(ours.size() - tail, ours.size())
        .forEach(word -> steps.add(new Change(Kind.SAME, word)));
    return trimmed(joined(steps));
  }

  /** Where a quotation ends it has marks of its own: a full stop is no difference there. */
  private static List<Change> trimmed(List<Change> changes) {
    if (changes.isEmpty() || !MARKS.matcher(changes.getLast().text()).matches()) {
      return changes;
    }
    Change last = changes.getLast();
    List<Change> kept = new ArrayList<>(changes.subList(0, changes.size() - 1));
    if (!last.isMinus()) {
      kept.add(new Change(Kind.SAME, last.text()));
    }
    return kept;
  }

  private static List<Change> between(List<String> ours, List<String> theirs) {
    List<Change> steps = new ArrayList<>();
    int n = ours.size();
    int m = theirs.size();
    if ((long) n * m > MOST_PAIRS) {
      theirs.forEach(word -> steps.add(new Change(Kind.MINUS, word)));
      ours.forEach(word -> steps.add(new Change(Kind.PLUS, word)));
      return steps;
    }
    int[][] common = common(ours, theirs);
    int i = 0;
    int j = 0;
    while (i < n || j < m) {
      if (i < n && j < m && same(ours, theirs, i, j)) {
        steps.add(new Change(Kind.SAME, ours.get(i++)));
        j++;
      } else if (j < m && (i == n || common[i][j + 1] >= common[i + 1][j])) {
        steps.add(new Change(Kind.MINUS, theirs.get(j++)));
      } else {
        steps.add(new Change(Kind.PLUS, ours.get(i++)));
      }
    }
    return steps;
  }

  private static int[][] common(List<String> ours, List<String> theirs) {
    int[][] common = new int[ours.size() + 1][theirs.size() + 1];
    for (int i = ours.size() - 1; i >= 0; i--) {
      for (int j = theirs.size() - 1; j >= 0; j--) {
        common[i][j] =
            same(ours, theirs, i, j)
                ? common[i + 1][j + 1] + 1
                : Math.max(common[i + 1][j], common[i][j + 1]);
      }
    }
    return common;
  }

  private static boolean same(List<String> ours, List<String> theirs, int i, int j) {
    return folded(ours.get(i)).equals(folded(theirs.get(j)));
  }

  private static String folded(String word) {
    return Normalizer.normalize(word, Normalizer.Form.NFKC)
        .replaceAll("[‘’´`]", "'")
        .replaceAll("[“”„]", "\"")
        .replaceAll("[‐‑‒–—―]+|--+", "-")
        .replaceAll("\\s+", " ");
  }

  /** Neighbouring steps of a kind in one; what stands alone between two changes goes with them. */
  private static List<Change> joined(List<Change> steps) {
    List<Change> result = new ArrayList<>();
    StringBuilder plus = new StringBuilder();
    StringBuilder minus = new StringBuilder();
    StringBuilder same = new StringBuilder();
    for (Change step : steps) {
      if (step.isSame()) {
        same.append(step.text());
        continue;
      }
      boolean pending = !plus.isEmpty() || !minus.isEmpty();
      if (pending && same.toString().isBlank()) {
        plus.append(same);
        minus.append(same);
      } else {
        flush(result, plus, minus);
        add(result, Kind.SAME, same.toString());
      }
      same.setLength(0);
      (step.isPlus() ? plus : minus).append(step.text());
    }
    flush(result, plus, minus);
    add(result, Kind.SAME, same.toString());
    return Collections.unmodifiableList(result);
  }

  private static void flush(List<Change> result, StringBuilder plus, StringBuilder minus) {
    String ours = plus.toString();
    boolean gap = ours.strip().matches(GAP);
    if (gap) {
      add(result, Kind.GAP, ours);
    }
    if (!minus.toString().isBlank()) {
      result.add(shortened(minus.toString()));
    }
    if (!gap && !ours.isBlank()) {
      add(result, Kind.PLUS, ours);
    }
    plus.setLength(0);
    minus.setLength(0);
  }

  private static void add(List<Change> result, Kind kind, String text) {
    if (!text.isEmpty()) {
      result.add(new Change(kind, text));
    }
  }

  private static Change shortened(String text) {
    String[] words = text.strip().split("\\s+");
    if (words.length <= 3 * SHOWN) {
      return new Change(Kind.MINUS, text);
    }
    String first = String.join(" ", List.of(words).subList(0, SHOWN));
    String last = String.join(" ", List.of(words).subList(words.length - SHOWN, words.length));
    return new Change(Kind.MINUS, first, words.length - 2 * SHOWN, last);
  }

  /** Words, the white space between them, and every other character alone. */
  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    int at = 0;
    while (at < text.length()) {
      int end = at + Character.charCount(text.codePointAt(at));
      if (isLatin(text.charAt(at))) {
        while (end < text.length() && continues(text, end)) {
          end++;
        }
      } else if (Character.isWhitespace(text.charAt(at))) {
        while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
          end++;
        }
      }
      words.add(text.substring(at, end));
      at = end;
    }
    return words;
  }

  private static boolean continues(String text, int at) {
    char c = text.charAt(at);
    return isLatin(c)
        || ((c == '\'' || c == '’' || c == '.' || c == ',')
            && at + 1 < text.length()
            && isLatin(text.charAt(at + 1)));
  }

  private static boolean isLatin(char c) {
    return Character.isLetterOrDigit(c) && c < 0x250;
  }
}
