package ronten.language.english;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSTaggerME;
import ronten.language.Characters;
import ronten.text.PartOfSpeech;
import ronten.text.Span;
import ronten.text.Token;

/** Gives words their parts of speech and lemmas. For one thread. */
final class Tagger {

  /** The model copies what it has for every word: longer sentences are tagged in pieces. */
  private static final int LONGEST_SENTENCE = 200;

  /** Longer words are no function words, whatever the model says, unless the list has them. */
  private static final int LONGEST_FUNCTION_WORD = 6;

  private final POSTaggerME tagger = new POSTaggerME(Models.tags());
  private final Lemmas lemmas;
  private final Set<String> functionWords;

  Tagger(Lemmas lemmas, Set<String> functionWords) {
    this.lemmas = lemmas;
    this.functionWords = functionWords;
  }

  List<Token> tokens(String sentence, List<Span> words) {
    List<Token> tokens = new ArrayList<>(words.size());
    for (int from = 0; from < words.size(); from += LONGEST_SENTENCE) {
      tag(sentence, words.subList(from, Math.min(words.size(), from + LONGEST_SENTENCE)), tokens);
    }
    return List.copyOf(tokens);
  }

  private void tag(String sentence, List<Span> spans, List<Token> tokens) {
    String[] words =
        spans.stream().map(span -> Clitics.typed(span.in(sentence))).toArray(String[]::new);
    for (int i = 0; i + 1 < words.length; i++) {
      words[i] = Clitics.stem(words[i], words[i + 1]);
    }
    String[] tags = tagger.tag(words);
    PartOfSpeech before = PartOfSpeech.X;
    for (int i = 0; i < words.length; i++) {
      boolean clitic = i > 0 && Clitics.is(words[i]);
      PartOfSpeech pos = clitic ? Clitics.pos(words[i], before) : pos(words[i], tags[i]);
      String lemma = clitic ? Clitics.lemma(words[i], pos) : lemmas.lemma(words[i], pos);
      String form = spans.get(i).in(sentence);
      tokens.add(new Token(spans.get(i), form, lemma, "", pos, pos.name(), English.TAG));
      before = pos;
    }
  }

  /** Marks are told by their characters, whatever the model says; a word is never a mark. */
  private PartOfSpeech pos(String word, String tag) {
    if (word.codePoints().allMatch(c -> Characters.isMark(c) || Characters.isJoined(c))) {
      return Characters.isPunctuation(word.codePointAt(0)) ? PartOfSpeech.PUNCT : PartOfSpeech.SYM;
    }
    PartOfSpeech pos = parse(tag);
    if (pos.isContent() && pos != PartOfSpeech.X) {
      return pos;
    }
    boolean unknown =
        pos == PartOfSpeech.X
            || (word.length() > LONGEST_FUNCTION_WORD
                && !functionWords.contains(word.toLowerCase(Locale.ROOT)));
    return unknown && word.codePoints().allMatch(Characters::isLatin) ? noun(word) : pos;
  }

  private static PartOfSpeech noun(String word) {
    return Character.isUpperCase(word.codePointAt(0)) ? PartOfSpeech.PROPN : PartOfSpeech.NOUN;
  }

  private static PartOfSpeech parse(String tag) {
    int plus = tag.indexOf('+');
    String first = plus < 0 ? tag : tag.substring(0, plus);
    for (PartOfSpeech pos : PartOfSpeech.values()) {
      if (pos.name().equals(first) && pos != PartOfSpeech.PUNCT && pos != PartOfSpeech.SYM) {
        return pos;
      }
    }
    return PartOfSpeech.X;
  }
}
