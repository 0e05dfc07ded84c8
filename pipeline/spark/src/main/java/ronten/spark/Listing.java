package ronten.spark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import ronten.corpus.Corpus;
import ronten.corpus.CorpusSettings;
import ronten.corpus.MediaType;

/** The documents below a folder, or of a glob, that can be read. */
final class Listing {

  private final Store root;
  private final Path pattern;
  private final CorpusSettings settings;
  private final List<GivenFile> found = new ArrayList<>();

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
    listing.found.sort(Comparator.comparing(GivenFile::path));
    return List.copyOf(listing.found);
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
    if (!path.isEmpty() && Corpus.passesOver(path)) {
      return;
    }
    if (status.isDirectory()) {
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

  private String path(FileStatus status) {
    String whole = status.getPath().toUri().getPath();
    String above = root.root().toUri().getPath();
    String path = whole.equals(above) ? "" : whole.substring(above.length());
    return path.startsWith("/") ? path.substring(1) : path;
  }
}
