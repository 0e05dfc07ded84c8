package ronten.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ronten.compare.Comparison;
import ronten.index.OpenIndex;
import ronten.render.Json;
import ronten.text.Reason;
import ronten.text.Sha256;

/**
 * The folder a run writes into: where each file lies, written aside and renamed, so that a reader
 * sees the old or the new one and never half of one.
 */
public record OutputFolder(Path root) {

  /** The folder of lines, each a {@link ComparedArticle}, that many machines leave. */
  public static final String GATHERED = "articles";

  /** Longer file names, in bytes, are cut: file systems end at 255. */
  private static final int LONGEST_NAME = 250;

  public Path index() {
    return root.resolve("index");
  }

  /** Where the summary of a document lies. */
  public Path summary(String path) {
    return file("summaries", path, ".json");
  }

  /** Where the extracted text of a document lies. */
  public Path text(String path) {
    return file("text", path, ".txt");
  }

  /** Every summary and extracted text that lies here. */
  List<Path> drawn() {
    List<Path> files = new ArrayList<>();
    for (String name : List.of("summaries", "text")) {
      Path branch = root.resolve(name);
      if (Files.isDirectory(branch)) {
        try (Stream<Path> walk = Files.walk(branch)) {
          walk.filter(Files::isRegularFile).forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException("cannot list " + branch, e);
        }
      }
    }
    return files;
  }

  /** What a run that was killed left half written. */
  List<Path> unfinished() {
    List<Path> files = new ArrayList<>();
    for (Path branch : List.of(root, comparisons(), root.resolve("schema"), index())) {
      if (Files.isDirectory(branch)) {
        try (Stream<Path> list = Files.list(branch)) {
          list.filter(Aside::isAside).forEach(files::add);
        } catch (IOException e) {
          throw new UncheckedIOException("cannot list " + branch, e);
        }
      }
    }
    return files;
  }

  /** Where the comparisons lie, one for each article. */
  public Path comparisons() {
    return root.resolve("comparisons");
  }

  /** Where the comparison of an article lies. */
  public Path comparison(String id) {
    return comparisons().resolve(id + ".json");
  }

