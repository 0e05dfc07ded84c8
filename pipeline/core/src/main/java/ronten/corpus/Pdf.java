package ronten.corpus;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import ronten.text.Deadline;
import ronten.text.Metadata;
import ronten.text.OverdueException;
import ronten.text.Reason;

/** PDF: the text page by page, the lines of a paragraph joined. */
final class Pdf {

  private Pdf() {}

  /**
   * @throws UnreadableException when it is encrypted, broken, or holds nothing but images
   */
  static Extracted read(Composer composer, byte[] bytes) {
    String path = composer.room().path();
    PackedStreams.check(path, bytes);
    try (PDDocument document = Loader.loadPDF(bytes)) {
      lines(document, composer);
      Extracted extracted = composer.toExtracted(metadata(document));
      if (extracted.text().isBlank()) {
        throw new UnreadableException(path, Reason.of("pdf.images"));
      }
      return extracted;
    } catch (InvalidPasswordException e) {
      throw new UnreadableException(path, Reason.of("encrypted"), e);
    } catch (UnreadableException | OverdueException e) {
      throw e;
    } catch (IOException | RuntimeException | StackOverflowError e) {
      throw new UnreadableException(path, Reason.of("pdf.broken", e.getMessage()), e);
    }
  }

  private static void lines(PDDocument document, Composer composer) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setLineSeparator("\n");
    stripper.setPageEnd("");
    PdfLines lines = new PdfLines(composer);
    for (int page = 1; page <= document.getNumberOfPages(); page++) {
      stripper.setStartPage(page);
      stripper.setEndPage(page);
      Deadline.check();
      lines.page(stripper.getText(document));
    }
  }

  private static Metadata metadata(PDDocument document) {
    PDDocumentInformation properties = document.getDocumentInformation();
    return new Metadata(
        said(properties.getTitle()),
        said(properties.getAuthor()).stream().toList(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        said(document.getDocumentCatalog().getLanguage()),
        Metadata.Role.COMMENTARY,
        Optional.empty());
  }

  /** Printer drivers fill in the name of a program or file where no title was given. */
  private static Optional<String> said(String value) {
    return Optional.ofNullable(value)
        .map(String::strip)
        .filter(string -> !string.isEmpty())
        .filter(string -> !string.startsWith("Microsoft Word - "))
        .filter(string -> !List.of("untitled", "title", "user", "author").contains(string));
  }
}
