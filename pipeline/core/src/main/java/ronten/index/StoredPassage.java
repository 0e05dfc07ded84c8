package ronten.index;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.UnicodeUtil;
import ronten.text.Span;

/**
 * What the index keeps of a passage to be shown.
 *
 * @param text its characters
 * @param headings above it, the outermost first
 * @param article the id of the article that its document is about
 */
public record StoredPassage(
    String text, Layout layout, List<String> headings, Optional<String> article) {

  public StoredPassage {
    headings = List.copyOf(headings);
  }

  /** Where it stands in its document. */
  public Span span() {
    return new Span(layout.start(), layout.start() + text.length());
  }

  /** Whether this is kept of a passage, and not of a document as a whole. */
  public static boolean is(Document stored) {
    return stored.getField(Fields.SUMMARY) == null;
  }

  public static StoredPassage read(Document stored) {
    BytesRef layout = stored.getBinaryValue(Fields.LAYOUT);
    return new StoredPassage(
        text(stored),
        Layout.read(layout.bytes, layout.offset, layout.length),
        Stream.of(stored.getValues(Fields.SHOWN_HEADING)).toList(),
        Optional.ofNullable(stored.get(Fields.SHOWN_ARTICLE)));
  }

  private static String text(Document stored) {
    BytesRef wide = stored.getBinaryValue(Fields.TEXT);
    return wide == null
        ? stored.get(Fields.TEXT)
        : WideText.read(wide.bytes, wide.offset, wide.length);
  }

  void addTo(Document stored) {
    stored.add(field(text));
    stored.add(new StoredField(Fields.LAYOUT, layout.bytes()));
    headings.forEach(heading -> stored.add(new StoredField(Fields.SHOWN_HEADING, heading)));
    article.ifPresent(id -> stored.add(new StoredField(Fields.SHOWN_ARTICLE, id)));
  }

  /** The text in whichever encoding is shorter: Japanese takes three bytes of UTF-8. */
  private static StoredField field(String text) {
    boolean narrow =
        UnicodeUtil.calcUTF16toUTF8Length(text, 0, text.length()) < text.length() * Character.BYTES
            && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    return narrow
        ? new StoredField(Fields.TEXT, text)
        : new StoredField(Fields.TEXT, WideText.bytes(text));
  }
}
