package ronten.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.function.Consumer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTStyle;

class WordTest {

  private static final String NAMESPACE =
      "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

  private static Extracted read(Consumer<XWPFDocument> write) throws IOException {
    try (XWPFDocument document = new XWPFDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      document.createStyles();
      style(document, "a1", "見出し 1");
      style(document, "a2", "heading 2");
      style(document, "a3", "引用文");
      write.accept(document);
      document.write(out);
      return Word.read(new Composer(Room.of("a.docx")), out.toByteArray());
    }
  }

  private static void style(XWPFDocument document, String id, String name) {
    CTStyle style = CTStyle.Factory.newInstance();
    style.setStyleId(id);
    style.addNewName().setVal(name);
    document.getStyles().addStyle(new XWPFStyle(style));
  }

  private static XWPFParagraph paragraph(XWPFDocument document, String style, String text) {
    XWPFParagraph paragraph = document.createParagraph();
    if (!style.isEmpty()) {
      paragraph.setStyle(style);
    }
    paragraph.createRun().setText(text);
    return paragraph;
  }

  @Test
  void findsHeadingsAndQuotationsByTheirStyles() throws IOException {
    Extracted extracted =
        read(
            document -> {
              paragraph(document, "a1", "経緯");
              paragraph(document, "a2", "細目");
              paragraph(document, "a3", "約束は守られる。");
              paragraph(document, "", "以上。");
            });
    assertThat(extracted.text()).isEqualTo("経緯\n\n細目\n\n約束は守られる。\n\n以上。\n");
    assertThat(Shown.marks(extracted))
        .containsExactly(
            "HEADING 1 経緯",
            "HEADING 2 細目",
            "PARAGRAPH 約束は守られる。",
            "BLOCK_QUOTE 1 約束は守られる。",
            "PARAGRAPH 以上。");
  }

  @Test
  void readsListsTablesLinksAndNotes() throws IOException {
    Extracted extracted =
        read(
            document -> {
              paragraph(document, "", "項目").setNumID(BigInteger.ONE);
              XWPFTable table = document.createTable(1, 2);
              table.getRow(0).getCell(0).setText("国");
              table.getRow(0).getCell(1).setText("甲国");
              XWPFParagraph last = document.createParagraph();
              last.createHyperlinkRun("https://example.org/").setText("出典");
              document.createFootnote().createParagraph().createRun().setText("注の文");
            });
    assertThat(Shown.marks(extracted))
        .containsExactly(
            "LIST_ITEM 1 項目",
            "TABLE_CELL 国",
            "TABLE_CELL 甲国",
            "PARAGRAPH 出典",
            "LINK 出典 → https://example.org/",
            "PARAGRAPH 注の文");
  }

  @Test
  void readsTheBaseOfRubyWithoutItsReading() throws IOException {
    Extracted extracted =
        read(
            document -> {
              XWPFParagraph paragraph = document.createParagraph();
              paragraph.getCTP().addNewR().set(ruby("抑止", "よくし"));
              paragraph.createRun().setText("の論理");
            });
    assertThat(extracted.text()).isEqualTo("抑止の論理\n");
  }

  private static CTR ruby(String base, String reading) {
    try {
      return CTR.Factory.parse(
          "<xml-fragment "
              + NAMESPACE
              + "><w:ruby><w:rt><w:r><w:t>"
              + reading
              + "</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>"
              + base
              + "</w:t></w:r></w:rubyBase></w:ruby></xml-fragment>");
    } catch (XmlException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void readsTheProperties() throws IOException {
    Extracted extracted =
        read(
            document -> {
              document.getProperties().getCoreProperties().setTitle("題");
              document.getProperties().getCoreProperties().setCreator("森 春香");
            });
    assertThat(extracted.metadata().title()).contains("題");
    assertThat(extracted.metadata().authors()).containsExactly("森 春香");
  }

  @Test
  void refusesWhatIsNoWordDocument() {
    assertThatThrownBy(() -> Word.read(new Composer(Room.of("a.docx")), new byte[] {1, 2, 3}))
        .isInstanceOf(UnreadableException.class)
        .hasMessageStartingWith("a.docx: ");
  }
}
