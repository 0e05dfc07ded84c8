package ronten.language.english;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.tokenize.TokenizerME;
import ronten.language.Characters;
import ronten.language.Memo;
import ronten.text.Span;

/**
 * Finds the words of a sentence: the trained tokenizer's, cut further at brackets, quotation marks,
 * long dashes, the edges of scripts, and before clitics. For one thread.
 */
final class Words {

  /** Longer stretches without a space are cut by characters alone. */
  private static final int LONGEST_CHUNK = 120;

  private static final int CHUNKS = 20_000;

  private final TokenizerME tokenizer = new TokenizerME(Models.tokens());
  private final Memo<List<Span>> chunks = new Memo<>(this::chunk, LONGEST_CHUNK, CHUNKS);

  List<Span> words(String sentence) {
    List<Span> words = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= sentence.length(); i++) {
      boolean space = i == sentence.length() || Characters.isSpace(sentence.charAt(i));
      if (space && start >= 0) {
        for (Span word : chunks.of(sentence.substring(start, i))) {
          words.add(word.shift(start));
        }
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return words;
  }

  /** The words of a stretch without spaces. */
  private List<Span> chunk(String chunk) {
    List<Span> words = new ArrayList<>();
    if (chunk.length() > LONGEST_CHUNK) {
      cut(chunk, new Span(0, chunk.length()), words);
    } else {
      int start = 0;
      for (opennlp.tools.util.Span found : tokenizer.tokenizePos(Clitics.typed(chunk))) {
        int end = afterWhole(chunk, found.getEnd());
        if (end > start) {
          cut(chunk, new Span(start, end), words);
          start = end;
        }
      }
    }
    joinStop(chunk, words);
    return List.copyOf(words);
  }

  /**
   * An offset, or the next one that parts neither a surrogate pair nor a letter from the marks over
   * it.
   */
  private static int afterWhole(String text, int offset) {
    boolean pair =
        offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    return Characters.afterJoined(text, pair ? offset + 1 : offset);
  }

  /** {@code e.g} and its last full stop are one word. */
  private static void joinStop(String chunk, List<Span> words) {
    for (int i = words.size() - 1; i > 0; i--) {
      Span stop = words.get(i);
      Span word = words.get(i - 1);
      if (stop.in(chunk).equals(".")
          && word.end() == stop.start()
          && word.in(chunk).indexOf('.') > 0
          && Abbreviations.kind(word.in(chunk)).isPresent()) {
        words.remove(i);
        words.set(i - 1, word.union(stop));
      }
    }
  }

  private static void cut(String sentence, Span span, List<Span> words) {
    int start = span.start();
    int base = sentence.codePointAt(start);
    for (int at = start; at < span.end(); ) {
      int c = sentence.codePointAt(at);
      base = Characters.isJoined(c) ? base : c;
      int end = at + Character.charCount(c);
      if (end >= span.end() || parts(base, sentence.codePointAt(end))) {
        add(sentence, new Span(start, end), words);
        start = end;
      }
      at = end;
    }
  }

  private static void add(String sentence, Span word, List<Span> words) {
    int clitic = word.length() > LONGEST_CHUNK ? word.end() : Clitics.start(sentence, word);
    words.add(new Span(word.start(), clitic));
    if (clitic < word.end()) {
      words.add(new Span(clitic, word.end()));
    }
  }

  private static boolean parts(int c, int next) {
    return !Characters.isJoined(next) && (isAlone(c) || isAlone(next) || isWide(c) != isWide(next));
  }

  private static boolean isAlone(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION ->
          true;
      default -> c == '"' || c == '”' || c == '–' || c == '—' || c == '―';
    };
  }

  private static boolean isWide(int c) {
    return c >= 0x2e80 && (c < 0xa000 || c > 0xf8ff);
  }
}
