package ronten.corpus;

import java.util.ArrayList;
import java.util.List;
import ronten.text.Span;

/** Collects characters one by one while bytes are read by hand, and what could not be read. */
final class Characters {

  private final StringBuilder text;
  private final List<Span> broken = new ArrayList<>();
  private int errors;

  Characters(int room) {
    this.text = new StringBuilder(room);
  }

  void add(String characters) {
    text.append(characters);
  }

  void add(int codePoint) {
    text.appendCodePoint(codePoint);
  }

  void addBroken() {
    Span span = new Span(text.length(), text.length() + 1);
    if (!broken.isEmpty() && broken.getLast().end() == span.start()) {
      broken.add(broken.removeLast().union(span));
    } else {
      broken.add(span);
    }
    errors++;
    text.append('\ufffd');
  }

  Lenient toLenient() {
    return new Lenient(text.toString(), List.copyOf(broken), errors);
  }
}
