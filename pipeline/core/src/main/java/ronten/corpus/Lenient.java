package ronten.corpus;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.text.Oddity;
import ronten.text.Span;

/**
 * Characters decoded come what may: every stretch of bytes that means nothing in the encoding is
 * one U+FFFD for each broken character and is counted.
 *
 * @param text the characters
 * @param broken where the replacement characters stand, runs joined
 * @param errors how many characters were replaced
 */
record Lenient(String text, List<Span> broken, int errors) {

  private static final int REPORTED = 100;

  /** Decodes all bytes from {@code offset} on. */
  static Lenient decode(byte[] bytes, int offset, Charset charset) {
    CharsetDecoder decoder = reporting(charset);
    ByteBuffer in = ByteBuffer.wrap(bytes, offset, bytes.length - offset);
    CharBuffer out = CharBuffer.allocate(room(bytes.length - offset, decoder));
    List<Span> broken = new ArrayList<>();
    int errors = 0;
    CoderResult result = decoder.decode(in, out, true);
    while (result.isError() || result.isOverflow()) {
      if (result.isError()) {
        int at = out.position();
        in.position(in.position() + result.length());
        out.put('\ufffd');
        errors++;
        join(broken, new Span(at, at + 1));
      } else {
        out = larger(out);
      }
      result = decoder.decode(in, out, true);
    }
    while (decoder.flush(out).isOverflow()) {
      out = larger(out);
    }
    return new Lenient(out.flip().toString(), List.copyOf(broken), errors);
  }

  /** Decodes if every byte means something, else gives nothing. */
  static Optional<String> strict(byte[] bytes, Charset charset) {
    try {
      return Optional.of(reporting(charset).decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  /** What to tell of the broken stretches; a text with very many is summed up at the end. */
  List<Oddity> oddities(String charset) {
    List<Oddity> oddities = new ArrayList<>();
    for (Span span : broken.subList(0, Math.min(REPORTED, broken.size()))) {
      String note = "Bytes that mean nothing in " + charset + "; shown as U+FFFD.";
      oddities.add(new Oddity("undecodable-bytes", span, note));
    }
    if (broken.size() > REPORTED) {
      Span rest = broken.get(REPORTED).union(broken.getLast());
      String note = (broken.size() - REPORTED) + " more stretches that mean nothing in " + charset;
      oddities.add(new Oddity("undecodable-bytes", rest, note + "."));
    }
    return oddities;
  }

  private static CharsetDecoder reporting(Charset charset) {
    return charset
        .newDecoder()
        .onMalformedInput(CodingErrorAction.REPORT)
        .onUnmappableCharacter(CodingErrorAction.REPORT);
  }

  private static int room(int bytes, CharsetDecoder decoder) {
    return (int) Math.min(Integer.MAX_VALUE - 16, bytes * (double) decoder.maxCharsPerByte() + 16);
  }

  private static CharBuffer larger(CharBuffer full) {
    return CharBuffer.allocate(full.capacity() * 2).put(full.flip());
  }

  private static void join(List<Span> broken, Span span) {
    if (!broken.isEmpty() && broken.getLast().end() == span.start()) {
      broken.add(broken.removeLast().union(span));
    } else {
      broken.add(span);
    }
  }
}
