package ronten.render.export;

import java.io.ByteArrayOutputStream;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import ronten.compare.Glossary;
import ronten.find.Gloss;

/**
 * A glossary in TermBase eXchange, ISO 30042:2019: dialect TBX-Basic in DCA style. An English term
 * and its renderings are one concept; the documents a rendering is found in are its sources.
 */
public final class Tbx {

  static final String NAMESPACE = "urn:iso:std:iso:30042:ed-2";

  private final XMLStreamWriter xml;

  private Tbx(XMLStreamWriter xml) {
    this.xml = xml;
  }

  /**
   * Writes a glossary.
   *
   * @param title what the file says it is
   * @return UTF-8 with LF, an element on a line
   */
  public static byte[] of(Glossary glossary, String title) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
      new Tbx(xml).write(glossary, title);
      xml.close();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("a glossary cannot be written as XML", e);
    }
    return out.toByteArray();
  }

  private void write(Glossary glossary, String title) throws XMLStreamException {
    xml.writeStartDocument("UTF-8", "1.0");
    line(0);
    xml.writeStartElement("tbx");
    xml.writeDefaultNamespace(NAMESPACE);
    xml.writeAttribute("style", "dca");
    xml.writeAttribute("type", "TBX-Basic");
    language("en");
    header(title);
    open(1, "text");
    open(2, "body");
    int number = 1;
    for (Glossary.Entry entry : glossary.entries()) {
      concept("c" + number++, entry);
    }
    close(2);
    close(1);
    close(0);
    xml.writeCharacters("\n");
    xml.writeEndDocument();
  }

  private void header(String title) throws XMLStreamException {
    open(1, "tbxHeader");
    open(2, "fileDesc");
    open(3, "titleStmt");
    text(4, "title", title);
    close(3);
    open(3, "sourceDesc");
    text(4, "p", "Terms paired with a translation in the documents named as their sources.");
    close(3);
    close(2);
    close(1);
  }

  private void concept(String id, Glossary.Entry entry) throws XMLStreamException {
    open(3, "conceptEntry");
    xml.writeAttribute("id", id);
    if (entry.conflict()) {
      text(4, "note", "rendered in more than one way");
    }
    open(4, "langSec");
    language("en");
    open(5, "termSec");
    text(6, "term", entry.en());
    boolean abbreviated =
        entry.renderings().stream().allMatch(r -> r.kind() == Gloss.Kind.ABBREVIATION);
    if (abbreviated) {
      text(6, "termNote", "abbreviation", "termType");
    }
    close(5);
    close(4);
    open(4, "langSec");
    language("ja");
    for (Glossary.Rendering rendering : entry.renderings()) {
      term(rendering.ja(), rendering.paths());
    }
    close(4);
    close(3);
  }

  private void term(String term, List<String> paths) throws XMLStreamException {
    open(5, "termSec");
    text(6, "term", term);
    for (String path : paths) {
      text(6, "admin", path, "source");
    }
    close(5);
  }

  private void open(int depth, String name) throws XMLStreamException {
    line(depth);
    xml.writeStartElement(name);
  }

  private void close(int depth) throws XMLStreamException {
    line(depth);
    xml.writeEndElement();
  }

  private void language(String tag) throws XMLStreamException {
    xml.writeAttribute("xml", XMLConstants.XML_NS_URI, "lang", tag);
  }

  private void text(int depth, String name, String text, String... type) throws XMLStreamException {
    open(depth, name);
    if (type.length > 0) {
      xml.writeAttribute("type", type[0]);
    }
    xml.writeCharacters(allowed(text));
    xml.writeEndElement();
  }

  private void line(int depth) throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /** XML 1.0 has no control characters and no halves of surrogate pairs: U+FFFD in their place. */
  private static String allowed(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints().forEach(c -> out.appendCodePoint(isAllowed(c) ? c : 0xfffd));
    return out.toString();
  }

  private static boolean isAllowed(int c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= 0x20 && c < 0xd800)
        || (c >= 0xe000 && c < 0xfffe)
        || c >= 0x10000;
  }
}
