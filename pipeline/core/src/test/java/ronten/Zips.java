package ronten;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Zip files that tests tamper with. */
final class Zips {

  private Zips() {}

  /** A zip file with the content of one of its files replaced. */
  static byte[] replaced(byte[] zip, String name, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip));
        ZipOutputStream to = new ZipOutputStream(out)) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        to.putNextEntry(new ZipEntry(entry.getName()));
        byte[] kept = from.readAllBytes();
        to.write(entry.getName().equals(name) ? content.getBytes(StandardCharsets.UTF_8) : kept);
      }
    }
    return out.toByteArray();
  }

  /** One of the files of a zip file, as UTF-8. */
  static String text(byte[] zip, String name) throws IOException {
    try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new IOException("no " + name);
  }
}
