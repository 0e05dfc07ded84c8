package ronten.index;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;

/** Where the paragraphs and sentences of a whole document stand, as bytes: three a sentence. */
final class TextLayout {

  private TextLayout() {}

  static byte[] of(Document document) {
    List<Paragraph> paragraphs = document.paragraphs().toList();
    List<String> languages = paragraphs.stream().map(Paragraph::language).distinct().toList();
    NumberWriter out = new NumberWriter(64 + paragraphs.size() * 16);
    out.number(languages.size());
    languages.forEach(language -> write(language, out));
    int before = 0;
    for (Paragraph paragraph : paragraphs) {
      boolean heading =
          paragraph.kind() == Paragraph.Kind.TITLE || paragraph.kind() == Paragraph.Kind.HEADING;
      out.number(languages.indexOf(paragraph.language()) * 2 + (heading ? 1 : 0));
      write(paragraph.span(), before, out);
      write(paragraph.holes(), paragraph.span().start(), out);
      write(
          paragraph.sentences().stream().map(Sentence::span).toList(),
          paragraph.span().start(),
          out);
      before = paragraph.span().end();
    }
    return out.bytes();
  }

  private static void write(String language, NumberWriter out) {
    byte[] tag = language.getBytes(StandardCharsets.US_ASCII);
    out.number(tag.length);
    for (byte letter : tag) {
      out.octet(letter);
    }
  }

  private static void write(List<Span> spans, int from, NumberWriter out) {
    out.number(spans.size());
    int before = from;
    for (Span span : spans) {
      write(span, before, out);
      before = span.end();
    }
  }

  private static void write(Span span, int before, NumberWriter out) {
    out.signed(span.start() - before);
    out.number(span.length());
  }

  static List<StoredParagraph> read(byte[] bytes) {
    NumberReader in = new NumberReader(bytes, 0, bytes.length);
    List<String> languages = new ArrayList<>();
    for (int count = in.number(); count > 0; count--) {
      languages.add(language(in));
    }
    List<StoredParagraph> paragraphs = new ArrayList<>();
    int before = 0;
    while (in.hasMore()) {
      int kind = in.number();
      Span span = span(in, before);
      List<Span> holes = spans(in, span.start());
      List<Span> sentences = spans(in, span.start());
      paragraphs.add(
          new StoredParagraph(span, kind % 2 == 1, languages.get(kind / 2), holes, sentences));
      before = span.end();
    }
    return List.copyOf(paragraphs);
  }

  private static String language(NumberReader in) {
    byte[] tag = new byte[in.number()];
    for (int i = 0; i < tag.length; i++) {
      tag[i] = (byte) in.octet();
    }
    return new String(tag, StandardCharsets.US_ASCII);
  }

  private static List<Span> spans(NumberReader in, int from) {
    int count = in.number();
    List<Span> spans = new ArrayList<>(count);
    int before = from;
    while (spans.size() < count) {
      spans.add(span(in, before));
      before = spans.getLast().end();
    }
    return spans;
  }

  private static Span span(NumberReader in, int before) {
    int start = before + in.signed();
    return new Span(start, start + in.number());
  }
}
