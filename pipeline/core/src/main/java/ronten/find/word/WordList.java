package ronten.find.word;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ronten.find.Finding;
import ronten.language.Table;

/** The word lists of the finders: {@link Table}s, their cells as they are written. */
public final class WordList {

  private WordList() {}

  /** The first column. */
  public static Set<String> set(String name) {
    return rows(name).map(List::getFirst).collect(Collectors.toUnmodifiableSet());
  }

  /**
   * The first column and what it leads to, in the order of the file; a second column that is
   * missing is empty, and of two equal entries the later holds.
   */
  public static Map<String, String> map(String name) {
    Map<String, String> map = new LinkedHashMap<>();
    rows(name).forEach(cells -> map.put(cells.getFirst(), cells.size() > 1 ? cells.get(1) : ""));
    return map;
  }

  /**
   * The first column and what the second says.
   *
   * @throws IllegalStateException when a row is short or given twice: a fault of the build
   */
  public static <T> Map<String, T> map(String name, Function<String, T> value) {
    Map<String, T> map = new LinkedHashMap<>();
    for (Table.Row row : Table.rows(Finding.class, name)) {
      if (map.put(row.cells().getFirst(), value.apply(row.get(1))) != null) {
        throw row.fault("given twice");
      }
    }
    return Map.copyOf(map);
  }

  private static Stream<List<String>> rows(String name) {
    return Table.rows(Finding.class, name).stream().map(Table.Row::cells);
  }
}
