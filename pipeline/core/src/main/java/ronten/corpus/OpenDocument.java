package ronten.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import ronten.text.Mark;
import ronten.text.Metadata;
import ronten.text.Reason;

/** OpenDocument text (ODF 1.3): headings, paragraphs, lists, tables, links, notes, ruby bases. */
final class OpenDocument {

  private static final Set<String> UNREAD =
      Set.of(
          "text:ruby-text",
          "office:annotation",
          "text:tracked-changes",
          "text:note-citation",
          "text:table-of-content",
          "text:sequence-decls",
          "office:forms",
          "svg:title",
          "svg:desc");

  private OpenDocument() {}

  /**
   * @throws UnreadableException when it is encrypted or no such document
   */
  static Extracted read(Composer composer, byte[] bytes) {
    String path = composer.room().path();
    ZipFiles zip = ZipFiles.unpack(composer.room(), bytes, name -> name.endsWith(".xml"));
    if (zip.text("META-INF/manifest.xml").filter(m -> m.contains("encryption-data")).isPresent()) {
      throw new UnreadableException(path, Reason.of("encrypted"));
    }
    String content =
        zip.text("content.xml")
            .orElseThrow(() -> new UnreadableException(path, Reason.of("odt.no-content")));
    Document document = xml(content);
    NodeTraversor.filter(new Walk(composer, styles(document)), document);
    return composer.toExtracted(metadata(zip));
  }

  private static Document xml(String xml) {
    return Parser.xmlParser().parseInput(xml, "");
  }

  /** The style a paragraph's own style comes from: {@code P3} from {@code Quotations}. */
  private static Map<String, String> styles(Document document) {
    Map<String, String> parents = new HashMap<>();
    for (Element style : document.select("style|style")) {
      parents.put(style.attr("style:name"), style.attr("style:parent-style-name"));
    }
    return parents;
  }

  private static Metadata metadata(ZipFiles zip) {
    Optional<Document> meta = zip.text("meta.xml").map(OpenDocument::xml);
    Optional<String> author =
        value(meta, "meta|initial-creator").or(() -> value(meta, "dc|creator"));
    return new Metadata(
        value(meta, "dc|title"),
        author.stream().toList(),
        value(meta, "meta|creation-date").or(() -> value(meta, "dc|date")),
        Optional.empty(),
        Optional.empty(),
        value(meta, "dc|language"),
        Metadata.Role.COMMENTARY,
        Optional.empty());
  }

  private static Optional<String> value(Optional<Document> meta, String query) {
    return meta.stream()
        .flatMap(document -> document.select(query).stream())
        .map(element -> element.text().strip())
        .filter(text -> !text.isEmpty())
        .findFirst();
  }

  private static final class Walk implements NodeFilter {

    private final Composer composer;
    private final Map<String, String> styles;
    private int lists;
    private int cells;

    Walk(Composer composer, Map<String, String> styles) {
      this.composer = composer;
      this.styles = styles;
    }

    @Override
    public FilterResult head(Node node, int depth) {
      if (node instanceof TextNode words && isText(words)) {
        composer.words(words.getWholeText());
      } else if (node instanceof Element element) {
        if (UNREAD.contains(element.tagName())) {
          return FilterResult.SKIP_ENTIRELY;
        }
        enter(element);
      }
      return FilterResult.CONTINUE;
    }

    private static boolean isText(TextNode words) {
      Node parent = words.parent();
      return parent instanceof Element element && element.tagName().startsWith("text:");
    }

    private void enter(Element element) {
      switch (element.tagName()) {
        case "text:h" -> composer.block(Mark.Kind.HEADING, level(element));
        case "text:p" -> paragraph(element);
        case "text:list" -> lists++;
        case "table:table-cell" -> cells++;
        case "text:s", "text:tab" -> composer.words(" ");
        case "text:line-break" -> composer.lineBreak();
        case "text:a" -> composer.open(Mark.Kind.LINK, 0, element.attr("xlink:href"));
        default -> {
          // Nothing begins here.
        }
      }
    }

    private void paragraph(Element element) {
      String style = element.attr("text:style-name");
      String parent = styles.getOrDefault(style, "");
      String names = (style + " " + parent).toLowerCase(Locale.ROOT);
      if (names.contains("quotation")) {
        composer.end();
        composer.open(Mark.Kind.BLOCK_QUOTE, 1, "");
      } else if (cells > 0) {
        composer.block(Mark.Kind.TABLE_CELL, 0);
      } else if (lists > 0) {
        composer.block(Mark.Kind.LIST_ITEM, lists);
      } else if (List.of(names.split(" ", -1)).contains("title")) {
        composer.block(Mark.Kind.HEADING, 1);
      } else {
        composer.end();
      }
    }

    private static int level(Element element) {
      String level = element.attr("text:outline-level");
      return level.matches("[1-9]") ? Math.min(6, Integer.parseInt(level)) : 1;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
      if (node instanceof Element element) {
        switch (element.tagName()) {
          case "text:h" -> composer.end();
          case "text:p" -> endParagraph(element);
          case "text:list" -> lists--;
          case "table:table-cell" -> cells--;
          case "text:a" -> composer.close();
          default -> {
            // Nothing ends here.
          }
        }
      }
      return FilterResult.CONTINUE;
    }

    private void endParagraph(Element element) {
      composer.end();
      String style = element.attr("text:style-name");
      String names = (style + " " + styles.getOrDefault(style, "")).toLowerCase(Locale.ROOT);
      if (names.contains("quotation")) {
        composer.close();
      }
    }
  }
}
