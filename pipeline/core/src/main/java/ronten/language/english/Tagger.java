package ronten.language.english;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import opennlp.tools.postag.POSTaggerME;
import ronten.language.Characters;
import ronten.language.Interned;
import ronten.language.Lexicon;
import ronten.text.CodePoints;
import ronten.text.PartOfSpeech;
import ronten.text.Span;
import ronten.text.Token;

/** Gives words their parts of speech and lemmas. For one thread. */
final class Tagger {

  /** The model copies what it has for every word: longer sentences are tagged in pieces. */
  private static final int LONGEST_SENTENCE = 200;

  /** Longer words are no function words, whatever the model says, unless the list has them. */
  private static final int LONGEST_FUNCTION_WORD = 6;

  /** Words that follow a verb of saying rather than a plural. */
  private static final Set<String> OBJECTS =
      Set.of(
          "that", "how", "why", "whether", "what", "the", "a", "an", "its", "his", "her", "their",
          "this", "these", "those", "no", "any", "out");

  private final POSTaggerME tagger = new POSTaggerME(Models.tags());
  private final Interned strings = new Interned();
  private final Lemmas lemmas;
  private final Lexicon lexicon;

  Tagger(Lemmas lemmas, Lexicon lexicon) {
    this.lemmas = lemmas;
    this.lexicon = lexicon;
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
    PartOfSpeech[] parts = parts(words);
    for (int i = 0; i < words.length; i++) {
      boolean clitic = i > 0 && Clitics.is(words[i]);
      PartOfSpeech pos = parts[i];
      String lemma =
          clitic ? Clitics.lemma(words[i], pos) : strings.of(lemmas.lemma(words[i], pos));
      String form = strings.of(spans.get(i).in(sentence));
      tokens.add(new Token(spans.get(i), form, lemma, "", pos, pos.name(), English.TAG));
    }
  }

  private PartOfSpeech[] parts(String[] words) {
    boolean marks = Arrays.stream(words).allMatch(Tagger::isMark);
    String[] tags = marks ? words : tagger.tag(words);
    PartOfSpeech[] parts = new PartOfSpeech[words.length];
    for (int i = 0; i < words.length; i++) {
      boolean clitic = i > 0 && Clitics.is(words[i]);
      parts[i] = clitic ? Clitics.pos(words[i], parts[i - 1]) : pos(words[i], tags[i]);
    }
    for (int i = 1; i + 1 < words.length; i++) {
      if (parts[i] == PartOfSpeech.NOUN && isReporting(words, parts, i)) {
        parts[i] = PartOfSpeech.VERB;
      }
    }
    return parts;
  }

  /**
   * {@code the author argues that}, {@code the paper challenges the view}: the model, which learnt
   * from letters and reviews, takes the verb for a noun.
   */
  private boolean isReporting(String[] words, PartOfSpeech[] parts, int i) {
    boolean subject =
        switch (parts[i - 1]) {
          case NOUN, PROPN, PRON -> true;
          case ADJ -> i > 1 && parts[i - 2] == PartOfSpeech.DET;
          default -> false;
        };
    return subject
        && words[i].endsWith("s")
        && OBJECTS.contains(words[i + 1].toLowerCase(Locale.ROOT))
        && lexicon.reporting().containsKey(lemmas.lemma(words[i], PartOfSpeech.VERB));
  }

  private static boolean isMark(String word) {
    return CodePoints.all(word, c -> Characters.isMark(c) || Characters.isJoined(c));
  }

  /** Marks are told by their characters, whatever the model says; a word is never a mark. */
  private PartOfSpeech pos(String word, String tag) {
    if (isMark(word)) {
      return Characters.isPunctuation(word.codePointAt(0)) ? PartOfSpeech.PUNCT : PartOfSpeech.SYM;
    }
    PartOfSpeech pos = parse(tag);
    if (pos.isContent() && pos != PartOfSpeech.X) {
      return pos;
    }
    boolean unknown =
        pos == PartOfSpeech.X
            || (word.length() > LONGEST_FUNCTION_WORD
                && !lexicon.stopWords().contains(word.toLowerCase(Locale.ROOT)));
    return unknown && CodePoints.all(word, Characters::isLatin) ? noun(word) : pos;
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
