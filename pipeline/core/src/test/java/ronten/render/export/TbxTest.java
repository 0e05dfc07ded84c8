package ronten.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import ronten.compare.Glossary;
import ronten.find.Gloss;

class TbxTest {

  private static Glossary.Rendering rendering(String ja, Gloss.Kind kind, String... paths) {
    return new Glossary.Rendering(
        ja, kind, List.of(paths), new Glossary.First(paths[0], 0, ja.length()));
  }

  private static final Glossary GLOSSARY =
      new Glossary(
          Glossary.SCHEMA,
          List.of(
              new Glossary.Entry(
                  "graduated tolls",
                  List.of(
                      rendering("段階的通行料", Gloss.Kind.GLOSS, "a.md", "港/b.txt"),
                      rendering("累進通行料", Gloss.Kind.GLOSS, "c.md")),
                  true),
              new Glossary.Entry(
                  "IMO", List.of(rendering("国際海事機関", Gloss.Kind.ABBREVIATION, "a.md")), false),
              new Glossary.Entry(
                  "<b> & \"x\" \u0001\ud800",
                  List.of(rendering("]]>", Gloss.Kind.NAME, "a & b.md")),
                  false)),
          List.of());

  private static Document parse(byte[] xml)
      throws ParserConfigurationException, SAXException, IOException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
  }

  private static List<String> texts(Element parent, String name) {
    NodeList found = parent.getElementsByTagNameNS(Tbx.NAMESPACE, name);
    List<String> texts = new ArrayList<>();
    for (int i = 0; i < found.getLength(); i++) {
      texts.add(found.item(i).getTextContent());
    }
    return texts;
  }

  @Test
  void fitsTheStructureOfTheStandard() throws SAXException, IOException {
    SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
        .newSchema(TbxTest.class.getResource("tbx-basic.xsd"))
        .newValidator()
        .validate(new StreamSource(new ByteArrayInputStream(Tbx.of(GLOSSARY, "tolls"))));
  }

  @Test
  void anotherReaderFindsTheSameTerms() throws Exception {
    Document document = parse(Tbx.of(GLOSSARY, "tolls"));
    NodeList concepts = document.getElementsByTagNameNS(Tbx.NAMESPACE, "conceptEntry");
    assertThat(concepts.getLength()).isEqualTo(3);
    Element tolls = (Element) concepts.item(0);
    assertThat(texts(tolls, "term")).containsExactly("graduated tolls", "段階的通行料", "累進通行料");
    assertThat(texts(tolls, "admin")).containsExactly("a.md", "港/b.txt", "c.md");
    assertThat(texts(tolls, "note")).hasSize(1);
    assertThat(texts((Element) concepts.item(1), "termNote")).containsExactly("abbreviation");
  }

  @Test
  void whatXmlForbidsIsReplacedAndTheRestEscaped() throws Exception {
    Element root = parse(Tbx.of(GLOSSARY, "tolls")).getDocumentElement();
    assertThat(texts(root, "term")).contains("<b> & \"x\" \ufffd\ufffd", "]]>");
    assertThat(texts(root, "admin")).contains("a & b.md");
  }
}
