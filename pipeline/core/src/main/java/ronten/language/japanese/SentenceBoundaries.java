package ronten.language.japanese;

import java.util.ArrayList;
import java.util.List;
import ronten.text.Span;

/** Where Japanese sentences end. Examples: {@code spec/sentences-ja.md}. */
final class SentenceBoundaries {

  private static final String TERMINATORS = "。！？!?．｡‼⁇⁈⁉";

  private SentenceBoundaries() {}

  static List<Span> sentences(String text) {
    List<Span> sentences = new ArrayList<>();
    List<Span> inner = Brackets.pairs(text);
    int hole = 0;
    int start = 0;
    for (int i = 0; i < text.length(); ) {
      if (hole < inner.size() && inner.get(hole).start() == i) {
        i = inner.get(hole).end();
        hole++;
        continue;
      }
      if (TERMINATORS.indexOf(text.charAt(i)) < 0) {
        i++;
        continue;
      }
      while (i < text.length() && isTail(text.charAt(i))) {
        i++;
      }
      add(text, new Span(start, i), sentences);
      start = i;
    }
    add(text, new Span(start, text.length()), sentences);
    return List.copyOf(sentences);
  }

  private static boolean isTail(char c) {
    return TERMINATORS.indexOf(c) >= 0 || Brackets.isClosing(c);
  }

  private static void add(String text, Span span, List<Span> sentences) {
    Span sentence = span.strip(text);
    if (!sentence.isEmpty()) {
      sentences.add(sentence);
    }
  }
}
