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
import ronten.text.Deadline;
import ronten.text.Reason;

/** The files packed in one file, unpacked within limits. */
final class ZipFiles {

  /** The most that is unpacked only to be passed over, such as pictures: 200 MiB. */
  private static final int LARGEST_REST = 200 << 20;

  private static final int MOST_ENTRIES = 20_000;
  private static final int PIECE = 1 << 16;

  private final Map<String, byte[]> files;

  private ZipFiles(Map<String, byte[]> files) {
    this.files = Map.copyOf(files);
  }

  /**
   * Unpacks the files whose names are wanted; the others only as far as to see how large they are.
   *
   * @throws UnreadableException when it is no zip file, or unpacks to more than the room
   */
  static ZipFiles unpack(Room room, byte[] bytes, Predicate<String> wanted) {
    Map<String, byte[]> files = new HashMap<>();
    long left = room.unpacked();
    long rest = LARGEST_REST;
    int entries = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        if (wanted.test(entry.getName())) {
          byte[] content = zip.readNBytes((int) left + 1);
          left -= content.length;
          files.put(entry.getName(), content);
        } else {
          rest -= size(zip, rest);
        }
        if (left < 0 || rest < 0 || ++entries > MOST_ENTRIES) {
          throw new UnreadableException(
              room.path(),
              Reason.of("packed.too-large", left < 0 ? room.unpacked() : LARGEST_REST));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw new UnreadableException(room.path(), Reason.of("packed.damaged"), e);
    }
    return new ZipFiles(files);
  }

  /** How large the entry at hand is, counted to a little beyond {@code most}. */
  private static long size(ZipInputStream zip, long most) throws IOException {
    byte[] piece = new byte[PIECE];
    long size = 0;
    for (int read = zip.read(piece); read >= 0 && size <= most; read = zip.read(piece)) {
      Deadline.check();
      size += read;
    }
    return size;
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
