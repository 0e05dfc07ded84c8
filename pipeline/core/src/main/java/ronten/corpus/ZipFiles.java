package ronten.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** The files packed in one file, unpacked within limits. */
final class ZipFiles {

  /** The most that is unpacked out of one file: 200 MiB. */
  static final int LARGEST = 200 << 20;

  private static final int MOST_ENTRIES = 20_000;

  private final Map<String, byte[]> files;

  private ZipFiles(Map<String, byte[]> files) {
    this.files = Map.copyOf(files);
  }

  /**
   * Unpacks the files whose names are wanted.
   *
   * @throws UnreadableException when it is no zip file, or unpacks to more than the limit
   */
  static ZipFiles unpack(String path, byte[] bytes, Predicate<String> wanted) {
    return unpack(path, bytes, wanted, LARGEST);
  }

  static ZipFiles unpack(String path, byte[] bytes, Predicate<String> wanted, int largest) {
    Map<String, byte[]> files = new HashMap<>();
    int room = largest;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] content = zip.readNBytes(room + 1);
        room -= content.length;
        if (room < 0 || ++entries > MOST_ENTRIES) {
          throw new UnreadableException(
              path, "unpacks to more than " + (largest >> 20) + " MB; not opened for safety");
        }
        if (wanted.test(entry.getName())) {
          files.put(entry.getName(), content);
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(path, "is damaged, or not what its name says", e);
    }
    return new ZipFiles(files);
  }

  Optional<byte[]> bytes(String name) {
    return Optional.ofNullable(files.get(name));
  }

  /** A file as UTF-8, which the formats that are read this way prescribe. */
  Optional<String> text(String name) {
    return bytes(name)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .map(text -> text.startsWith("\ufeff") ? text.substring(1) : text);
  }
}
