package ronten.corpus;

import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ronten.text.Metadata;

/**
 * What a corpus's {@code ronten.yaml} says about its documents.
 *
 * <pre>
 * documents:
 *   essay.pdf: { title: Sharing the load, role: article }
 *   "2024/*.txt": { author: Mori Haruka }
 * terms: { wanted: [harbour toll], unwanted: [paragraph] }
 * dictionary: words.csv
 * limits: { megabytes: 64, characters: 1000000, seconds: 120 }
 * types: { log: txt }
 * </pre>
 *
 * @param documents by path or glob, in the order of the file
 * @param terms which are always or never key terms
 * @param dictionary words that the Japanese dictionary lacks
 * @param limits what one document may cost
 * @param types what files with other ends of their names are read as, by that end in lower case
 */
public record CorpusSettings(
    List<Documents> documents,
    Terms terms,
    Optional<Dictionary> dictionary,
    Limits limits,
    Map<String, MediaType> types) {

  /** Says nothing. */
  public static final CorpusSettings NONE =
      new CorpusSettings(
          List.of(), new Terms(List.of(), List.of()), Optional.empty(), Limits.DEFAULT, Map.of());

  /**
   * What is said about some documents.
   *
   * @param pattern a path, or a glob with {@code *}, {@code **}, {@code ?}, {@code [ ]}, {@code {
   *     }}
   */
  public record Documents(String pattern, Metadata metadata) {

    boolean isExactly(String path) {
      return pattern.equals(path);
    }

    boolean matches(String path) {
      PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + pattern);
      return matcher.matches(Path.of(path));
    }
  }

  /** Terms as they are written; case and width do not count. */
  public record Terms(List<String> wanted, List<String> unwanted) {

    public Terms {
      wanted = List.copyOf(wanted);
      unwanted = List.copyOf(unwanted);
    }
  }

  /**
   * A file of words in Kuromoji's CSV form.
   *
   * @param file relative to the folder of the settings
   * @param csv what it holds, not yet looked at
   */
  public record Dictionary(String file, String csv) {}

  /**
   * What one document may cost; one that costs more fails, and the run goes on.
   *
   * @param fileBytes the most bytes its file may have
   * @param characters the most UTF-16 code units its text may have
   * @param seconds the longest it may take to read, and again to analyse, in processor time
   */
  public record Limits(long fileBytes, int characters, int seconds) {

    /**
     * Where nothing is said: 64 MiB, a million characters (a book of a thousand pages), two
     * minutes. The memory the launcher gives the program bears the worst document of this length.
     */
    public static final Limits DEFAULT = new Limits(64L << 20, 1_000_000, 120);
  }

  public CorpusSettings {
    documents = List.copyOf(documents);
    types = Collections.unmodifiableMap(new TreeMap<>(types));
  }

  /** What the findings in every document depend on; empty where nothing is said. */
  public String fingerprint() {
    boolean plain = terms.equals(NONE.terms()) && dictionary.isEmpty();
    String findings = plain ? "" : terms + " " + dictionary;
    String read = types.isEmpty() ? findings : findings + " " + types;
    return limits.equals(Limits.DEFAULT) ? read : read + " " + limits;
  }

  /**
   * The type of a file by its name: as these settings say, or as usual; empty if it is not read.
   */
  public Optional<MediaType> type(String path) {
    return Optional.ofNullable(types.get(MediaType.extension(path))).or(() -> MediaType.of(path));
  }

  /** What is said about one document: by its path first, then by the globs in their order. */
  public Metadata metadata(String path) {
    Metadata said = Metadata.NONE;
    for (Documents exact : documents) {
      said = exact.isExactly(path) ? said.or(exact.metadata()) : said;
    }
    for (Documents glob : documents) {
      said = !glob.isExactly(path) && glob.matches(path) ? said.or(glob.metadata()) : said;
    }
    return said;
  }
}
