package ronten.search;

import java.util.Arrays;
import java.util.SortedMap;

/** The key terms of a document by their numbers, and how often each stands in it. */
final class TermsOfDocument {

  final String path;

  /** Ascending. */
  private final int[] terms;

  private final int[] occurrences;

  TermsOfDocument(String path, SortedMap<Integer, Integer> found) {
    this.path = path;
    this.terms = found.keySet().stream().mapToInt(Integer::intValue).toArray();
    this.occurrences = found.values().stream().mapToInt(Integer::intValue).toArray();
  }

  int size() {
    return terms.length;
  }

  /** The number of a term, by its place from 0. */
  int term(int place) {
    return terms[place];
  }

  /** How often the term at a place stands in the document. */
  int occurrences(int place) {
    return occurrences[place];
  }

  /** How often a term stands in it; 0 where it is none of its key terms. */
  int of(int term) {
    int place = Arrays.binarySearch(terms, term);
    return place < 0 ? 0 : occurrences[place];
  }
}
