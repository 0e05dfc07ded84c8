package ronten.find.mark;

import java.util.List;
import java.util.Optional;
import ronten.text.Document;
import ronten.text.Mark;
import ronten.text.Span;

/** The emphasised words and link texts of a document, in order. */
public record Emphasis(List<Span> spans) {

  public static Emphasis of(Document document) {
    return new Emphasis(
        document.source().marks().stream()
            .filter(m -> m.kind() == Mark.Kind.EMPHASIS || m.kind() == Mark.Kind.LINK)
            .map(Mark::span)
            .filter(span -> !span.isEmpty())
            .distinct()
            .toList());
  }

  /** Whether an emphasised stretch reaches into a span from its start. */
  public boolean holds(Span span) {
    return at(span.start()).filter(span::overlaps).isPresent();
  }

  /** The last one that begins at or before an offset. */
  public Optional<Span> at(int offset) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0 ? Optional.empty() : Optional.of(spans.get(low - 1));
  }
}
