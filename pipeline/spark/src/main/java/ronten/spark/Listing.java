package ronten.spark;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import ronten.corpus.Corpus;
import ronten.corpus.CorpusSettings;
import ronten.corpus.IgnoreRules;
import ronten.corpus.MediaType;

/** The documents below a folder, or of a glob, that can be read. */
final class Listing {

  private final Store root;
  private final Path pattern;
  private final CorpusSettings settings;
  private final List<GivenFile> found = new ArrayList<>();
  private final Map<String, IgnoreRules> rules = new HashMap<>();

  private Listing(Store root, Path pattern, CorpusSettings settings) {
    this.root = root;
    this.pattern = pattern;
    this.settings = settings;
  }

  /** The folder that paths are relative to: the last one before anything in them is a pattern. */
  static Store root(String input, Configuration configuration) throws IOException {
    Path path = new Path(input);
    while (path.getParent() != null && path.toString().matches(".*[*?\\[{].*")) {
      path = path.getParent();
    }
    return Store.at(path.toString(), configuration);
  }

  /** The documents in the order of their paths. */
  static List<GivenFile> of(String input, CorpusSettings settings, Configuration configuration)
      throws IOException {
    Listing listing = new Listing(root(input, configuration), new Path(input), settings);
    listing.look();
    // Alternatives in a glob may name a file twice.
    return listing.found.stream().distinct().sorted(Comparator.comparing(GivenFile::path)).toList();
  }

  private void look() throws IOException {
    FileSystem files = root.files();
    FileStatus[] matches = files.globStatus(pattern);
    if (matches == null || matches.length == 0) {
      throw new IllegalArgumentException("nothing is there: " + pattern);
    }
    for (FileStatus match : matches) {
      look(match);
    }
  }

  private void look(FileStatus status) throws IOException {
    String path = path(status);
    boolean folder = status.isDirectory();
    if (!path.isEmpty() && (Corpus.passesOver(path) || rules(above(path)).ignores(path, folder))) {
      return;
    }
    if (folder) {
      for (FileStatus child : root.files().listStatus(status.getPath())) {
        look(child);
      }
    } else {
      Optional<MediaType> type = settings.type(path);
      type.ifPresent(
          read ->
              found.add(
                  new GivenFile(
                      path,
                      status.getPath().toString(),
                      read.weight(status.getLen()),
                      status.getModificationTime())));
    }
  }

  private static String above(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /**
   * What is ignored in a folder.
   *
   * @param folder relative to the root, with {@code /} at its end; empty for the root
   */
  private IgnoreRules rules(String folder) throws IOException {
    if (!rules.containsKey(folder)) {
      rules.put(folder, read(folder));
    }
    return rules.get(folder);
  }

  private IgnoreRules read(String folder) throws IOException {
    IgnoreRules above =
        folder.isEmpty()
            ? IgnoreRules.NONE
            : rules(above(folder.substring(0, folder.length() - 1)));
    Path file = new Path(root.root(), folder + IgnoreRules.FILE);
    if (!root.files().exists(file)) {
      return above;
    }
    try (InputStream in = root.files().open(file)) {
      return above.in(folder, in);
    }
  }

  private String path(FileStatus status) {
    String whole = status.getPath().toUri().getPath();
    String above = root.root().toUri().getPath();
    String path = whole.equals(above) ? "" : whole.substring(above.length());
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
