package ronten.search;

import org.apache.lucene.search.Query;

/**
 * What in a passage shows why it was found.
 *
 * @param query matches what is to be highlighted
 * @param pairs how many characters of the folded passage a match in a field of pairs covers; 0 for
 *     fields of words, where a match covers tokens
 * @param characters those of the folded passage that the query finds, a space standing for any one;
 *     empty where it finds words, or a part of the passage only
 * @param faint whether it counts only where nothing else is to be shown
 */
record Clue(Query query, int pairs, String characters, boolean faint) {

  Clue(Query query, int pairs, boolean faint) {
    this(query, pairs, "", faint);
  }
}
