package ronten.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.search.Query;

/** What in a passage shows why it was found. */
sealed interface Clue {

  /**
   * Terms that stand at certain distances.
   *
   * @param field of words or of pairs
   * @param steps at each a term of the index, the first at distance 0
   * @param length how many characters of the folded passage they cover in a field of pairs; 0 for
   *     fields of words, where they cover tokens
   * @param faint whether they count only where nothing else is to be shown
   */
  record Terms(String field, List<Step> steps, int length, boolean faint) implements Clue {

    public Terms {
      steps = List.copyOf(steps);
    }

    /** Words, each by itself. */
    static Terms words(String field, Set<String> words) {
      return new Terms(field, List.of(new Step(words, 0)), 0, false);
    }
  }

  /** One of some terms, at a distance from the first step in positions of the index. */
  record Step(Set<String> terms, int distance) {

    public Step {
      terms = Set.copyOf(terms);
    }
  }

  /**
   * Characters of the folded passage.
   *
   * @param asked a space stands for any one
   */
  record Characters(String asked) implements Clue {}

  /**
   * What only the search library can tell.
   *
   * @param length as above
   */
  record Matching(Query query, int length) implements Clue {}
}