  /**
   * The comparison of an article as it was drawn.
   *
   * @return empty where none lies here, or none any more
   */
  public Optional<Comparison> readComparison(String id) {
    Path file = comparison(id);
    try {
      return Optional.of(Json.read(Files.readAllBytes(file), Comparison.class));
    } catch (NoSuchFileException e) {
      return comparisonFiles().comparison(id);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /** The ids of the articles that were compared, sorted by the name of the file. */
  List<String> articles() {
    return listed(comparisons()).stream()
        .map(file -> file.getFileName().toString())
        .map(name -> name.substring(0, name.length() - ".json".length()))
        .toList();
  }

  /** What was compared, by the id of the article; empty where nothing has been drawn. */
  public List<ComparedArticle> compared() {
    return comparisonFiles().compared();
  }

  /** The comparisons that lie here now. */
  public ComparisonFiles comparisonFiles() {
    return ComparisonFiles.in(comparisons());
  }

  /**
   * Makes sure that the comparisons can be read, as far as there are any.
   *
   * @throws SetupException when they are in a form that only others read
   */
  public void requireComparisons() {
    ComparisonFiles.require(comparisons());
  }

  /** Whether a cluster made this: it can be read here, and not brought up to date. */
  public boolean isOfCluster() {
    return OpenIndex.shardsSince(index()).isPresent();
  }

  /**
   * Makes sure that this can be brought up to date here.
   *
   * @throws SetupException when a cluster made it: a run would put an index of its own in the place
   *     of all shards
   */
  public void requireOwn() {
    if (isOfCluster()) {
      throw new SetupException(Reason.of("setup.shards", root));
    }
  }

  /**
   * Which documents were gathered on which articles: from the lines that many machines have left,
   * which also name documents that were not compared, or else what was compared.
   */
  public List<ComparedArticle> gathered() {
    return isGathered() ? gatheredLines().read() : compared();
  }

  /**
   * Makes sure that it is known which documents are on which articles.
   *
   * @throws SetupException when a cluster has not come to that
   */
  public void requireGathered() {
    if (isOfCluster() && !isGathered()) {
      throw new SetupException(Reason.of("setup.unfinished", root));
    }
  }

  private boolean isGathered() {
    return isOfCluster() && gatheredLines().areWhole();
  }

  private GatheredLines gatheredLines() {
    return new GatheredLines(root.resolve(GATHERED));
  }

  /** The JSON files of a folder, sorted by name. */
  List<Path> listed(Path branch) {
    if (!Files.isDirectory(branch)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(branch)) {
      return files.filter(file -> file.toString().endsWith(".json")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot list " + branch, e);
    }
  }

  /** A name of the commit that was drawn last; empty where nothing has been drawn. */
  public Optional<String> drawnCommit() {
    return new DrawnMark(this)
        .commit()
        .or(() -> OpenIndex.shardsSince(index()).map(time -> "shards of " + time));
  }

  void create(Path branch) {
    try {
      Files.createDirectories(branch);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot make " + branch, e);
    }
  }

  /** Where the report's pages lie. */
  public Path pages() {
    return root.resolve("report");
  }

  public Path glossary() {
    return root.resolve("glossary.json");
  }

  public Path report() {
    return root.resolve("run.json");
  }

  public Path schema(String name) {
    return root.resolve("schema").resolve(name + ".schema.json");
  }

  private Path file(String folder, String path, String ending) {
    int slash = path.lastIndexOf('/') + 1;
    String name = shortened(path.substring(slash), ending, path);
    return root.resolve(folder).resolve(path.substring(0, slash) + name);
  }

  private static String shortened(String name, String ending, String path) {
    byte[] bytes = (name + ending).getBytes(StandardCharsets.UTF_8);
    if (bytes.length <= LONGEST_NAME) {
      return name + ending;
    }
    String tail = "~" + Sha256.brief(path) + ending;
    int room = LONGEST_NAME - tail.length();
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < name.length(); ) {
      int next = name.offsetByCodePoints(i, 1);
      int size = name.substring(i, next).getBytes(StandardCharsets.UTF_8).length;
      if (size > room) {
        break;
      }
      room -= size;
      kept.append(name, i, next);
      i = next;
    }
    return kept + tail;
  }

  /** Writes a file aside and renames it into place; one that already holds the bytes is left. */
  void write(Path file, byte[] bytes) {
    try {
      if (Files.isRegularFile(file)
          && Files.size(file) == bytes.length
          && Arrays.equals(Files.readAllBytes(file), bytes)) {
        return;
      }
      try (Aside aside = new Aside()) {
        try (OutputStream out = aside.open(file)) {
          out.write(bytes);
        }
        aside.commit();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write " + file, e);
    }
  }

  /** Deletes a file and the folders that it leaves empty. */
  void delete(Path file) {
    try {
      Files.deleteIfExists(file);
      Path folder = file.getParent();
      while (folder != null && !folder.equals(root) && isEmpty(folder)) {
        Files.delete(folder);
        folder = folder.getParent();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete " + file, e);
    }
  }

  private static boolean isEmpty(Path folder) throws IOException {
    if (!Files.isDirectory(folder)) {
      return false;
    }
    try (var entries = Files.list(folder)) {
      return entries.findAny().isEmpty();
    }
  }

  /** Copies the schemas that the program ships. */
  void writeSchemas() {
    for (String name :
        new String[] {"summary", "comparison", "glossary", "search", "kwic", "collocates", "run"}) {
      String resource = "/ronten/render/schema/" + name + ".schema.json";
      try (InputStream in = OutputFolder.class.getResourceAsStream(resource)) {
        if (in == null) {
          throw new IllegalStateException("no resource " + resource);
        }
        write(schema(name), in.readAllBytes());
      } catch (IOException e) {
        throw new UncheckedIOException(resource, e);
      }
    }
  }
}
