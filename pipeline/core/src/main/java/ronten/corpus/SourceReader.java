package ronten.corpus;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.text.Oddity;
import ronten.text.Sha256;
import ronten.text.Source;

/** Bytes with a name become a source: decoded where they are text, extracted where they are not. */
final class SourceReader {

  private SourceReader() {}

  /**
   * @throws UnreadableException when the type is unknown, or the content is not of that type
   */
  static Source read(String path, byte[] bytes) {
    MediaType type =
        MediaType.of(path)
            .orElseThrow(() -> new UnreadableException(path, "files of this type are not read"));
    return switch (type) {
      case TEXT, RESTRUCTURED_TEXT, MARKDOWN -> decoded(path, bytes, type, Optional.empty());
      case HTML, XHTML -> decoded(path, bytes, type, DeclaredCharset.in(bytes));
      case PDF -> packed(path, bytes, type, Pdf.read(path, bytes));
      case WORD -> packed(path, bytes, type, Word.read(path, bytes));
      case OPEN_DOCUMENT -> packed(path, bytes, type, OpenDocument.read(path, bytes));
      case EPUB -> packed(path, bytes, type, Epub.read(path, bytes));
    };
  }

  private static Source decoded(
      String path, byte[] bytes, MediaType type, Optional<Charset> declared) {
    Decoded decoded = Decoder.decode(path, bytes, declared);
    Extracted extracted =
        switch (type) {
          case MARKDOWN -> Markdown.read(decoded.text());
          case HTML, XHTML -> Html.read(decoded.text());
          default -> PlainText.read(decoded.text());
        };
    return source(path, bytes, type, decoded, extracted);
  }

  /** A format that says itself how its characters are encoded. */
  private static Source packed(String path, byte[] bytes, MediaType type, Extracted extracted) {
    Source.Decoding decoding = new Source.Decoding("UTF-8", 1);
    return source(path, bytes, type, new Decoded("", decoding, List.of()), extracted);
  }

  private static Source source(
      String path, byte[] bytes, MediaType type, Decoded decoded, Extracted extracted) {
    List<Oddity> oddities = new ArrayList<>(decoded.oddities());
    oddities.addAll(extracted.oddities());
    return new Source(
        path,
        extracted.text(),
        Sha256.of(bytes),
        type.iana(),
        type.extracted(),
        decoded.decoding(),
        extracted.metadata(),
        extracted.marks(),
        oddities);
  }
}
