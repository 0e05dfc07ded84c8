package ronten;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;

/**
 * A folder of files that are broken or mean harm, made anew each time, and what must become of
 * each: the reason for which it fails, or nothing if it is read all the same.
 */
public final class HostileCorpus {

  private static final String READ = "";
  private static final String TOO_LARGE = "larger than 64 MB";
  private static final String TOO_LONG = "characters; split it";
  private static final String NO_FILE = "is a pipe";

  /** A sentence that a search finds in whatever is read. */
  private static final String WORDS = "港湾の協定が結ばれた。";

  private static final int MANY = 100_000;

  private final Path folder;
  private final String server;
  private final Map<String, String> fates = new TreeMap<>();

  private HostileCorpus(Path folder, int port) {
    this.folder = folder;
    this.server = "http://127.0.0.1:" + port + "/";
  }

  /** Makes the files for whoever wants to try the program on them: {@code HostileCorpus FOLDER}. */
  public static void main(String[] args) throws IOException, InterruptedException {
    make(Files.createDirectories(Path.of(args[0])), 9);
  }

  /**
   * Fills a folder; what is said of a path is a part of the reason for which it fails.
   *
   * @param port of this machine, which some of the files try to have called
   */
  public static Map<String, String> make(Path folder, int port)
      throws IOException, InterruptedException {
    HostileCorpus corpus = new HostileCorpus(folder, port);
    corpus.texts();
    corpus.large();
    corpus.nested();
    corpus.pdf();
    corpus.packed();
    corpus.web();
    corpus.names();
    corpus.noFiles();
    return corpus.fates;
  }

  private void put(String path, String fate, byte[] bytes) throws IOException {
    Files.write(folder.resolve(path), bytes);
    fates.put(path, fate);
  }

  private void put(String path, String fate, String text) throws IOException {
    put(path, fate, text.getBytes(StandardCharsets.UTF_8));
  }

  private void texts() throws IOException {
    put("good.md", READ, "# 港\n\n" + WORDS + "\n");
    put("empty.txt", READ, "");
    put("nul.txt", READ, WORDS.repeat(100) + "\0" + WORDS);
    put("nuls.txt", "not text but binary data", new byte[10_000]);
    byte[] broken = WORDS.repeat(10).getBytes(StandardCharsets.UTF_8);
    broken[100] = (byte) 0xff;
    put("invalid-utf8.txt", READ, broken);
  }

  private void large() throws IOException {
    try (RandomAccessFile file =
        new RandomAccessFile(folder.resolve("gigabyte.txt").toFile(), "rw")) {
      file.setLength(1L << 30);
    }
    fates.put("gigabyte.txt", TOO_LARGE);
    byte[] line = WORDS.repeat(MANY / 10).getBytes(StandardCharsets.UTF_8);
    try (OutputStream out = Files.newOutputStream(folder.resolve("line-100-mb.txt"))) {
      for (long size = 0; size < 100L << 20; size += line.length) {
        out.write(line);
      }
    }
    fates.put("line-100-mb.txt", TOO_LARGE);
    try (OutputStream out = Files.newOutputStream(folder.resolve("line-60-mb.txt"))) {
      for (long size = 0; size < 60L << 20; size += line.length) {
        out.write(line);
      }
    }
    fates.put("line-60-mb.txt", TOO_LONG);
    put("headings.md", TOO_LONG, "# 港の見出し\n".repeat(1_000_000));
  }

  private void nested() throws IOException {
    put("brackets.txt", READ, "（".repeat(MANY) + WORDS + "）".repeat(MANY));
    put("links.md", READ, "[".repeat(MANY) + WORDS + "](a)".repeat(MANY / 10));
  }

  private void pdf() throws IOException {
    put("encrypted.pdf", "is encrypted", pdf("The harbour treaty.", "password"));
    byte[] whole = pdf("The harbour treaty.", "");
    put("truncated.pdf", "is no PDF that can be read", Arrays.copyOf(whole, 200));
    put("image-only.pdf", "only images", pdf("", ""));
    put("linked.pdf", READ, linkedPdf());
    put("inflating.pdf", "unpacks to more than", inflatingPdf());
  }

