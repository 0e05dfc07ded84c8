package ronten.corpus;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.text.Deadline;
import ronten.text.Oddity;
import ronten.text.OverdueException;
import ronten.text.Reason;
import ronten.text.Sha256;
import ronten.text.Source;

/** Bytes with a name become a source: decoded where they are text, extracted where they are not. */
final class SourceReader {

  private final String path;
  private final byte[] bytes;
  private final Optional<Charset> transport;
  private final Room room;
  private final Composer composer;

  private SourceReader(
      String path, byte[] bytes, Optional<Charset> transport, CorpusSettings.Limits limits) {
    this.path = path;
    this.bytes = bytes;
    this.transport = transport;
    this.room = new Room(path, limits.characters());
    this.composer = new Composer(room);
  }

  /**
   * Reads bytes within limits.
   *
   * @param charset the encoding that what brought the bytes says they have
   * @throws UnreadableException when the content is not of that type, or when it takes more room or
   *     time than it may
   */
  static Source within(
      CorpusSettings.Limits limits,
      MediaType type,
      Optional<String> charset,
      String path,
      byte[] bytes) {
    if (bytes.length > limits.fileBytes()) {
      throw FileBytes.tooLarge(path, limits.fileBytes());
    }
    try {
      return Deadline.within(
          limits.seconds(),
          () ->
              new SourceReader(path, bytes, charset.flatMap(DeclaredCharset::named), limits)
                  .read(type));
    } catch (OutOfMemoryError e) {
      throw new UnreadableException(path, Reason.of("memory.reading"), e);
    } catch (OverdueException e) {
      throw new UnreadableException(path, Reason.of("time.reading", e.seconds()), e);
    }
  }

  private Source read(MediaType type) {
    return switch (type) {
      case TEXT, RESTRUCTURED_TEXT, MARKDOWN -> decoded(type, transport);
      case HTML, XHTML -> decoded(type, transport.or(() -> DeclaredCharset.in(bytes)));
      case PDF -> packed(type, Pdf.read(composer, bytes));
      case WORD -> packed(type, Word.read(composer, bytes));
      case OPEN_DOCUMENT -> packed(type, OpenDocument.read(composer, bytes));
      case EPUB -> packed(type, Epub.read(composer, bytes));
    };
  }

  private Source decoded(MediaType type, Optional<Charset> declared) {
    room.checkBytes(bytes.length);
    Decoded decoded = Decoder.decode(path, bytes, declared);
    Extracted extracted =
        switch (type) {
          case MARKDOWN -> Markdown.read(room.checked(decoded.text()));
          case HTML, XHTML -> Html.read(decoded.text(), composer);
          default -> PlainText.read(room.checked(decoded.text()));
        };
    return source(type, decoded, extracted);
  }

  /** A format that says itself how its characters are encoded. */
  private Source packed(MediaType type, Extracted extracted) {
    Source.Decoding decoding = new Source.Decoding("UTF-8", 1);
    return source(type, new Decoded("", decoding, List.of()), extracted);
  }

  private Source source(MediaType type, Decoded decoded, Extracted extracted) {
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
