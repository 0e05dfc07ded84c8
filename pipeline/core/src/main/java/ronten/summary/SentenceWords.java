package ronten.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ronten.language.Languages;
import ronten.text.Sentence;
import ronten.text.Token;

/** Reads the content words of a document's sentences. */
final class SentenceWords {

  private final Languages languages;
  private final Map<String, Set<String>> stopWords = new HashMap<>();

  SentenceWords(Languages languages) {
    this.languages = languages;
  }

  /** The dictionary forms of a sentence's content words, as often as each stands there. */
  List<String> of(Sentence sentence) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence.tokens()) {
      if (token.pos().isContent() && !stopWords(token.language()).contains(token.lemma())) {
        words.add(token.lemma());
      }
    }
    return words;
  }

  private Set<String> stopWords(String language) {
    return stopWords.computeIfAbsent(language, tag -> languages.of(tag).lexicon().stopWords());
  }
}
