package ronten.index;

import java.util.ArrayList;
import java.util.List;
import ronten.text.Lines;
import ronten.text.Span;
import ronten.text.Token;

/**
 * Where a passage and its tokens stand, as bytes: about one for a token. It leads positions of the
 * index back to the document's text.
 *
 * @param start of the passage in the document's text
 * @param line the line of the document's text that it begins in, from 1
 * @param continues whether it goes on with the paragraph of the passage before it
 * @param holes of the passage, in the document's text
 * @param tokens their places in the document's text, in order
 */
public record Layout(int start, int line, boolean continues, List<Span> holes, List<Span> tokens) {

  /**
   * One byte holds a gap below 4 and a length of 1 to 63; 0 in the length's place means neither.
   */
  private static final int GAPS = 4;

  private static final int LENGTHS = 64;

  static Layout of(Passage passage, Lines lines) {
    return new Layout(
        passage.span().start(),
        lines.line(passage.span().start()),
        passage.continues(),
        passage.holes(),
        passage.tokens().stream().map(Token::span).toList());
  }

  /** As it is kept. */
  public byte[] bytes() {
    NumberWriter out = new NumberWriter(tokens.size() + 8);
    out.number(start);
    out.number(line * 2 + (continues ? 1 : 0));
    out.number(holes.size());
    write(holes, out);
    write(tokens, out);
    return out.bytes();
  }

  private void write(List<Span> spans, NumberWriter out) {
    int before = start;
    for (Span span : spans) {
      int gap = span.start() - before;
      int length = span.length();
      if (gap >= 0 && gap < GAPS && length > 0 && length < LENGTHS) {
        out.octet(gap * LENGTHS + length);
      } else {
        out.octet(0);
        out.signed(gap); // the two words of ㍿ stand in one place: less than 0
        out.number(length);
      }
      before = span.end();
    }
  }

  public static Layout read(byte[] bytes, int offset, int length) {
    NumberReader in = new NumberReader(bytes, offset, length);
    int start = in.number();
    int packed = in.number();
    int count = in.number();
    List<Span> holes = new ArrayList<>(count);
    int before = start;
    while (holes.size() < count) {
      holes.add(span(in, before));
      before = holes.getLast().end();
    }
    List<Span> tokens = new ArrayList<>(in.left());
    before = start;
    while (in.hasMore()) {
      tokens.add(span(in, before));
      before = tokens.getLast().end();
    }
    return new Layout(start, packed / 2, packed % 2 == 1, List.copyOf(holes), List.copyOf(tokens));
  }

  private static Span span(NumberReader in, int before) {
    int packed = in.octet();
    int gap = packed / LENGTHS;
    int length = packed % LENGTHS;
    if (length == 0) {
      gap = in.signed();
      length = in.number();
    }
    return new Span(before + gap, before + gap + length);
  }
}
