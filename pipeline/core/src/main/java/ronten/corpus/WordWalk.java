package ronten.corpus;

import java.util.List;
import java.util.Optional;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.IRunElement;
import org.apache.poi.xwpf.usermodel.XWPFAbstractFootnoteEndnote;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFHyperlink;
import org.apache.poi.xwpf.usermodel.XWPFHyperlinkRun;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFSDT;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STFtnEdn;
import org.w3c.dom.Node;
import ronten.text.Mark;

/** Goes through a Word document in the order of the text; notes stand at its end. */
final class WordWalk {

  /** Tables in tables are read to this depth. */
  private static final int DEEPEST = 5;

  private final XWPFDocument document;
  private final Composer composer;
  private final WordStyle style;

  WordWalk(XWPFDocument document, Composer composer) {
    this.document = document;
    this.composer = composer;
    this.style = new WordStyle(document);
  }

  void through() {
    body(document.getBodyElements(), 0);
    document.getFootnotes().forEach(this::note);
    document.getEndnotes().forEach(this::note);
  }

  private void body(List<IBodyElement> elements, int depth) {
    for (IBodyElement element : elements) {
      switch (element) {
        case XWPFParagraph paragraph -> paragraph(paragraph, depth > 0);
        case XWPFTable table -> table(table, depth);
        case XWPFSDT control -> control(control);
        default -> {
          // Other elements hold no text.
        }
      }
    }
  }

  private void paragraph(XWPFParagraph paragraph, boolean inCell) {
    Optional<Integer> heading = style.heading(paragraph);
    boolean quotes = heading.isEmpty() && style.quotes(paragraph);
    composer.end();
    if (quotes) {
      composer.open(Mark.Kind.BLOCK_QUOTE, 1, "");
    }
    if (heading.isPresent()) {
      composer.block(Mark.Kind.HEADING, heading.get());
    } else if (inCell) {
      composer.block(Mark.Kind.TABLE_CELL, 0);
    } else if (paragraph.getNumID() != null) {
      int level = paragraph.getNumIlvl() == null ? 0 : paragraph.getNumIlvl().intValue();
      composer.block(Mark.Kind.LIST_ITEM, level + 1);
    }
    runs(paragraph);
    composer.end();
    if (quotes) {
      composer.close();
    }
  }

  private void table(XWPFTable table, int depth) {
    for (XWPFTableRow row : table.getRows()) {
      for (XWPFTableCell cell : row.getTableCells()) {
        if (depth < DEEPEST) {
          body(cell.getBodyElements(), depth + 1);
        }
      }
    }
  }

  /** A content control; the lines of a table of contents end in a tab and a number. */
  private void control(XWPFSDT control) {
    for (String line : control.getContent().getText().split("\n", -1)) {
      int tab = line.lastIndexOf('\t');
      boolean contents = tab >= 0 && line.substring(tab + 1).chars().allMatch(Character::isDigit);
      if (!contents) {
        composer.end();
        composer.words(line);
        composer.end();
      }
    }
  }

  /** A note; the lines that separate notes from the page are kept as notes of another type. */
  private void note(XWPFAbstractFootnoteEndnote note) {
    STFtnEdn.Enum type = note.getCTFtnEdn().getType();
    if (type == null || type.equals(STFtnEdn.NORMAL)) {
      note.getParagraphs().forEach(paragraph -> paragraph(paragraph, false));
    }
  }

  private void runs(XWPFParagraph paragraph) {
    for (IRunElement run : paragraph.getIRuns()) {
      if (run instanceof XWPFHyperlinkRun link) {
        composer.open(Mark.Kind.LINK, 0, address(link));
        run(link);
        composer.close();
      } else if (run instanceof XWPFRun words) {
        run(words);
      }
    }
  }

  private String address(XWPFHyperlinkRun run) {
    XWPFHyperlink link = run.getHyperlink(document);
    return link == null ? "" : link.getURL();
  }

  private void run(XWPFRun run) {
    if (run.isVanish()) {
      return;
    }
    boolean emphasis = run.isBold() || run.isItalic();
    if (emphasis) {
      composer.open(Mark.Kind.EMPHASIS, 0, "");
    }
    Node first = run.getCTR().getDomNode().getFirstChild();
    for (Node child = first; child != null; child = child.getNextSibling()) {
      child(child, Optional.ofNullable(child.getLocalName()).orElse(""));
    }
    if (emphasis) {
      composer.close();
    }
  }

  private void child(Node child, String name) {
    switch (name) {
      case "t" -> text(child);
      case "tab" -> composer.words(" ");
      case "noBreakHyphen" -> composer.words("-");
      case "br", "cr" -> composer.lineBreak();
      case "ruby" -> ruby(child);
      default -> {
        // Fields, pictures and references to notes are not text.
      }
    }
  }

  private void text(Node words) {
    for (Node part = words.getFirstChild(); part != null; part = part.getNextSibling()) {
      composer.words(Optional.ofNullable(part.getNodeValue()).orElse(""));
    }
  }

  /** A ruby holds its reading, {@code rt}, and its base, {@code rubyBase}, each as runs. */
  private void ruby(Node ruby) {
    for (Node part = ruby.getFirstChild(); part != null; part = part.getNextSibling()) {
      if ("rubyBase".equals(part.getLocalName())) {
        base(part);
      }
    }
  }

  private void base(Node base) {
    for (Node run = base.getFirstChild(); run != null; run = run.getNextSibling()) {
      for (Node part = run.getFirstChild(); part != null; part = part.getNextSibling()) {
        if ("t".equals(part.getLocalName())) {
          text(part);
        }
      }
    }
  }
}
