package ronten.find.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.text.Document;
import ronten.text.Mark;
import ronten.text.Span;

/** The lines of a document's front matter, YAML or TOML, by their keys. */
final class FrontLines {

  private static final Pattern LINE =
      Pattern.compile(
          "(?m)^(\\s{0,8})\"?([A-Za-z][A-Za-z_-]{0,40})\"?\\s*[:=][ \\t]*[\"']?(.{0,600}?)[\"']?,?[ \\t]*$");

  /**
   * A field.
   *
   * @param value without the quotation marks around it
   * @param span its lines in the document, those that belong to it by indentation included
   */
  record Line(String key, String value, Span span) {}

  private final List<Line> lines;

  private FrontLines(List<Line> lines) {
    this.lines = lines;
  }

  static FrontLines of(Document document) {
    Span front =
        document.source().marks().stream()
            .filter(mark -> mark.kind() == Mark.Kind.FRONT_MATTER)
            .map(Mark::span)
            .findFirst()
            .orElse(new Span(0, 0));
    String text = front.in(document.text());
    List<Line> lines = new ArrayList<>();
    Matcher matcher = LINE.matcher(text);
    while (matcher.find()) {
      Span span = new Span(matcher.start(2), end(text, matcher.end(), matcher.group(1)));
      lines.add(new Line(matcher.group(2), matcher.group(3), span.shift(front.start())));
    }
    return new FrontLines(lines);
  }

  /** The end of the lines below that are indented deeper, or are members of a list. */
  private static int end(String text, int from, String indent) {
    int end = from;
    while (end < text.length() && text.charAt(end) == '\n') {
      int next = end + 1;
      int at = next;
      while (at < text.length() && text.charAt(at) == ' ') {
        at++;
      }
      boolean inside = at < text.length() && text.charAt(at) != '\n';
      inside &= at - next > indent.length() || text.startsWith("- ", at);
      if (!inside) {
        return end;
      }
      int stop = text.indexOf('\n', at);
      end = stop < 0 ? text.length() : stop;
    }
    return end;
  }

  List<Line> all() {
    return lines;
  }

  /** The first field with one of some keys. */
  Optional<Line> find(String... keys) {
    return lines.stream().filter(line -> List.of(keys).contains(line.key())).findFirst();
  }
}
