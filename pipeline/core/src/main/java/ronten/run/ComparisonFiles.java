package ronten.run;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ronten.compare.Comparison;
import ronten.render.Json;
import ronten.text.Reason;

/**
 * The comparisons that lie in a folder as they were when it was looked at: each in a file of its
 * own, as a run on this machine leaves them, or one on each line of several files, as a cluster
 * does. Their heads are in memory, the rest is read when it is asked for.
 */
public final class ComparisonFiles {

  private static final String FILES = "*.json";
  private static final String LINES = "part-*.txt";
  private static final String TABLE = "part-*.parquet";

  private static final int WHOLE = -1;

  /**
   * One of them.
   *
   * @param start where it begins in the file, in bytes
   * @param length in bytes; {@link #WHOLE} where it is the file, which may be replaced meanwhile
   */
  private record Entry(ComparedArticle compared, Path file, long start, int length) {}

  private final List<Entry> entries;

  private ComparisonFiles(List<Entry> entries) {
    this.entries = entries;
  }

  /** Looks at a folder, which may be missing. */
  static ComparisonFiles in(Path folder) {
    List<Entry> entries = new ArrayList<>();
    try {
      for (Path file : found(folder, FILES)) {
        entries.add(new Entry(ComparedArticle.read(file), file, 0, WHOLE));
      }
      for (Path file : found(folder, LINES)) {
        addLines(file, entries);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    entries.sort(Comparator.comparing(each -> each.compared().article().id() + ".json"));
    return new ComparisonFiles(List.copyOf(entries));
  }

  /**
   * Makes sure that comparisons in a folder can be read here.
   *
   * @throws SetupException when they are in a table
   */
  static void require(Path folder) {
    try {
      if (!found(folder, TABLE).isEmpty()) {
        throw new SetupException(Reason.of("comparisons.table", folder));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + folder, e);
    }
  }

  private static List<Path> found(Path folder, String names) throws IOException {
    List<Path> found = new ArrayList<>();
    if (Files.isDirectory(folder)) {
      try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, names)) {
        files.forEach(found::add);
      }
    }
    found.sort(null);
    return found;
  }

  private static void addLines(Path file, List<Entry> entries) throws IOException {
    try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      long start = 0;
      for (int next = in.read(); next >= 0; next = in.read()) {
        if (next != '\n') {
          line.write(next);
        } else {
          entries.add(entry(line.toByteArray(), file, start));
          start += line.size() + 1;
          line.reset();
        }
      }
    }
  }

  private static Entry entry(byte[] line, Path file, long start) throws IOException {
    ComparedArticle head = Json.head(new ByteArrayInputStream(line), ComparedArticle.class);
    return new Entry(head, file, start, line.length);
  }

  /** What was compared, by the id of the article. */
  public List<ComparedArticle> compared() {
    return entries.stream().map(Entry::compared).toList();
  }

  /** The comparison of an article; empty where there is none. */
  public Optional<Comparison> comparison(String id) {
    return entries.stream()
        .filter(each -> each.compared().article().id().equals(id))
        .findFirst()
        .flatMap(ComparisonFiles::read);
  }

  private static Optional<Comparison> read(Entry entry) {
    try {
      byte[] json = entry.length() == WHOLE ? Files.readAllBytes(entry.file()) : line(entry);
      return Optional.of(Json.read(json, Comparison.class));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + entry.file(), e);
    }
  }

  private static byte[] line(Entry entry) throws IOException {
    try (SeekableByteChannel file = Files.newByteChannel(entry.file())) {
      return Channels.newInputStream(file.position(entry.start())).readNBytes(entry.length());
    }
  }
}
