package ronten.compare.quotation;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The words of a source, numbered by form, and where each stands. Words that a hyphen joins are
 * found by the joined form as well.
 */
final class Vocabulary {

  private static final int[] NOWHERE = {};

  private final Words words;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final int[] numbered;
  private final int[][] places;

  Vocabulary(Words words) {
    this.words = words;
    this.numbered = new int[words.size()];
    int[] counts = new int[16];
    for (int i = 0; i < words.size(); i++) {
      numbered[i] = numbers.computeIfAbsent(words.form(i), form -> numbers.size());
      counts = counted(counts, numbered[i]);
    }
    int[] joints = new int[words.size()];
    for (int i = 0; i < words.size(); i++) {
      String joined = i + 2 <= words.size() ? joined(i, 2) : "";
      joints[i] =
          joined.isEmpty()
              ? -1
              : numbers.computeIfAbsent(Spelling.form(joined), form -> numbers.size());
      counts = joints[i] < 0 ? counts : counted(counts, joints[i]);
    }
    places = new int[numbers.size()][];
    fill(Arrays.copyOf(counts, numbers.size()), joints);
  }

  private static int[] counted(int[] counts, int number) {
    int[] grown = number < counts.length ? counts : Arrays.copyOf(counts, counts.length * 2);
    grown[number]++;
    return grown;
  }

  private void fill(int[] counts, int[] joints) {
    for (int number = 0; number < counts.length; number++) {
      places[number] = new int[counts[number]];
    }
    int[] next = new int[counts.length];
    for (int i = 0; i < numbered.length; i++) {
      places[numbered[i]][next[numbered[i]]++] = i;
      if (joints[i] >= 0) {
        places[joints[i]][next[joints[i]]++] = i;
      }
    }
  }

  private String joined(int at, int count) {
    return words.isWide(at) || words.isWide(at + 1) ? "" : Pairing.joined(words, at, count);
  }

  Words words() {
    return words;
  }

  /** The numbers of the source's words. */
  int[] numbered() {
    return numbered;
  }

  /** The numbers of another text's words; a negative one, its own, for a form not in the source. */
  int[] numbersOf(Words other) {
    int[] result = new int[other.size()];
    for (int i = 0; i < result.length; i++) {
      result[i] = numbers.getOrDefault(other.form(i), -1 - i);
    }
    return result;
  }

  /** Where a number stands, in order. */
  int[] places(int number) {
    return number < 0 || number >= places.length ? NOWHERE : places[number];
  }

  /** Where a form stands, in order. */
  int[] places(String form) {
    return places(numbers.getOrDefault(form, -1));
  }
}
