package ronten.find.word;

import java.util.List;
import ronten.text.Sentence;
import ronten.text.Span;
import ronten.text.Token;

/**
 * The words of a sentence, with the questions a finder asks of them. Words are numbered from 0; a
 * number outside the sentence has an empty form, lemma and tag.
 */
public record SentenceWords(Sentence sentence, List<Token> tokens) {

  public static SentenceWords of(Sentence sentence) {
    return new SentenceWords(sentence, sentence.tokens());
  }

  public int size() {
    return tokens.size();
  }

  public boolean has(int i) {
    return i >= 0 && i < tokens.size();
  }

  public String form(int i) {
    return has(i) ? tokens.get(i).form() : "";
  }

  public String lemma(int i) {
    return has(i) ? tokens.get(i).lemma() : "";
  }

  public String tag(int i) {
    return has(i) ? tokens.get(i).tag() : "";
  }

  /** The BCP 47 tag of the language a word was read in; empty outside the sentence. */
  public String language(int i) {
    return has(i) ? tokens.get(i).language() : "";
  }

  public Token token(int i) {
    return tokens.get(i);
  }

  /** Whether the analyzer's tag of a word begins with one of some prefixes. */
  public boolean isTagged(int i, String... prefixes) {
    String tag = tag(i);
    for (String prefix : prefixes) {
      if (tag.startsWith(prefix)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word has one of some forms. */
  public boolean isForm(int i, String... forms) {
    String form = form(i);
    for (String each : forms) {
      if (form.equals(each)) {
        return has(i);
      }
    }
    return false;
  }

  /**
   * How many words from one on make up a phrase, however the analyzer cuts it; 0 where they do not.
   */
  public int phrase(int i, String phrase) {
    int length = 0;
    for (int k = i; has(k) && length < phrase.length(); k++) {
      String form = tokens.get(k).form();
      if (!phrase.startsWith(form, length)) {
        return 0;
      }
      length += form.length();
      if (length == phrase.length()) {
        return k - i + 1;
      }
    }
    return 0;
  }

  /** Whether one of some phrases begins at a word. */
  public boolean isPhrase(int i, String... phrases) {
    for (String phrase : phrases) {
      if (phrase(i, phrase) > 0) {
        return true;
      }
    }
    return false;
  }

  /** The number of the first word that begins at an offset or later; the size where none does. */
  public int from(int offset) {
    int low = 0;
    int high = tokens.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (tokens.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The number of the last word that begins before an offset; -1 where none does. */
  public int before(int offset) {
    return from(offset) - 1;
  }

  /** From the beginning of one word to the end of another. */
  public Span span(int first, int last) {
    return new Span(tokens.get(first).span().start(), tokens.get(last).span().end());
  }
}
