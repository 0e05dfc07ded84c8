package ronten.index;

import java.util.List;
import java.util.Optional;
import ronten.text.Metadata;

/** What a document says about itself, as one string. */
final class StoredMetadata {

  private static final String SEPARATOR = "\u0000";
  private static final String BETWEEN_AUTHORS = "\u0001";

  private StoredMetadata() {}

  static String of(Metadata metadata) {
    return String.join(
        SEPARATOR,
        metadata.role().name(),
        metadata.title().orElse(""),
        String.join(BETWEEN_AUTHORS, metadata.authors()),
        metadata.date().orElse(""),
        metadata.publication().orElse(""),
        metadata.url().orElse(""),
        metadata.language().orElse(""),
        metadata.article().orElse(""));
  }

  static Metadata read(String stored) {
    String[] parts = stored.split(SEPARATOR, 8);
    return new Metadata(
        value(parts[1]),
        parts[2].isEmpty() ? List.of() : List.of(parts[2].split(BETWEEN_AUTHORS, -1)),
        value(parts[3]),
        value(parts[4]),
        value(parts[5]),
        value(parts[6]),
        Metadata.Role.valueOf(parts[0]),
        value(parts[7]));
  }

  private static Optional<String> value(String stored) {
    return stored.isEmpty() ? Optional.empty() : Optional.of(stored);
  }
}
