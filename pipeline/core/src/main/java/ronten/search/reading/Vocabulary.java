package ronten.search.reading;

import java.util.Set;

/** The words of a corpus. */
public interface Vocabulary {

  /**
   * The lemmas of the words that are read like this, the most frequent ones where there are many.
   *
   * @param katakana the reading
   * @param loosely whether vowels that were written short may be long
   */
  Set<String> heard(String katakana, boolean loosely);

  /** Whether the corpus has a word that is written like this. */
  boolean holds(String word);
}
