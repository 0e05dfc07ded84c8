package ronten.language.english;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.sentdetect.SentenceDetectorME;
import ronten.text.Span;

/** Where English sentences end. Examples: {@code spec/sentences-en.md}. For one thread. */
final class SentenceBoundaries {

  private final SentenceDetectorME detector = new SentenceDetectorME(Models.sentences());

  List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    int start = 0;
    for (opennlp.tools.util.Span found : detector.sentPosDetect(text)) {
      add(text, new Span(start, found.getEnd()), sentences);
      start = found.getEnd();
    }
    add(text, new Span(start, text.length()), sentences);
    return List.copyOf(sentences);
  }

  private static void add(String text, Span span, List<Span> sentences) {
    Span sentence = span.strip(text);
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }
}
