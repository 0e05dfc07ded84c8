package ronten.find.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import ronten.find.Finding;

/** Word lists of this package: tab-separated resources with a header line, {@code #} comments. */
public final class WordTable {

  private WordTable() {}

  /** The rows of a list, header and comments left out. */
  public static List<List<String>> rows(String name) {
    try (InputStream in = Finding.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      List<List<String>> rows = new ArrayList<>();
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\r?\n", -1);
      for (int i = 1; i < lines.length; i++) {
        if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
          rows.add(List.of(lines[i].split("\t", -1)));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /** The first column of a list. */
  public static Set<String> words(String name) {
    return rows(name).stream().map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  }

  /** A list as a map from its first column to what its second says. */
  public static <T> Map<String, T> map(String name, Function<String, T> value) {
    Map<String, T> map = new LinkedHashMap<>();
    for (List<String> row : rows(name)) {
      if (row.size() < 2 || map.put(row.get(0), value.apply(row.get(1))) != null) {
        throw new IllegalStateException(name + ": short or given twice: " + row);
      }
    }
    return Map.copyOf(map);
  }
}
