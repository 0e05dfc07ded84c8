package ronten.corpus;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The kinds of file that can be read, by the ends of their names. A new one is added here. */
public enum MediaType {
  TEXT("text/plain", false, "txt text"),
  MARKDOWN("text/markdown", false, "md markdown qmd"),
  RESTRUCTURED_TEXT("text/x-rst", false, "rst"),
  HTML("text/html", true, "html htm"),
  XHTML("application/xhtml+xml", true, "xhtml"),
  PDF("application/pdf", true, "pdf"),
  WORD("application/vnd.openxmlformats-officedocument.wordprocessingml.document", true, "docx"),
  OPEN_DOCUMENT("application/vnd.oasis.opendocument.text", true, "odt"),
  EPUB("application/epub+zip", true, "epub");

  /** A packed file may hold so many times its size. */
  private static final int PACKED = 8;

  private final String iana;
  private final boolean extracted;
  private final String extensions;

  MediaType(String iana, boolean extracted, String extensions) {
    this.iana = iana;
    this.extracted = extracted;
    this.extensions = extensions;
  }

  /** The name IANA knows it by, such as {@code text/markdown}. */
  public String iana() {
    return iana;
  }

  /** Whether the text is taken out of another format, so that offsets are into the extract. */
  public boolean extracted() {
    return extracted;
  }

  /** About how much text, in bytes, may have to be held in memory for a file of so many bytes. */
  public long weight(long size) {
    return packed() ? PACKED * size : size;
  }

  /** Whether it is a zip file in truth. */
  boolean packed() {
    return this == WORD || this == OPEN_DOCUMENT || this == EPUB;
  }

  /** The ends of file names, in lower case, without the dot. */
  public List<String> extensions() {
    return List.of(extensions.split(" ", -1));
  }

  /** The type of a file by its name, case ignored; empty for names that are not read. */
  public static Optional<MediaType> of(String name) {
    String extension = extension(name);
    return Arrays.stream(values())
        .filter(type -> type.extensions().contains(extension))
        .findFirst();
  }

  /** The type that IANA knows by a name, in whatever case; empty for those that are not read. */
  public static Optional<MediaType> named(String iana) {
    return Arrays.stream(values()).filter(type -> type.iana.equalsIgnoreCase(iana)).findFirst();
  }

  /** What follows the last dot of a file name, in lower case; empty without one. */
  static String extension(String name) {
    String file = name.substring(name.lastIndexOf('/') + 1);
    int dot = file.lastIndexOf('.');
    return dot < 0 ? "" : file.substring(dot + 1).toLowerCase(Locale.ROOT);
  }
}
