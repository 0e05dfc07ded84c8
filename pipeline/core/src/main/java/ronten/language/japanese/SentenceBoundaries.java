package ronten.language.japanese;

import java.util.ArrayList;
import java.util.List;
import ronten.language.Characters;
import ronten.text.Span;

/**
 * Where Japanese sentences end: at a mark outside brackets, with what closes after it. Examples:
 * {@code spec/sentences-ja.md}. Linear in the text.
 */
final class SentenceBoundaries {

  private SentenceBoundaries() {}

  static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    List<Span> inner = Brackets.pairs(text);
    int hole = 0;
    int start = 0;
    boolean words = false;
    for (int i = 0; i < text.length(); ) {
      if (hole < inner.size() && inner.get(hole).start() <= i) {
        i = Math.max(i, inner.get(hole).end());
        hole++;
        words = true;
        continue;
      }
      if (!Stop.isMark(text.charAt(i))) {
        words |= !Characters.isMark(text.charAt(i)) && !Characters.isSpace(text.charAt(i));
        i++;
        continue;
      }
      Stop stop = Stop.at(text, start, i);
      i = stop.tail();
      if (words && stop.endsSentence()) {
        add(text, new Span(start, i), sentences);
        start = i;
        words = false;
      }
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
