package ronten.corpus;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import ronten.text.Metadata;

/** HTML: the text a reader of the page reads, ruby without its readings, scripts left out. */
final class Html {

  private Html() {}

  static Extracted read(String html, Composer composer) {
    Document document = Jsoup.parse(html);
    read(document.body(), composer);
    return composer.toExtracted(metadata(document));
  }

  /** Adds the text of an element and all in it. */
  static void read(Element element, Composer composer) {
    new HtmlWalk(composer).through(element);
  }

  static Metadata metadata(Document document) {
    Optional<String> title =
        meta(document, "meta[property=og:title]")
            .or(() -> Optional.of(document.title().strip()).filter(s -> !s.isEmpty()));
    return new Metadata(
        title,
        document.select("meta[name=author]").stream()
            .map(author -> author.attr("content").strip())
            .filter(name -> !name.isEmpty())
            .distinct()
            .toList(),
        meta(document, "meta[name=date], meta[property=article:published_time]"),
        meta(document, "meta[property=og:site_name]"),
        attribute(document, "link[rel=canonical]", "href")
            .or(() -> meta(document, "meta[property=og:url]")),
        attribute(document, "html", "lang").or(() -> attribute(document, "html", "xml:lang")),
        Metadata.Role.COMMENTARY,
        Optional.empty());
  }

  private static Optional<String> meta(Document document, String query) {
    return attribute(document, query, "content");
  }

  private static Optional<String> attribute(Document document, String query, String name) {
    return document.select(query).stream()
        .map(element -> element.attr(name).strip())
        .filter(value -> !value.isEmpty())
        .findFirst();
  }
}
