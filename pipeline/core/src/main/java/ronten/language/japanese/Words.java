package ronten.language.japanese;

import java.util.ArrayList;
import java.util.List;
import ronten.language.Characters;
import ronten.language.Interned;
import ronten.language.japanese.lattice.Lexeme;
import ronten.text.CodePoints;
import ronten.text.PartOfSpeech;
import ronten.text.Span;
import ronten.text.Token;

/**
 * Makes tokens of morphemes: marks are told by their characters before the dictionary is believed,
 * white space is dropped, and nothing else is lost or given twice. For one sentence, once.
 */
final class Words {

  private static final Lexeme UNKNOWN = new Lexeme("名詞-一般", "", "");

  private final String text;
  private final Interned strings;
  private final List<Token> tokens = new ArrayList<>();
  private int done;

  private Words(String text, Interned strings) {
    this.text = text;
    this.strings = strings;
  }

  static List<Token> of(String text, List<Morpheme> morphemes, Interned strings) {
    Words words = new Words(text, strings);
    for (Morpheme morpheme : morphemes) {
      words.add(morpheme);
    }
    words.fill(text.length());
    return List.copyOf(words.tokens);
  }

  private void add(Morpheme morpheme) {
    fill(morpheme.span().start());
    int end = Characters.afterJoined(text, afterPair(morpheme.span().end()));
    if (end <= done) {
      return;
    }
    Span span = new Span(done, end);
    done = end;
    if (morpheme.isKnown() && span.start() == morpheme.span().start() && isWhole(span)) {
      word(span, morpheme.lexeme());
    } else {
      cut(span, morpheme);
    }
  }

  /** What no morpheme covers. */
  private void fill(int to) {
    int end = Characters.afterJoined(text, afterPair(to));
    if (end > done) {
      Span gap = new Span(done, end);
      done = end;
      cut(gap, new Morpheme(gap, UNKNOWN));
    }
  }

  /** An offset, or the one after it where it would part a surrogate pair. */
  private int afterPair(int offset) {
    return offset > 0
            && offset < text.length()
            && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset))
        ? offset + 1
        : offset;
  }

  /** Whether a known word holds no white space, and no marks at its ends. */
  private boolean isWhole(Span span) {
    return isLetter(text.codePointAt(span.start()))
        && isLetter(text.codePointBefore(span.end()))
        && CodePoints.none(span.in(text), Characters::isSpace);
  }

  private static boolean isLetter(int c) {
    return !Characters.isMark(c) && !Characters.isSpace(c);
  }

  /** Cuts at every change between letters, marks and spaces: {@code )(abc} is three words. */
  private void cut(Span span, Morpheme morpheme) {
    for (int at = span.start(); at < span.end(); ) {
      int c = text.codePointAt(at);
      int end = at + Character.charCount(c);
      if (Characters.isSpace(c)) {
        at = end;
        continue;
      }
      boolean mark = !isLetter(c);
      while (end < span.end() && continues(mark, c, text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
      Span piece = new Span(at, end);
      if (mark) {
        mark(piece);
      } else {
        String tag = morpheme.lexeme().tag();
        word(piece, tag.startsWith("記号") ? UNKNOWN : new Lexeme(tag, "", ""));
      }
      at = end;
    }
  }

  private static boolean continues(boolean mark, int first, int next) {
    return Characters.isJoined(next) || (mark ? next == first : isLetter(next));
  }

  private void word(Span span, Lexeme lexeme) {
    String form = strings.of(span.in(text));
    String lemma = lexeme.lemma().isEmpty() ? form : lexeme.lemma();
    String tag = lexeme.tag();
    tokens.add(new Token(span, form, lemma, lexeme.reading(), Tags.pos(tag), tag, Japanese.TAG));
  }

  private void mark(Span span) {
    String form = strings.of(span.in(text));
    int c = form.codePointAt(0);
    PartOfSpeech pos = Characters.isPunctuation(c) ? PartOfSpeech.PUNCT : PartOfSpeech.SYM;
    tokens.add(new Token(span, form, form, "", pos, Tags.mark(c), Japanese.TAG));
  }
}
