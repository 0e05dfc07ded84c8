package ronten.corpus;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.jgit.ignore.IgnoreNode;
import ronten.text.Reason;

/**
 * What the {@code .rontenignore} files of a folder and of those above it name, in gitignore's
 * syntax; the file nearest to a document has the last word.
 */
public final class IgnoreRules {

  /** The name of such a file. */
  public static final String FILE = ".rontenignore";

  /** Names nothing. */
  public static final IgnoreRules NONE = new IgnoreRules(List.of());

  private final List<Rules> outermostFirst;

  private record Rules(String folder, IgnoreNode node) {}

  private IgnoreRules(List<Rules> outermostFirst) {
    this.outermostFirst = List.copyOf(outermostFirst);
  }

  /**
   * These rules and those of a folder below.
   *
   * @param folder relative to the corpus, with {@code /} at its end; empty for the corpus itself
   * @throws UnreadableException when its file is there and cannot be read
   */
  IgnoreRules in(String folder, Path directory) {
    Path file = directory.resolve(FILE);
    if (!Files.isRegularFile(file)) {
      return this;
    }
    try (InputStream in = Files.newInputStream(file)) {
      return in(folder, in);
    } catch (IOException e) {
      throw new UnreadableException(folder + FILE, Reason.of("file.unread"), e);
    }
  }

  /** These rules and those of a folder below, from what its file holds. */
  public IgnoreRules in(String folder, InputStream file) throws IOException {
    IgnoreNode node = new IgnoreNode();
    node.parse(file);
    List<Rules> more = new ArrayList<>(outermostFirst);
    more.add(new Rules(folder, node));
    return new IgnoreRules(more);
  }

  /**
   * Whether a file or folder is named.
   *
   * @param path relative to the corpus, with {@code /}
   */
  public boolean ignores(String path, boolean isFolder) {
    for (Rules rules : outermostFirst.reversed()) {
      String inner = path.substring(rules.folder().length());
      switch (rules.node().isIgnored(inner, isFolder)) {
        case IGNORED -> {
          return true;
        }
        case NOT_IGNORED -> {
          return false;
        }
        default -> {
          // The rules of the folder above decide.
        }
      }
    }
    return false;
  }
}
