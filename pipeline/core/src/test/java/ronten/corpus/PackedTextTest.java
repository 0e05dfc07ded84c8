package ronten.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** OpenDocument text and EPUB, packed by the test. */
class PackedTextTest {

  private static byte[] zip(Map<String, String> files) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, String> file : new TreeMap<>(files).entrySet()) {
        zip.putNextEntry(new ZipEntry(file.getKey()));
        zip.write(file.getValue().getBytes(StandardCharsets.UTF_8));
      }
    }
    return out.toByteArray();
  }

  private static final String CONTENT =
      """
      <office:document-content><office:body><office:text>
      <style:style style:name="P9" style:parent-style-name="Quotations"/>
      <text:h text:outline-level="2">経緯</text:h>
      <text:p>始まりは<text:line-break/>偶然<text:s/>だった<text:note><text:note-citation>1\
      </text:note-citation></text:note>。<text:ruby><text:ruby-base>核</text:ruby-base>\
      <text:ruby-text>かく</text:ruby-text></text:ruby>と<text:a xlink:href="https://example.org/">\
      出典</text:a></text:p>
      <text:list><text:list-item><text:p>項目</text:p></text:list-item></text:list>
      <text:p text:style-name="P9">約束は守られる。</text:p>
      </office:text></office:body></office:document-content>
      """;

  @Test
  void readsOpenDocumentText() throws IOException {
    String meta = "<office:meta><dc:title>題</dc:title><dc:creator>森 春香</dc:creator></office:meta>";
    Extracted extracted =
        OpenDocument.read(
            new Composer(Room.of("a.odt")), zip(Map.of("content.xml", CONTENT, "meta.xml", meta)));
    assertThat(Shown.marks(extracted))
        .containsExactly(
            "HEADING 2 経緯",
            "PARAGRAPH 始まりは⏎偶然 だった。核と出典",
            "LINE_BREAK ⏎",
            "LINK 出典 → https://example.org/",
            "LIST_ITEM 1 項目",
            "PARAGRAPH 約束は守られる。",
            "BLOCK_QUOTE 1 約束は守られる。");
    assertThat(extracted.metadata().title()).contains("題");
    assertThat(extracted.metadata().authors()).containsExactly("森 春香");
  }

  @Test
  void readsABookInTheOrderOfItsSpine() throws IOException {
    String container =
        "<container><rootfiles><rootfile full-path=\"o/b.opf\"/></rootfiles></container>";
    String book =
        """
        <package><metadata><dc:title>書</dc:title><dc:creator>甲</dc:creator></metadata><manifest>
        <item id="x" href="1.xhtml" media-type="application/xhtml+xml"/>
        <item id="y" href="%32.xhtml" media-type="application/xhtml+xml"/></manifest>
        <spine><itemref idref="y"/><itemref idref="x"/></spine></package>
        """;
    Extracted extracted =
        Epub.read(
            new Composer(Room.of("a.epub")),
            zip(
                Map.of(
                    "META-INF/container.xml",
                    container,
                    "o/b.opf",
                    book,
                    "o/1.xhtml",
                    "<html><body><p>後の章</p></body></html>",
                    "o/2.xhtml",
                    "<html><body><h1>先の章</h1></body></html>")));
    assertThat(extracted.text()).isEqualTo("先の章\n\n後の章\n");
    assertThat(extracted.metadata().title()).contains("書");
  }

  @Test
  void neverResolvesAnEntityOfTheOutsideWorld() throws IOException {
    String content =
        "<!DOCTYPE a [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><office:text><text:p>前&e;後"
            + "</text:p></office:text>";
    Extracted extracted =
        OpenDocument.read(new Composer(Room.of("a.odt")), zip(Map.of("content.xml", content)));
    assertThat(extracted.text()).isEqualTo("前&e;後\n");
  }

  @Test
  void refusesWhatUnpacksToTooMuch() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry("content.xml"));
      byte[] zeros = new byte[1 << 20];
      for (int i = 0; i <= 2; i++) {
        zip.write(zeros);
      }
    }
    Room room = new Room("a.odt", 1 << 18);
    assertThatThrownBy(() -> ZipFiles.unpack(room, out.toByteArray(), name -> true))
        .isInstanceOf(UnreadableException.class)
        .hasMessageContaining("unpacks to more than 2,097,152 bytes");
  }

  @Test
  void refusesWhatIsNoSuchFile() {
    assertThatThrownBy(() -> Epub.read(new Composer(Room.of("a.epub")), new byte[] {1, 2}))
        .isInstanceOf(UnreadableException.class);
    assertThatThrownBy(() -> OpenDocument.read(new Composer(Room.of("a.odt")), new byte[] {1, 2}))
        .isInstanceOf(UnreadableException.class);
  }
}
