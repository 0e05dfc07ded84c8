package ronten.run;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ronten.compare.Reading;
import ronten.render.Json;
import ronten.summary.Summary;
import ronten.text.Span;

/** A document as it is laid beside others, as bytes that go from one machine to another. */
record ReadingBytes(Summary summary, String text, List<Block> paragraphs) {

  /**
   * A paragraph.
   *
   * @param holes starts and ends in turn
   * @param sentences starts and ends in turn
   */
  record Block(
      int start,
      int end,
      boolean heading,
      String language,
      List<Integer> holes,
      List<Integer> sentences) {}

  static byte[] write(Reading reading) {
    return Json.bytes(
        new ReadingBytes(
            reading.summary(),
            reading.text(),
            reading.paragraphs().stream().map(ReadingBytes::block).toList()));
  }

  static Reading read(byte[] bytes) {
    ReadingBytes read = Json.read(bytes, ReadingBytes.class);
    return new Reading(
        read.summary(),
        read.text(),
        read.paragraphs().stream()
            .map(
                block ->
                    new Reading.Block(
                        new Span(block.start(), block.end()),
                        block.heading(),
                        block.language(),
                        spans(block.holes()),
                        spans(block.sentences())))
            .toList());
  }

  private static Block block(Reading.Block block) {
    return new Block(
        block.span().start(),
        block.span().end(),
        block.heading(),
        block.language(),
        places(block.holes()),
        places(block.sentences()));
  }

  private static List<Integer> places(List<Span> spans) {
    return spans.stream().flatMap(span -> Stream.of(span.start(), span.end())).toList();
  }

  private static List<Span> spans(List<Integer> places) {
    List<Span> spans = new ArrayList<>(places.size() / 2);
    for (int i = 0; i < places.size(); i += 2) {
      spans.add(new Span(places.get(i), places.get(i + 1)));
    }
    return spans;
  }
}
