package ronten.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/**
 * A word list: a tab-separated resource with a header line; blank lines and lines that begin with
 * {@code #} are passed over. A malformed entry is a fault of the build, not of a user, and told
 * with file and line as an {@link IllegalStateException}.
 */
public final class Table {

  private Table() {}

  /** The rows of the resource {@code name} beside {@code anchor}, in order. */
  public static List<Row> rows(Class<?> anchor, String name) {
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + anchor.getName());
      }
      List<Row> rows = new ArrayList<>();
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\r?\n", -1);
      for (int i = 1; i < lines.length; i++) {
        if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
          rows.add(new Row(name, i + 1, List.of(lines[i].split("\t", -1))));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  /**
   * One entry.
   *
   * @param line from 1
   * @param cells as many as the line has
   */
  public record Row(String file, int line, List<String> cells) {

    /** A cell, from 0, without white space at its ends; an empty one is a fault. */
    public String get(int i) {
      if (i >= cells.size() || cells.get(i).isBlank()) {
        throw fault("column " + (i + 1) + " is empty");
      }
      return cells.get(i).strip();
    }

    /** A cell that holds a pattern. */
    public Pattern pattern(int i) {
      try {
        return Pattern.compile(get(i));
      } catch (PatternSyntaxException e) {
        throw fault(e.getMessage());
      }
    }

    /** A cell that holds a constant, in any case. */
    public <E extends Enum<E>> E constant(Class<E> type, int i) {
      try {
        return Enum.valueOf(type, get(i).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw fault("no " + type.getSimpleName() + ": " + get(i));
      }
    }

    /** A fault in this row, ready to be thrown. */
    public IllegalStateException fault(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what);
    }
  }
}
