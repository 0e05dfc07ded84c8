package ronten.corpus;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.openxml4j.exceptions.OLE2NotOfficeXmlFileException;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import ronten.text.Metadata;
import ronten.text.OverdueException;
import ronten.text.Reason;

/** Word documents: headings, lists, tables, links, quotations, notes, ruby bases. */
final class Word {

  private Word() {}

  /**
   * @throws UnreadableException when it is encrypted, damaged, or of an older format
   */
  static Extracted read(Composer composer, byte[] bytes) {
    String path = composer.room().path();
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      ZipFiles.unpack(composer.room(), bytes, name -> name.endsWith(".xml")); // or it is refused
    }
    try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(bytes))) {
      new WordWalk(document, composer).through();
      return composer.toExtracted(metadata(document));
    } catch (OLE2NotOfficeXmlFileException e) {
      throw new UnreadableException(path, Reason.of("encrypted.or-old"), e);
    } catch (UnreadableException | OverdueException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      if (String.valueOf(e.getMessage()).startsWith("Zip bomb")) {
        throw new UnreadableException(path, Reason.of("packed.bomb"), e);
      }
      throw new UnreadableException(path, Reason.of("word.broken", e.getMessage()), e);
    }
  }

  private static Metadata metadata(XWPFDocument document) {
    POIXMLProperties.CoreProperties properties = document.getProperties().getCoreProperties();
    return new Metadata(
        said(properties.getTitle()),
        said(properties.getCreator()).map(List::of).orElse(List.of()),
        Optional.ofNullable(properties.getCreated()).map(Date::toInstant).map(Object::toString),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Metadata.Role.COMMENTARY,
        Optional.empty());
  }

  private static Optional<String> said(String value) {
    return Optional.ofNullable(value)
        .map(String::strip)
        .filter(string -> !string.isEmpty())
        .filter(string -> !string.equals("Apache POI"));
  }
}
