package ronten.compare.quotation;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import ronten.language.Table;
import ronten.text.Span;

/**
 * A quotation's words beside its original's: which are the same. Two words are the same as one
 * where only a hyphen or a line end parts them ({@code non-proliferation}, {@code
 * nonproliferation}) or the list {@code joined.tsv} says so, and the number of a note may be passed
 * over.
 *
 * <p>Steps are packed: the words of the quotation times 16, and the words of the original; 0 is no
 * step.
 */
final class Pairing {

  static final int ONE_ONE = 17;

  private static final int MOST_JOINED = 3;

  private static final Map<String, String> JOINED = new HashMap<>();
  private static final Set<String> HYPHEN_APART = new HashSet<>();

  static {
    Table.rows(Pairing.class, "joined.tsv").forEach(row -> JOINED.put(row.get(0), row.get(1)));
    Table.rows(Pairing.class, "hyphen-apart.tsv").forEach(row -> HYPHEN_APART.add(row.get(0)));
  }

  private final Words quoted;
  private final Words original;
  private final int[] quotedNumbers;
  private final int[] originalNumbers;

  /**
   * @param quotedNumbers a number for each word of the quotation, the same for the same form
   * @param originalNumbers the same for the original
   */
  Pairing(Words quoted, Words original, int[] quotedNumbers, int[] originalNumbers) {
    this.quoted = quoted;
    this.original = original;
    this.quotedNumbers = quotedNumbers;
    this.originalNumbers = originalNumbers;
  }

  Words quoted() {
    return quoted;
  }

  Words original() {
    return original;
  }

  boolean same(int i, int j) {
    return quotedNumbers[i] == originalNumbers[j];
  }

  /** The step over equal words that begins at {@code i} and {@code j}. */
  int forward(int i, int end, int j) {
    if (j >= original.size()) {
      return 0;
    }
    if (same(i, j)) {
      return ONE_ONE;
    }
    for (int k = 2; k <= MOST_JOINED; k++) {
      if (j + k <= original.size() && joins(original, j, k, quoted, i)) {
        return 16 + k;
      }
      if (i + k <= end && joins(quoted, i, k, original, j)) {
        return k * 16 + 1;
      }
    }
    return original.isNote(j) ? 1 : quoted.isNote(i) ? 16 : 0;
  }

  /** The step over equal words that ends before {@code i} and {@code j}. */
  int backward(int i, int start, int j) {
    if (j <= 0) {
      return 0;
    }
    if (same(i - 1, j - 1)) {
      return ONE_ONE;
    }
    for (int k = 2; k <= MOST_JOINED; k++) {
      if (j - k >= 0 && joins(original, j - k, k, quoted, i - 1)) {
        return 16 + k;
      }
      if (i - k >= start && joins(quoted, i - k, k, original, j - 1)) {
        return k * 16 + 1;
      }
    }
    return original.isNote(j - 1) ? 1 : quoted.isNote(i - 1) ? 16 : 0;
  }

  /**
   * Whether {@code count} words from {@code at}, joined, are the word {@code i} of another text.
   */
  static boolean joins(Words parts, int at, int count, Words whole, int i) {
    if (!parts.isLinked(at + 1)) {
      return false;
    }
    if (count == 2 && isListed(parts.key(at), parts.key(at + 1), whole.key(i))) {
      return true;
    }
    String joined = joined(parts, at, count);
    return !joined.isEmpty()
        && Spelling.form(joined).equals(whole.form(i))
        && !(HYPHEN_APART.contains(joined) && parts.gapText(at + 1).equals("-"));
  }

  private static boolean isListed(String first, String second, String whole) {
    return whole.equals(JOINED.get(first + " " + second));
  }

  /** Whether two words that a space parts may be written as one: {@code per cent}. */
  static boolean isListed(String first, String second) {
    return JOINED.containsKey(first + " " + second);
  }

  /** Words that only a hyphen, a dot or nothing parts, as one; empty where more does. */
  static String joined(Words words, int at, int count) {
    StringBuilder joined = new StringBuilder(words.key(at));
    for (int i = at + 1; i < at + count; i++) {
      if (!words.isLinked(i) || words.gapText(i).equals(" ")) {
        return "";
      }
      joined.append(words.key(i));
    }
    return joined.toString();
  }

  /** Where the words {@code fragment} end when they begin at {@code j}; -1 where they do not. */
  int endOf(Span fragment, int j) {
    if (j < original.size() && original.isNote(j) && !same(fragment.start(), j)) {
      return -1;
    }
    return endFrom(fragment.start(), fragment.end(), j);
  }

  /** Where the words from {@code i} to {@code end} end when they go on at {@code j}; else -1. */
  int endFrom(int i, int end, int j) {
    int at = i;
    int place = j;
    while (at < end) {
      int step = forward(at, end, place);
      if (step == 0) {
        return -1;
      }
      at += step >> 4;
      place += step & 15;
    }
    return place;
  }

  /** Where the words from {@code start} to {@code i} begin when they end at {@code j}; else -1. */
  int startFrom(int i, int start, int j) {
    int at = i;
    int place = j;
    while (at > start) {
      int step = backward(at, start, place);
      if (step == 0) {
        return -1;
      }
      at -= step >> 4;
      place -= step & 15;
    }
    return place;
  }
}
