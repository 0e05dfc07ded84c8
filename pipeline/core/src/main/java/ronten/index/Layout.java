package ronten.index;

import java.io.ByteArrayOutputStream;
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
 * @param holes of the passage, in the document's text
 * @param tokens their places in the document's text, in order
 */
record Layout(int start, int line, List<Span> holes, List<Span> tokens) {

  /**
   * One byte holds a gap below 4 and a length of 1 to 63; 0 in the length's place means neither.
   */
  private static final int GAPS = 4;

  private static final int LENGTHS = 64;

  static Layout of(Passage passage, Lines lines) {
    return new Layout(
        passage.span().start(),
        lines.line(passage.span().start()),
        passage.holes(),
        passage.tokens().stream().map(Token::span).toList());
  }

  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(tokens.size() + 8);
    number(start, out);
    number(line, out);
    number(holes.size(), out);
    spans(holes, out);
    spans(tokens, out);
    return out.toByteArray();
  }

  private void spans(List<Span> spans, ByteArrayOutputStream out) {
    int before = start;
    for (Span span : spans) {
      int gap = span.start() - before;
      int length = span.length();
      if (gap >= 0 && gap < GAPS && length > 0 && length < LENGTHS) {
        out.write(gap * LENGTHS + length);
      } else {
        out.write(0);
        number((gap << 1) ^ (gap >> 31), out); // the two words of ㍿ stand in one place: less than 0
        number(length, out);
      }
      before = span.end();
    }
  }

  private static void number(int value, ByteArrayOutputStream out) {
    int rest = value;
    while ((rest & ~0x7f) != 0) {
      out.write((rest & 0x7f) | 0x80);
      rest >>>= 7;
    }
    out.write(rest);
  }

  static Layout read(byte[] bytes, int offset, int length) {
    return new Reader(bytes, offset, offset + length).layout();
  }

  private static final class Reader {
    private final byte[] bytes;
    private final int end;
    private int at;
    private int before;

    Reader(byte[] bytes, int at, int end) {
      this.bytes = bytes;
      this.at = at;
      this.end = end;
    }

    Layout layout() {
      int start = number();
      int line = number();
      int count = number();
      before = start;
      List<Span> holes = new ArrayList<>(count);
      while (holes.size() < count) {
        holes.add(span());
      }
      before = start;
      List<Span> tokens = new ArrayList<>(end - at);
      while (at < end) {
        tokens.add(span());
      }
      return new Layout(start, line, List.copyOf(holes), List.copyOf(tokens));
    }

    private Span span() {
      int packed = bytes[at++] & 0xff;
      int gap = packed / LENGTHS;
      int length = packed % LENGTHS;
      if (length == 0) {
        int zigzag = number();
        gap = (zigzag >>> 1) ^ -(zigzag & 1);
        length = number();
      }
      Span span = new Span(before + gap, before + gap + length);
      before = span.end();
      return span;
    }

    private int number() {
      int value = 0;
      for (int shift = 0; ; shift += 7) {
        int b = bytes[at++];
        value |= (b & 0x7f) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }
  }
}
