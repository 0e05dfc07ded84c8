package ronten.corpus;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import ronten.text.Metadata;
import ronten.text.Reason;

/** EPUB (3.3): the pages in the order of the spine, each read as HTML is. */
final class Epub {

  private Epub() {}

  /**
   * @throws UnreadableException when it is no such book or its pages are encrypted
   */
  static Extracted read(Composer composer, byte[] bytes) {
    String path = composer.room().path();
    ZipFiles zip = ZipFiles.unpack(composer.room(), bytes, Epub::isPage);
    if (zip.bytes("META-INF/rights.xml").isPresent()) {
      throw new UnreadableException(path, Reason.of("encrypted.rights"));
    }
    String opf =
        zip.text("META-INF/container.xml")
            .map(container -> xml(container).select("rootfile").attr("full-path"))
            .filter(name -> !name.isEmpty())
            .orElseThrow(() -> new UnreadableException(path, Reason.of("epub.no-container")));
    Document book =
        zip.text(opf)
            .map(Epub::xml)
            .orElseThrow(() -> new UnreadableException(path, Reason.of("epub.missing", opf)));
    for (String page : spine(book, opf.substring(0, opf.lastIndexOf('/') + 1))) {
      zip.text(page).ifPresent(html -> Html.read(Jsoup.parse(html).body(), composer));
    }
    return composer.toExtracted(metadata(book));
  }

  private static boolean isPage(String name) {
    return !name.matches("(?i).*\\.(jpe?g|png|gif|svg|css|ttf|otf|woff2?|mp3|mp4|m4a|js)");
  }

  private static Document xml(String xml) {
    return Parser.xmlParser().parseInput(xml, "");
  }

  private static List<String> spine(Document book, String folder) {
    Map<String, String> pages = new HashMap<>();
    for (Element item : book.select("manifest > item")) {
      if (item.attr("media-type").contains("html")) {
        String href = item.attr("href").replace("+", "%2B");
        pages.put(item.attr("id"), folder + URLDecoder.decode(href, StandardCharsets.UTF_8));
      }
    }
    return book.select("spine > itemref").stream()
        .map(item -> pages.getOrDefault(item.attr("idref"), ""))
        .filter(page -> !page.isEmpty())
        .toList();
  }

  private static Metadata metadata(Document book) {
    return new Metadata(
        values(book, "dc|title").stream().findFirst(),
        values(book, "dc|creator"),
        values(book, "dc|date").stream().findFirst(),
        values(book, "dc|publisher").stream().findFirst(),
        Optional.empty(),
        values(book, "dc|language").stream().findFirst(),
        Metadata.Role.COMMENTARY,
        Optional.empty());
  }

  private static List<String> values(Document book, String query) {
    return book.select(query).stream()
        .map(element -> element.text().strip())
        .filter(text -> !text.isEmpty())
        .toList();
  }
}
