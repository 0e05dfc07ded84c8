package ronten.corpus;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import ronten.text.Metadata;

/** The keys under which a document, or the corpus for it, says what it is. */
final class MetadataKeys {

  /** Every key that is understood; others in a document are its own business. */
  static final List<String> ALL =
      List.of(
          "title",
          "author",
          "authors",
          "date",
          "publication",
          "url",
          "lang",
          "language",
          "role",
          "article");

  private MetadataKeys() {}

  /** Reads a map as YAML and TOML give it; values of an unexpected shape count as not given. */
  static Metadata read(Map<?, ?> map) {
    List<String> authors = new ArrayList<>(people(map.get("author")));
    authors.addAll(several(map.get("authors")));
    return new Metadata(
        string(map.get("title")),
        authors.stream().distinct().toList(),
        string(map.get("date")),
        string(map.get("publication")),
        string(map.get("url")),
        string(map.get("lang")).or(() -> string(map.get("language"))),
        role(map.get("role")),
        article(map.get("article")));
  }

  private static Metadata.Role role(Object value) {
    boolean article = string(value).filter(role -> role.equalsIgnoreCase("article")).isPresent();
    return article ? Metadata.Role.ARTICLE : Metadata.Role.COMMENTARY;
  }

  /** An address tells best which article is meant, then an id, then a title. */
  private static Optional<String> article(Object value) {
    if (value instanceof Map<?, ?> map) {
      return Stream.of("url", "id", "title")
          .flatMap(key -> string(map.get(key)).stream())
          .findFirst();
    }
    return string(value);
  }

  private static List<String> people(Object value) {
    if (value instanceof Collection<?> list) {
      return list.stream().flatMap(item -> person(item).stream()).toList();
    }
    return person(value).stream().toList();
  }

  /** {@code authors: A. Author, B. Author}: the plural in one string is a list. */
  private static List<String> several(Object value) {
    if (value instanceof String names) {
      return Arrays.stream(names.split("[,、;]", -1))
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .toList();
    }
    return people(value);
  }

  private static Optional<String> person(Object value) {
    return value instanceof Map<?, ?> map ? string(map.get("name")) : string(value);
  }

  private static Optional<String> string(Object value) {
    if (value instanceof Map || value instanceof Collection) {
      return Optional.empty();
    }
    String string =
        value instanceof OffsetDateTime time
            ? DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time)
            : Objects.toString(value, "");
    return Optional.of(string.strip()).filter(s -> !s.isEmpty());
  }

  /** The understood key that is written most like {@code key}, if any comes near. */
  static Optional<String> nearest(String key, Collection<String> keys) {
    String lower = key.toLowerCase(Locale.ROOT);
    String best = "";
    int least = Math.max(2, key.length() / 2) + 1;
    for (String candidate : keys) {
      int distance = distance(lower, candidate);
      if (distance < least) {
        least = distance;
        best = candidate;
      }
    }
    return Optional.of(best).filter(found -> !found.isEmpty());
  }

  /** Levenshtein (1965): the least number of letters changed, added or left out. */
  private static int distance(String a, String b) {
    int[] row = new int[b.length() + 1];
    Arrays.setAll(row, i -> i);
    for (int i = 1; i <= a.length(); i++) {
      int diagonal = row[0];
      row[0] = i;
      for (int j = 1; j <= b.length(); j++) {
        int changed = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        diagonal = row[j];
        row[j] = Math.min(changed, Math.min(row[j], row[j - 1]) + 1);
      }
    }
    return row[b.length()];
  }
}
