package ronten.index;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;

/**
 * Bytes that are kept deflated: those of a whole document, which are read alone. The search
 * library's own way to deflate makes every look at a passage pay for it.
 */
final class Deflated {

  private Deflated() {}

  static StoredField field(String name, byte[] bytes) {
    ByteArrayOutputStream deflated = new ByteArrayOutputStream();
    try (DeflaterOutputStream out = new DeflaterOutputStream(deflated)) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new StoredField(name, deflated.toByteArray());
  }

  static byte[] read(Document stored, String field) {
    BytesRef bytes = stored.getBinaryValue(field);
    try (InflaterInputStream in =
        new InflaterInputStream(
            new ByteArrayInputStream(bytes.bytes, bytes.offset, bytes.length))) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
