package ronten.run;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import ronten.corpus.Corpus;
import ronten.index.PassageIndex;

/**
 * What a run did: the JSON of schema {@value #SCHEMA}, field for field, and the only output that
 * holds times.
 *
 * @param started ISO 8601, UTC
 * @param seconds the whole run
 * @param corpus the corpus folder, absolute
 * @param renamed removed documents whose bytes were analysed under a new path, by the old one
 */
public record RunReport(
    String schema,
    String started,
    double seconds,
    Versions versions,
    String corpus,
    Counts counts,
    Map<String, Integer> skipped,
    List<Renamed> renamed,
    List<Failure> failures) {

  public static final String SCHEMA = "ronten/run/1";

  static RunReport of(Instant started, Version version, Corpus corpus, Ledger ledger) {
    return new RunReport(
        SCHEMA,
        started.truncatedTo(ChronoUnit.SECONDS).toString(),
        Duration.between(started, Instant.now()).toMillis() / 1000.0,
        Versions.of(version),
        Remembered.root(corpus.root()),
        ledger.counts(corpus.skipped().values().stream().mapToInt(Integer::intValue).sum()),
        corpus.skipped(),
        ledger.renamed(),
        ledger.failures());
  }

  /** What made the output. */
  public record Versions(String ronten, String settings, String java, String lucene) {
    static Versions of(Version version) {
      return new Versions(
          version.number(),
          version.build(),
          Runtime.version().toString(),
          PassageIndex.engineVersion());
    }
  }

  /**
   * How many documents.
   *
   * @param documents that the output now holds
   * @param passages that the index now holds
   * @param characters of the documents that were analysed, in UTF-16 code units
   */
  public record Counts(
      int documents,
      int analysed,
      int unchanged,
      int removed,
      int failed,
      int skipped,
      long passages,
      long characters) {}

  /** A document that has moved. */
  public record Renamed(String from, String to) {}

  /** A document that failed, where and why. */
  public record Failure(String path, Outcome.Stage stage, String reason) {}
}
