package ronten.text;

import java.util.ArrayList;
import java.util.List;

/**
 * A file as text: its characters as decoded or extracted, unchanged, and what its name and format
 * say about them.
 *
 * @param path relative to the corpus, with {@code /}, as the file system spells it
 * @param text the decoded text, without a byte order mark and otherwise unchanged; for formats that
 *     are not plain text, the extracted text
 * @param sha256 of the file's bytes, in lower-case hex
 * @param mediaType such as {@code text/markdown}
 * @param extracted whether the text was taken out of another format (PDF, Word, HTML …)
 * @param decoding how bytes became characters
 * @param metadata what the document says about itself
 * @param marks what the format says about stretches of the text, sorted
 * @param oddities what was odd while it was read
 */
public record Source(
    String path,
    String text,
    String sha256,
    String mediaType,
    boolean extracted,
    Decoding decoding,
    Metadata metadata,
    List<Mark> marks,
    List<Oddity> oddities) {

  /**
   * How bytes became characters.
   *
   * @param charset the IANA name of the character encoding
   * @param confidence how certain the choice is, 0 to 1; 1 when the file itself says so
   */
  public record Decoding(String charset, double confidence) {}

  public Source {
    marks = marks.stream().sorted().toList();
    oddities = List.copyOf(oddities);
  }

  /** This source with other metadata. */
  public Source with(Metadata other) {
    return new Source(path, text, sha256, mediaType, extracted, decoding, other, marks, oddities);
  }

  /** This source with more marks. */
  public Source with(List<Mark> more) {
    List<Mark> all = new ArrayList<>(marks);
    all.addAll(more);
    return new Source(path, text, sha256, mediaType, extracted, decoding, metadata, all, oddities);
  }

  /** A text that comes from no file: for tests and for text typed by hand. */
  public static Source of(String path, String text) {
    return new Source(
        path,
        text,
        "",
        "text/plain",
        false,
        new Decoding("UTF-8", 1),
        Metadata.NONE,
        List.of(),
        List.of());
  }
}
