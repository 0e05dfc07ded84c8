package ronten.opensearch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;

/** The page that leads from an empty cluster to a search, and the commands on it. */
final class Page {

  static final Path ENGLISH = Program.TOP.resolve("docs/cluster.md");
  static final Path JAPANESE = Program.TOP.resolve("docs/cluster.ja.md");

  private static final Pattern BLOCK = Pattern.compile("\\n```\\n(.*?)```\\n", Pattern.DOTALL);

  private Page() {}

  /** All commands of a page, block by block. */
  static List<String> commands(Path page) {
    try {
      return BLOCK
          .matcher(Files.readString(page))
          .results()
          .map(result -> result.group(1))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The one block of commands in which this stands. */
  static String commands(String with) {
    List<String> found = commands(ENGLISH).stream().filter(block -> block.contains(with)).toList();
    if (found.size() != 1) {
      throw new IllegalStateException(with + " stands in " + found.size() + " blocks");
    }
    return found.getFirst();
  }
}
