package ronten.corpus;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;
import ronten.text.Mark;

/** Goes through a parsed page in the order of the text, without recursion. */
final class HtmlWalk implements NodeFilter {

  private static final Set<String> UNREAD =
      Set.of(
          "rt",
          "rp",
          "rtc",
          "script",
          "style",
          "nav",
          "head",
          "template",
          "noscript",
          "iframe",
          "svg",
          "select",
          "button",
          "textarea",
          "object");
  private static final Set<String> EMPHASIS = Set.of("em", "i", "b", "strong", "mark");
  private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt");

  private static final Set<String> ITEMS = Set.of("li", "dt", "dd", "td", "th");

  private final Composer composer;
  private int lists;
  private int quotes;

  HtmlWalk(Composer composer) {
    this.composer = composer;
  }

  void through(Element element) {
    NodeTraversor.filter(this, element);
    composer.end();
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode words) {
      composer.words(words.getWholeText());
    } else if (node instanceof Element element) {
      return enter(element, element.normalName());
    }
    return FilterResult.CONTINUE;
  }

  private FilterResult enter(Element element, String name) {
    if (UNREAD.contains(name) || element.hasAttr("hidden")) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (HtmlTag.BLOCKS.contains(name)) {
      enterBlock(element, name);
      return name.equals("pre") ? FilterResult.SKIP_CHILDREN : FilterResult.CONTINUE;
    }
    if (name.equals("br")) {
      composer.lineBreak();
    } else if (name.equals("a")) {
      composer.open(Mark.Kind.LINK, 0, element.attr("href"));
    } else if (EMPHASIS.contains(name)) {
      composer.open(Mark.Kind.EMPHASIS, 0, "");
    } else if (CODE.contains(name)) {
      composer.open(Mark.Kind.CODE, 0, "");
    }
    return FilterResult.CONTINUE;
  }

  private void enterBlock(Element element, String name) {
    composer.end();
    switch (name) {
      case "blockquote" -> {
        quotes++;
        composer.open(Mark.Kind.BLOCK_QUOTE, quotes, "");
      }
      case "ul", "ol", "dl" -> lists++;
      case "pre" -> {
        composer.open(Mark.Kind.CODE, 0, "");
        composer.verbatim(element.wholeText());
      }
      default -> begin(element, name);
    }
  }

  private void begin(Element element, String name) {
    switch (name) {
      case "h1", "h2", "h3", "h4", "h5", "h6" ->
          composer.block(Mark.Kind.HEADING, name.charAt(1) - '0');
      case "li", "dt", "dd" -> composer.block(Mark.Kind.LIST_ITEM, Math.max(1, lists));
      case "td", "th" -> composer.block(Mark.Kind.TABLE_CELL, 0);
      default -> resume(element);
    }
  }

  /** {@code <li><p>words</p></li>} is one item all the same; so is the cell of a table. */
  private void resume(Element element) {
    Element parent = element.parent();
    if (parent != null
        && ITEMS.contains(parent.normalName())
        && element.previousElementSibling() == null) {
      begin(parent, parent.normalName());
    }
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String name = element.normalName();
    if (HtmlTag.BLOCKS.contains(name)) {
      composer.end();
      switch (name) {
        case "blockquote" -> {
          composer.close();
          quotes--;
        }
        case "pre" -> composer.close();
        case "ul", "ol", "dl" -> lists--;
        default -> {
          // The block has ended.
        }
      }
    } else if (name.equals("a") || EMPHASIS.contains(name) || CODE.contains(name)) {
      composer.close();
    }
    return FilterResult.CONTINUE;
  }
}
