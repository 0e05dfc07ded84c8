package ronten.corpus;

import java.util.Locale;
import java.util.Set;
import ronten.text.Span;

/**
 * A tag as it stands in a text.
 *
 * @param span from {@code <} to {@code >}
 * @param name in lower case; empty for what is no tag after all
 * @param closes whether it ends an element
 */
record HtmlTag(Span span, String name, boolean closes) {

  /** Elements that begin and end a block of text. */
  static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "html",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "option",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "title",
          "ul");

  private static final int LONGEST = 10_000;

  private static final Set<String> EMPTY =
      Set.of("area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "wbr");

  /** Reads what begins at a {@code <}; up to {@code limit}, quotation marks respected. */
  static HtmlTag at(String text, int at, int limit) {
    boolean closes = text.startsWith("</", at);
    int start = at + (closes ? 2 : 1);
    int end = start;
    while (end < limit && isNamePart(text.charAt(end))) {
      end++;
    }
    String name = text.substring(start, end).toLowerCase(Locale.ROOT);
    char quote = 0;
    for (; end < Math.min(limit, at + LONGEST); end++) {
      char c = text.charAt(end);
      if (quote == 0 && c == '>') {
        return new HtmlTag(new Span(at, end + 1), name, closes);
      }
      if (quote == 0 && (c == '"' || c == '\'')) {
        quote = c;
      } else if (quote == c) {
        quote = 0;
      }
    }
    return new HtmlTag(new Span(at, at + 1), "", closes);
  }

  /** Whether nothing can be inside: {@code <br>}, {@code <img/>}. */
  boolean isEmpty() {
    return name.isEmpty() || EMPTY.contains(name);
  }

  /** The value of an attribute, quoted or not; empty where there is none. */
  String attribute(String text, String key) {
    String tag = span.in(text);
    int at = tag.toLowerCase(Locale.ROOT).indexOf(key + "=");
    if (at < 0) {
      return "";
    }
    int start = at + key.length() + 1;
    char quote = tag.charAt(start);
    boolean quoted = quote == '"' || quote == '\'';
    int end = quoted ? tag.indexOf(quote, start + 1) : start;
    while (!quoted && !Character.isWhitespace(tag.charAt(end)) && tag.charAt(end) != '>') {
      end++;
    }
    return end < 0 ? "" : tag.substring(quoted ? start + 1 : start, end);
  }

  private static boolean isNamePart(char c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == ':');
  }
}
