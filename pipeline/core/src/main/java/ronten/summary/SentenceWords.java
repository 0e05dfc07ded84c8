package ronten.summary;

import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import ronten.language.Languages;
import ronten.text.Sentence;
import ronten.text.Token;

/** The content words of a sentence with their counts. */
final class SentenceWords {

  private SentenceWords() {}

  static SortedMap<String, Integer> of(Sentence sentence, Languages languages) {
    SortedMap<String, Integer> words = new TreeMap<>();
    for (Token token : sentence.tokens()) {
      Set<String> stopWords = languages.of(token.language()).lexicon().stopWords();
      if (token.pos().isContent() && !stopWords.contains(token.lemma())) {
        words.merge(token.lemma(), 1, Integer::sum);
      }
    }
    return words;
  }
}
