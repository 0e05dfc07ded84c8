package ronten.language.english;

import java.util.ArrayList;
import java.util.List;
import opennlp.tools.postag.POSTaggerME;
import opennlp.tools.tokenize.TokenizerME;
import ronten.language.Characters;
import ronten.text.PartOfSpeech;
import ronten.text.Span;
import ronten.text.Token;

/** Finds words, their tags and their lemmas. For one thread. */
final class Words {

  /** Longer stretches without a space are cut by characters alone; longer sentences in pieces. */
  private static final int LONGEST_CHUNK = 120;

  private static final int LONGEST_SENTENCE = 200;

  private final TokenizerME tokenizer = new TokenizerME(Models.tokens());
  private final POSTaggerME tagger = new POSTaggerME(Models.tags());
  private final Lemmas lemmas;

  Words(Lemmas lemmas) {
    this.lemmas = lemmas;
  }

  List<Token> tokens(String sentence) {
    List<Span> spans = spans(sentence);
    List<Token> tokens = new ArrayList<>(spans.size());
    for (int from = 0; from < spans.size(); from += LONGEST_SENTENCE) {
      tag(sentence, spans.subList(from, Math.min(spans.size(), from + LONGEST_SENTENCE)), tokens);
    }
    return List.copyOf(tokens);
  }

  private void tag(String sentence, List<Span> spans, List<Token> tokens) {
    String[] words = spans.stream().map(span -> typed(span.in(sentence))).toArray(String[]::new);
    String[] tags = tagger.tag(words);
    for (int i = 0; i < words.length; i++) {
      PartOfSpeech pos = pos(words[i], tags[i]);
      String lemma = lemmas.lemma(words[i], pos);
      String form = spans.get(i).in(sentence);
      tokens.add(new Token(spans.get(i), form, lemma, "", pos, pos.name(), English.TAG));
    }
  }

  /** The models learnt the typewriter's apostrophe. */
  private static String typed(String word) {
    return word.replace('’', '\'');
  }

  /** Marks are told by their characters, whatever the model says; a word is never a mark. */
  private static PartOfSpeech pos(String form, String tag) {
    if (form.codePoints().allMatch(c -> Characters.isMark(c) || Characters.isJoined(c))) {
      return Characters.isPunctuation(form.codePointAt(0)) ? PartOfSpeech.PUNCT : PartOfSpeech.SYM;
    }
    for (PartOfSpeech pos : PartOfSpeech.values()) {
      if (pos.name().equals(tag) && pos != PartOfSpeech.PUNCT && pos != PartOfSpeech.SYM) {
        return pos;
      }
    }
    return PartOfSpeech.X;
  }

  private List<Span> spans(String sentence) {
    List<Span> spans = new ArrayList<>();
    int start = -1;
    for (int i = 0; i <= sentence.length(); i++) {
      boolean space = i == sentence.length() || Characters.isSpace(sentence.charAt(i));
      if (space && start >= 0) {
        chunk(sentence, new Span(start, i), spans);
        start = -1;
      } else if (!space && start < 0) {
        start = i;
      }
    }
    return spans;
  }

  private void chunk(String sentence, Span chunk, List<Span> spans) {
    if (chunk.length() > LONGEST_CHUNK) {
      cut(sentence, chunk, spans);
      return;
    }
    for (opennlp.tools.util.Span found : tokenizer.tokenizePos(typed(chunk.in(sentence)))) {
      cut(sentence, new Span(found.getStart(), found.getEnd()).shift(chunk.start()), spans);
    }
  }

  /** Cuts at brackets, quotation marks and the edges of scripts. */
  private static void cut(String sentence, Span span, List<Span> spans) {
    int start = span.start();
    for (int at = start; at < span.end(); ) {
      int c = sentence.codePointAt(at);
      int end = at + Character.charCount(c);
      if (end >= span.end() || parts(c, sentence.codePointAt(end))) {
        spans.add(new Span(start, end));
        start = end;
      }
      at = end;
    }
  }

  private static boolean parts(int c, int next) {
    return isAlone(c) || isAlone(next) || isWide(c) != isWide(next);
  }

  private static boolean isAlone(int c) {
    return switch (Character.getType(c)) {
      case Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION ->
          true;
      default -> c == '"' || c == '”';
    };
  }

  private static boolean isWide(int c) {
    return c >= 0x2e80 && (c < 0xa000 || c > 0xf8ff);
  }
}
