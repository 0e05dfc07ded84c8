package ronten.corpus;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ronten.text.Metadata;
import ronten.text.Reason;
import ronten.text.Sha256;
import ronten.text.Source;

/**
 * A folder of documents: what is in it, in the order of the paths, and each of it as a source.
 * Immutable; a changed folder is opened again. Nothing is ever written into it.
 */
public final class Corpus {

  private final Path root;
  private final SettingsFile said;
  private final Listing listing;

  private Corpus(Path root, SettingsFile said, Listing listing) {
    this.root = root;
    this.said = said;
    this.listing = listing;
  }

  /**
   * A document that can be read.
   *
   * @param path relative to the corpus, with {@code /}, as the file system spells it
   * @param file where it lies
   * @param type what it is read as
   * @param size in bytes
   * @param lastModified as the file system tells it
   */
  public record Entry(String path, Path file, MediaType type, long size, Instant lastModified) {

    /** About how much text, in bytes, may have to be held in memory for it. */
    public long weight() {
      return type.weight(size);
    }
  }

  /**
   * Lists a folder without reading its documents.
   *
   * @throws UnreadableException when it is no folder, or its {@code ronten.yaml} is wrong
   */
  public static Corpus open(Path root) {
    return open(root, Optional.empty());
  }

  /**
   * Lists a folder without reading its documents.
   *
   * @param settings a file that takes the place of its {@code ronten.yaml}
   * @throws UnreadableException as above
   */
  public static Corpus open(Path root, Optional<Path> settings) {
    require(root);
    SettingsFile said = SettingsFile.of(root, settings);
    return new Corpus(root, said, Walk.of(root, said.settings()));
  }

  /**
   * Makes sure that a corpus is there, without looking into it.
   *
   * @throws UnreadableException when it is no folder
   */
  public static void require(Path root) {
    if (!Files.isDirectory(root)) {
      throw new UnreadableException(root.toString(), Reason.of("folder.missing"));
    }
  }

  /** The folder. */
  public Path root() {
    return root;
  }

  /** Every document, sorted by path in the order of UTF-16 code units. */
  public List<Entry> entries() {
    return listing.entries();
  }

  /** How many files are passed over because their type is not read, by extension. */
  public Map<String, Integer> skipped() {
    return listing.skipped();
  }

  /** Folders and links that could not be looked into. */
  public List<UnreadableException> unreadable() {
    return listing.unreadable();
  }

  /** Every folder that was looked into, the corpus first. */
  public List<Path> folders() {
    return listing.folders();
  }

  /** What the settings say. */
  public CorpusSettings settings() {
    return said.settings();
  }

  /** What {@code ronten.yaml} says about a document. */
  public Metadata said(String path) {
    return settings().metadata(path);
  }

  /**
   * Reads one document; what it does not say about itself is taken from {@code ronten.yaml}.
   *
   * @throws UnreadableException when it cannot be read or is refused; says why
   */
  public Source read(Entry entry) {
    return read(entry.path(), entry.type(), bytes(entry), settings());
  }

  /**
   * The hash of a document's file, in lower-case hex.
   *
   * @throws UnreadableException when it cannot be read
   */
  public String sha256(Entry entry) {
    return Sha256.of(bytes(entry));
  }

  /**
   * Reads bytes that come from elsewhere, such as standard input, by the type of their name, within
   * the limits of a corpus that sets none.
   *
   * @throws UnreadableException when they are refused; says why
   */
  public static Source read(String path, byte[] bytes) {
    MediaType type =
        MediaType.of(path)
            .orElseThrow(() -> new UnreadableException(path, Reason.of("type.unknown")));
    return SourceReader.within(CorpusSettings.Limits.DEFAULT, type, Optional.empty(), path, bytes);
  }

  /**
   * Reads bytes that another engine hands out, as a corpus with these settings reads its files.
   *
   * @throws UnreadableException when they are refused; says why
   */
  public static Source read(String path, MediaType type, byte[] bytes, CorpusSettings settings) {
    return read(path, type, Optional.empty(), bytes, settings);
  }

  /**
   * Reads bytes that came with a word about their encoding, which goes before their own.
   *
   * @param charset its name, such as the header of a page has it
   * @throws UnreadableException when they are refused; says why
   */
  public static Source read(
      String path,
      MediaType type,
      Optional<String> charset,
      byte[] bytes,
      CorpusSettings settings) {
    Source source = SourceReader.within(settings.limits(), type, charset, path, bytes);
    return source.with(source.metadata().or(settings.metadata(path)));
  }

  /**
   * Whether a file is no document whatever its type: it or a folder above it is hidden, or it is
   * the corpus's own.
   *
   * @param path relative to the corpus, with {@code /}
   */
  public static boolean passesOver(String path) {
    boolean hidden = path.startsWith(".") || path.contains("/.");
    boolean ours =
        path.indexOf('/') < 0
            && (path.equals(SettingsFile.NAME)
                || path.toUpperCase(Locale.ROOT).startsWith("README"));
    return hidden || ours;
  }

  private byte[] bytes(Entry entry) {
    return new FileBytes(root, settings().limits().fileBytes()).of(entry);
  }
}
