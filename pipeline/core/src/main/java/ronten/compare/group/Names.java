package ronten.compare.group;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import ronten.text.CodePoints;
import ronten.text.Folded;

/**
 * The family names in a list of authors, folded. {@code Ada B. Moor}, {@code Moor, A.} and {@code
 * Moor} share one; names in different scripts cannot be told apart.
 *
 * @param latin family names in Latin script
 * @param other whole names in other scripts, without the marks between their parts
 */
public record Names(Set<String> latin, Set<String> other) {

  public static final Names NONE = new Names(Set.of(), Set.of());

  public static Names of(List<String> authors) {
    Set<String> latin = new TreeSet<>();
    Set<String> other = new TreeSet<>();
    for (String author : authors) {
      String key = Folded.key(author);
      if (CodePoints.any(key, c -> c >= 0x3040 && c <= 0x9fff)) {
        other.add(key.replaceAll("[\\s・=]", ""));
      } else {
        String family = family(key);
        if (family.length() > 1) {
          latin.add(family);
        }
      }
    }
    return new Names(latin, other);
  }

  private static String family(String name) {
    int comma = name.indexOf(',');
    String whole = comma > 0 ? name.substring(0, comma) : name;
    return Arrays.stream(whole.split("[\\s.]+")).reduce("", (before, last) -> last);
  }

  Names and(Names others) {
    return new Names(union(latin, others.latin), union(other, others.other));
  }

  private static Set<String> union(Set<String> some, Set<String> others) {
    Set<String> all = new TreeSet<>(some);
    all.addAll(others);
    return all;
  }

  /** Whether somebody is in both. */
  boolean share(Names others) {
    return latin.stream().anyMatch(others.latin::contains)
        || other.stream().anyMatch(others.other::contains);
  }

  /** Whether both name people in one script, and nobody is in both. */
  boolean contradict(Names others) {
    boolean comparable =
        (!latin.isEmpty() && !others.latin.isEmpty())
            || (!other.isEmpty() && !others.other.isEmpty());
    return comparable && !share(others);
  }

  /** Whether a phrase such as {@code Moor氏} names one of them. */
  public boolean namedIn(String phrase) {
    String key = Folded.key(phrase);
    Set<String> words = Arrays.stream(key.split("[^\\p{IsLatin}'-]+")).collect(Collectors.toSet());
    return latin.stream().anyMatch(words::contains)
        || other.stream().anyMatch(name -> key.replaceAll("[\\s・=]", "").contains(name));
  }
}
