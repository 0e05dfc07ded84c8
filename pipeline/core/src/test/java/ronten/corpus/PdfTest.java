package ronten.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.junit.jupiter.api.Test;

class PdfTest {

  private static byte[] pdf(List<String> lines, String password) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
        content.beginText();
        content.newLineAtOffset(60, 700);
        content.setLeading(14);
        for (String line : lines) {
          content.showText(line);
          content.newLine();
        }
        content.endText();
      }
      document.getDocumentInformation().setTitle("Sharing the Load");
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  @Test
  void joinsLinesThatMerelyWrap() throws IOException {
    byte[] bytes =
        pdf(
            List.of(
                "Sharing the load",
                "The burden that each member of the alliance carries has been a matter of inter-",
                "national dispute for as long as there has been an alliance, and it will remain",
                "one.",
                "Second, the figures that ministers quote to each other at every summit measure",
                "money and not what it buys."),
            "");
    Extracted extracted = Pdf.read(new Composer(Room.of("a.pdf")), bytes);
    assertThat(extracted.text().split("\n+", -1))
        .startsWith("Sharing the load")
        .anySatisfy(line -> assertThat(line).contains("of international dispute").endsWith("one."))
        .anySatisfy(line -> assertThat(line).startsWith("Second,").endsWith("buys."));
    assertThat(extracted.metadata().title()).contains("Sharing the Load");
  }

  @Test
  void joinsJapaneseLinesWithoutASpace() {
    Composer composer = new Composer(Room.of("a.pdf"));
    PdfLines lines = new PdfLines(composer);
    lines.page("概要\n同盟の負担をめぐる議論は長く続いてきたが、その答えはまだ\n見えていない。\n1. 経緯\n始まりは偶然だった。\n");
    lines.end();
    assertThat(composer.toExtracted(ronten.text.Metadata.NONE).text())
        .isEqualTo("概要\n\n同盟の負担をめぐる議論は長く続いてきたが、その答えはまだ見えていない。\n\n1. 経緯\n\n始まりは偶然だった。\n");
  }

  @Test
  void refusesPagesWithoutText() throws IOException {
    byte[] bytes = pdf(List.of(), "");
    assertThatThrownBy(() -> Pdf.read(new Composer(Room.of("a.pdf")), bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("holds no text, only images");
  }

  @Test
  void refusesWhatIsEncrypted() throws IOException {
    byte[] bytes = pdf(List.of("secret"), "password");
    assertThatThrownBy(() -> Pdf.read(new Composer(Room.of("a.pdf")), bytes))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("is encrypted");
  }

  @Test
  void refusesWhatIsNoPdf() {
    assertThatThrownBy(() -> Pdf.read(new Composer(Room.of("a.pdf")), new byte[] {1, 2, 3}))
        .isInstanceOf(UnreadableException.class);
  }
}
