package ronten.find.word;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import ronten.find.Finding;

/**
 * Reads the word lists of this package: tab-separated resource files with a header line, one entry
 * a line; lines that begin with {@code #} are comments.
 */
public final class WordList {

  private WordList() {}

  /** The first column. */
  public static Set<String> set(String name) {
    return Set.copyOf(map(name).keySet());
  }

  /**
   * The first column and what it leads to, in the order of the file; a second column that is
   * missing is empty.
   *
   * @throws IllegalStateException when there is no such list: a fault of the build
   */
  public static Map<String, String> map(String name) {
    try (InputStream in = Finding.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name);
      }
      Map<String, String> entries = new LinkedHashMap<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .skip(1)
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> line.split("\t", 3))
          .forEach(cells -> entries.put(cells[0], cells.length > 1 ? cells[1] : ""));
      return entries;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
