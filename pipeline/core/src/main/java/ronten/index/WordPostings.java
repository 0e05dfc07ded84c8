package ronten.index;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ronten.text.Token;

/**
 * Makes postings of the content words among tokens: their lemmas, folded into one spelling, and at
 * the same position their forms where those differ. Grammar and marks are left out, their positions
 * remain. Folds each word of a document once; for one thread.
 */
final class WordPostings {

  private final Map<String, String> keys = new HashMap<>();

  /** A word as it stands in the index. */
  String key(String word) {
    return keys.computeIfAbsent(word, Words::key);
  }

  /** Adds the postings of a token at a position: none, one or two. */
  void add(Token token, int position, List<Posting> postings) {
    if (!Words.isContent(token)) {
      return;
    }
    String lemma = key(token.lemma());
    postings.add(new Posting(lemma, position));
    if (!token.form().equals(token.lemma())) {
      String form = key(token.form());
      if (!form.equals(lemma)) {
        postings.add(new Posting(form, position));
      }
    }
  }

  /** The postings of tokens whose positions are their numbers. */
  List<Posting> of(List<Token> tokens) {
    List<Posting> postings = new ArrayList<>(tokens.size());
    for (int i = 0; i < tokens.size(); i++) {
      add(tokens.get(i), i, postings);
    }
    return postings;
  }
}
