package ronten.spark;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What the application is asked for.
 *
 * @param input a folder, a glob, or a table of records
 * @param records the format of the records, as Spark calls it; empty where the input is files
 * @param settings a file like {@code ronten.yaml}; without one, that of the folder is taken
 * @param output a folder that is made, or made anew
 * @param form what summaries and comparisons are written as
 * @param partitionBytes about how much text a task reads
 * @param most how many members of a group are compared; of a larger one, a sample
 * @param to an index of an OpenSearch cluster that is brought up to date
 */
record Arguments(
    String input,
    Optional<String> records,
    Optional<String> settings,
    String output,
    Form form,
    long partitionBytes,
    int most,
    Optional<Publishing> to) {

  static final String USAGE =
      """
      usage: ronten-spark --output DIR [options] INPUT
        INPUT                     a folder, or a glob of folders and files, on any file system of Hadoop
        --records json|parquet    INPUT is a table: path, text, and title, author, date, publication, url, lang, role,
                                  article where they are known; of several with one path the first counts
        --records warc            INPUT is a web archive (.warc, .wet, also .gz): the path of a page is its address; of
                                  several captures the latest counts, captures/ lists all
        --config FILE             settings in place of the folder's ronten.yaml
        --form lines|parquet|files  what summaries and comparisons are written as: JSON Lines (the default), a table of
                                  path and JSON, or a file each, as ronten run writes them
        --partition-bytes N       how much text makes a task, and a shard of the index (32000000)
        --most N                  how many documents on one article are compared (500); of more, a sample
        --to URL                  also brings this index of an OpenSearch cluster up to date: https://host:9200/name
        --shards N, --replicas N  parts of a new index there, and copies of each beside the first (1, 1)
      """;

  private static final List<String> NAMES =
      List.of(
          "output",
          "records",
          "config",
          "form",
          "partition-bytes",
          "most",
          "to",
          "shards",
          "replicas");

  /** What summaries and comparisons are written as. */
  enum Form {
    LINES,
    PARQUET,
    FILES
  }

  /**
   * Reads a command line.
   *
   * @throws IllegalArgumentException when it is not understood; says why
   */
  static Arguments of(String... words) {
    Map<String, String> said = new HashMap<>();
    for (int i = 0; i < words.length; i++) {
      if (!words[i].startsWith("--")) {
        take(said, "input", words[i]);
      } else if (i + 1 < words.length && NAMES.contains(words[i].substring(2))) {
        take(said, words[i].substring(2), words[++i]);
      } else {
        throw new IllegalArgumentException("not understood: " + words[i]);
      }
    }
    Form form = form(said.getOrDefault("form", "lines"));
    if (form == Form.FILES && "warc".equals(said.get("records"))) {
      throw new IllegalArgumentException(
          "addresses are no names of files: --form lines or parquet");
    }
    return new Arguments(
        needed(said, "input"),
        Optional.ofNullable(said.get("records")),
        Optional.ofNullable(said.get("config")),
        needed(said, "output"),
        form,
        number(said, "partition-bytes", 32_000_000),
        number(said, "most", 500),
        to(said));
  }

  private static void take(Map<String, String> said, String name, String value) {
    if (said.put(name, value) != null) {
      throw new IllegalArgumentException("said twice: " + name);
    }
  }

  private static String needed(Map<String, String> said, String name) {
    return Optional.ofNullable(said.get(name))
        .orElseThrow(() -> new IllegalArgumentException("missing: " + name));
  }

  private static Form form(String name) {
    return Arrays.stream(Form.values())
        .filter(form -> form.name().toLowerCase(Locale.ROOT).equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("not a form: " + name));
  }

  private static Optional<Publishing> to(Map<String, String> said) {
    int shards = number(said, "shards", 1);
    int replicas = number(said, "replicas", 1, 0);
    return Optional.ofNullable(said.get("to")).map(url -> new Publishing(url, shards, replicas));
  }

  private static int number(Map<String, String> said, String name, int usual) {
    return number(said, name, usual, 1);
  }

  private static int number(Map<String, String> said, String name, int usual, int least) {
    String number = said.getOrDefault(name, Integer.toString(usual));
    if (!number.matches("0|[1-9]\\d{0,8}") || Integer.parseInt(number) < least) {
      throw new IllegalArgumentException(
          "not a number from " + least + ": --" + name + " " + number);
    }
    return Integer.parseInt(number);
  }
}
