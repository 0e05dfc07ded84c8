package ronten.index;

/**
 * What the index remembers of a document's file, so that a run can tell what is new.
 *
 * @param path relative to the corpus, with {@code /}
 * @param size in bytes
 * @param lastModified milliseconds since 1970-01-01T00:00:00Z
 * @param sha256 of the file's bytes, in lower-case hex
 * @param producer the version and settings of the program that analysed it
 */
public record DocumentState(
    String path, long size, long lastModified, String sha256, String producer) {}