  private static byte[] pdf(String line, String password) throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      if (!line.isEmpty()) {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
          content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 11);
          content.beginText();
          content.newLineAtOffset(60, 700);
          content.showText(line);
          content.endText();
        }
      }
      if (!password.isEmpty()) {
        document.protect(new StandardProtectionPolicy(password, password, new AccessPermission()));
      }
      document.save(out);
      return out.toByteArray();
    }
  }

  /** A document that wants an address opened, and has its content elsewhere. */
  private byte[] linkedPdf() throws IOException {
    try (PDDocument document =
            Loader.loadPDF(pdf("The harbour treaty was signed by both governments.", ""));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDActionURI action = new PDActionURI();
      action.setURI(server + "opened");
      document.getDocumentCatalog().setOpenAction(action);
      PDStream elsewhere = new PDStream(document);
      COSDictionary file = new COSDictionary();
      file.setName(COSName.FS, "URL");
      file.setString(COSName.F, server + "content");
      elsewhere.getCOSObject().setItem(COSName.F, file);
      document.getPage(0).getResources().put(COSName.getPDFName("X"), new PDFormXObject(elsewhere));
      document.save(out);
      return out.toByteArray();
    }
  }

  private static byte[] inflatingPdf() throws IOException {
    try (PDDocument document = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDStream content = new PDStream(document);
      byte[] spaces = new byte[1 << 20];
      Arrays.fill(spaces, (byte) ' ');
      try (OutputStream stream = content.createOutputStream(COSName.FLATE_DECODE)) {
        for (int i = 0; i < 300; i++) {
          stream.write(spaces);
        }
      }
      page.setContents(content);
      document.save(out);
      return out.toByteArray();
    }
  }

  private void packed() throws IOException {
    put("thousandfold.docx", "unpacks to more than", zip("word/document.xml", 300L << 20));
    put("pictures.docx", "unpacks to more than", zip("word/media/a.png", 300L << 20));
    put("thousandfold.odt", "unpacks to more than", zip("content.xml", 300L << 20));
    put("thousandfold.epub", "unpacks to more than", zip("a.xhtml", 300L << 20));
    put("hundredfold.docx", "a hundred times", docx("<w:p/>".repeat(MANY)));
    String bomb = entities("<!ENTITY x0 \"" + WORDS + "\">", 20) + "<w:document>&x20;</w:document>";
    put("bomb.docx", "is no Word document", docx(bomb));
    String outside = doctype("<!ENTITY e SYSTEM \"" + server + "e\">");
    put("outside.docx", "is no Word document", docx(outside + "<w:document>&e;</w:document>"));
    String content = "<office:text><text:p>" + WORDS + "&x20;&e;</text:p></office:text>";
    put("bomb.odt", READ, zip("content.xml", entities("<!ENTITY x0 \"a\">", 20) + content));
    put("outside.odt", READ, zip("content.xml", outside + content));
    String sheet = "<?xml-stylesheet href=\"" + server + "a.xsl\"?>";
    put("linked.docx", READ, linkedDocx(sheet));
    put("no-zip.docx", "is no Word document", "PK\u0003\u0004 not so");
  }

  private static String doctype(String entities) {
    return "<?xml version=\"1.0\"?><!DOCTYPE a [" + entities + "]>";
  }

  /** Each entity is ten times the one before it. */
  private static String entities(String first, int levels) {
    StringBuilder entities = new StringBuilder(first);
    for (int i = 1; i <= levels; i++) {
      String ten = ("&x" + (i - 1) + ";").repeat(10);
      entities.append("<!ENTITY x%d \"%s\">".formatted(i, ten));
    }
    return doctype(entities.toString());
  }

  /** A Word document that holds this XML. */
  public static byte[] docx(String documentXml) throws IOException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      document.createParagraph().createRun().setText(WORDS);
      document.write(whole);
    }
    return Zips.replaced(whole.toByteArray(), "word/document.xml", documentXml);
  }

  /** A document whose template, picture and style sheet lie elsewhere. */
  private byte[] linkedDocx(String sheet) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (XWPFDocument document = new XWPFDocument()) {
      XWPFParagraph paragraph = document.createParagraph();
      paragraph.createRun().setText(WORDS);
      paragraph.createHyperlinkRun(server + "link").setText(WORDS);
      PackagePart part = document.getPackagePart();
      String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
      part.addExternalRelationship(server + "a.dotm", office + "attachedTemplate");
      part.addExternalRelationship(server + "a.png", office + "image");
      document.write(out);
    }
    String xml = Zips.text(out.toByteArray(), "word/document.xml");
    int head = xml.indexOf("?>") + 2;
    String linked = xml.substring(0, head) + sheet + xml.substring(head);
    return Zips.replaced(out.toByteArray(), "word/document.xml", linked);
  }

  private static byte[] zip(String name, String content) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
    return out.toByteArray();
  }

  /** A file of spaces, which packs to a thousandth. */
  private static byte[] zip(String name, long size) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    byte[] spaces = new byte[1 << 20];
    Arrays.fill(spaces, (byte) ' ');
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      zip.putNextEntry(new ZipEntry(name));
      for (long written = 0; written < size; written += spaces.length) {
        zip.write(spaces);
      }
    }
    return out.toByteArray();
  }

  private void web() throws IOException {
    String head = "<head><title>港<script>alert(1)</script></title></head>";
    put("script.html", READ, "<html>" + head + "<body><p>" + WORDS + "</p></body></html>");
    String kind = "<!DOCTYPE html SYSTEM \"" + server + "a.dtd\">";
    put("outside.xhtml", READ, kind + "<html><body><p>" + WORDS + "</p></body></html>");
    String bomb = entities("<!ENTITY x0 \"a\">", 20);
    put("bomb.xhtml", READ, bomb + "<html><body><p>" + WORDS + "&x20;</p></body></html>");
    String outside =
        "<html><head><link rel=\"stylesheet\" href=\""
            + server
            + "a.css\"></head><body>"
            + "<img src=\""
            + server
            + "a.png\"><iframe src=\""
            + server
            + "\"></iframe>"
            + "<p>"
            + WORDS
            + "</p></body></html>";
    put("outside.html", READ, outside);
  }

  private void names() throws IOException {
    put("line\nbreak.txt", READ, WORDS);
    put("quote\"'`$(x)&;.txt", READ, WORDS);
    put("rocket\ud83d\ude80.txt", READ, WORDS);
    put(Normalizer.normalize("ガイド.txt", Normalizer.Form.NFD), READ, WORDS);
    put("up..up.txt", READ, WORDS);
    put("up\\..\\..\\up.txt", READ, WORDS);
    put("a\n\u001b[31mforged.pdf", "is no PDF that can be read", WORDS);
    put("<b>&amp;%2e%2e%2f.txt", READ, WORDS);
    put("-rf.txt", READ, WORDS);
    put("港".repeat(83) + "ab.txt", READ, WORDS); // 255 bytes
  }

  private void noFiles() throws IOException, InterruptedException {
    if (!FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
      return;
    }
    make("mkfifo", folder.resolve("pipe.txt").toString());
    fates.put("pipe.txt", NO_FILE);
    make("mkfifo", folder.resolve("pipe").toString()); // of no type that is read
    if (make("mknod", folder.resolve("device.txt").toString(), "c", "1", "5")) { // root may
      fates.put("device.txt", NO_FILE);
    }
    Files.createSymbolicLink(folder.resolve("zero.txt"), Path.of("/dev/zero")); // leads outside
    Files.createSymbolicLink(folder.resolve("loop.txt"), folder.resolve("pool.txt"));
    Files.createSymbolicLink(folder.resolve("pool.txt"), folder.resolve("loop.txt"));
    fates.put("loop.txt", "cannot be looked at");
    fates.put("pool.txt", "cannot be looked at");
    Files.createSymbolicLink(folder.resolve("circle"), folder);
  }

  private static boolean make(String... command) throws IOException, InterruptedException {
    return new ProcessBuilder(command).redirectErrorStream(true).start().waitFor() == 0;
  }
}
