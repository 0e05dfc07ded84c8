package ronten.run;

import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import ronten.compare.Comparison;
import ronten.compare.Group;
import ronten.compare.Reading;
import ronten.corpus.Corpus;
import ronten.corpus.CorpusSettings;
import ronten.corpus.MediaType;
import ronten.corpus.UnreadableException;
import ronten.index.DocumentBlock;
import ronten.index.DocumentState;
import ronten.render.Json;
import ronten.text.Metadata;
import ronten.text.Reason;
import ronten.text.Sha256;
import ronten.text.Source;

/**
 * The route of one document and the comparing of one group, for an engine that hands them out to
 * many machines and keeps what comes of them. The same bytes and settings give what a {@link Run}
 * gives, byte for byte. Threads may share it.
 */
public final class Piecework {

  private static final byte[] NONE = {};

  private final CorpusSettings settings;
  private final Pipeline pipeline;
  private final Version version = Version.current();

  private Piecework(CorpusSettings settings) {
    this.settings = settings;
    this.pipeline = Pipeline.create().fitted(settings);
  }

  /**
   * For a corpus.
   *
   * @throws SetupException when its settings cannot be used
   */
  public static Piecework of(CorpusSettings settings) {
    return new Piecework(settings);
  }

  /** What an index of this corpus has to remember, so that it can be searched. */
  public Map<String, String> remembered() {
    return Pipeline.remembered(settings);
  }

  /** The most bytes that are read of a file: one more than it may have. */
  public int bytesRead() {
    return (int) Math.min(settings.limits().fileBytes() + 1, Integer.MAX_VALUE - 8);
  }

  /**
   * Takes a file all the way.
   *
   * @param lastModified milliseconds since 1970
   */
  public Piece file(String path, long lastModified, byte[] bytes) {
    return piece(
        path,
        lastModified,
        bytes.length,
        "",
        () ->
            Corpus.read(
                path,
                settings
                    .type(path)
                    .orElseThrow(() -> new UnreadableException(path, Reason.of("type.unknown"))),
                bytes,
                settings));
  }

  /**
   * Takes a record all the way: its text is read by the type its path tells, as plain text where it
   * tells none.
   *
   * @param said what the record says of it; what the text says of itself goes before
   */
  public Piece record(String path, byte[] text, Metadata said) {
    return piece(
        path,
        0,
        text.length,
        "-" + Sha256.brief(said.toString()),
        () -> {
          MediaType type = settings.type(path).orElse(MediaType.TEXT);
          Source source = Corpus.read(path, type, text, settings);
          Metadata own = source.metadata();
          return source.with(own.or(said));
        });
  }

  /**
   * Takes what was fetched from an address all the way; the address is its path.
   *
   * @param fetched when that was, in milliseconds since 1970; this is not the day it is of
   * @param type as what it came with says
   * @param charset as what it came with says
   */
  public Piece page(
      String address, long fetched, MediaType type, Optional<String> charset, byte[] bytes) {
    return piece(
        address,
        fetched,
        bytes.length,
        "-" + Sha256.brief(type + " " + charset),
        () -> {
          Source source = Corpus.read(address, type, charset, bytes, settings);
          return source.with(source.metadata().at(address));
        });
  }

  /** A document that may not be opened. */
  public static Piece unopened(String path) {
    return failed(path, Outcome.Stage.OPEN, Reason.of("file.unread"));
  }

  /**
   * A document that cannot be had from where it is kept with others.
   *
   * @param path or, where that is not known, the place
   * @param place such as a file and a row
   */
  public static Piece refused(String path, String place, String cause) {
    return failed(path, Outcome.Stage.READ, Reason.of("record.unread", place, cause));
  }

  private static Piece failed(String path, Outcome.Stage stage, Reason reason) {
    return new Piece(path, Optional.empty(), Optional.of(new Outcome.Failed(path, stage, reason)));
  }

  /**
   * Takes a document all the way.
   *
   * @param beside what else than its bytes makes it what it is: another of it, another document
   */
  private Piece piece(
      String path, long lastModified, long size, String beside, Supplier<Source> read) {
    Version.Making making = version.making(settings, path);
    Outcome outcome = Route.outcome(path, () -> pipeline.process(read.get(), making.producer()));
    Optional<DocumentBlock> block =
        Finished.of(
                outcome,
                sha256 ->
                    new DocumentState(path, size, lastModified, sha256, making.key() + beside))
            .block();
    return switch (outcome) {
      case Outcome.Done done ->
          new Piece(
              path,
              Optional.of(
                  new Piece.Made(
                      block.orElseThrow(),
                      Json.bytes(done.summary()),
                      Contribution.of(done).bytes(),
                      ReadingBytes.write(ReadingOf.analysed(done)))),
              Optional.empty());
      case Outcome.Failed failed -> new Piece(path, Optional.empty(), Optional.of(failed));
      case Outcome.Unchanged same -> throw new IllegalStateException("never seen, yet unchanged");
    };
  }

  /**
   * Compares a group.
   *
   * @param readings of its documents, by path
   */
  public Comparison compare(Group group, Map<String, byte[]> readings) {
    return pipeline
        .comparer()
        .compare(
            group,
            group.members().stream().map(member -> reading(member.path(), readings)).toList(),
            group.source().map(path -> reading(path, readings)));
  }

  private static Reading reading(String path, Map<String, byte[]> readings) {
    byte[] bytes = readings.getOrDefault(path, NONE);
    if (bytes.length == 0) {
      throw new IllegalStateException("not among the readings: " + path);
    }
    return ReadingBytes.read(bytes);
  }
}
