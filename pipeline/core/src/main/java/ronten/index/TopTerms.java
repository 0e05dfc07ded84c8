package ronten.index;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.util.BytesRef;
import ronten.find.KeyTerm;

/**
 * What a document is about in few words, kept beside its state so that the terms of a whole corpus
 * can be counted without a summary being read: its best key terms as a set, each of which a part of
 * the index keeps once, and how often they stand in it.
 */
public final class TopTerms {

  /** So many are kept of a document; what comes after them says little of it. */
  public static final int MOST = 20;

  /** In characters; what is longer is a sentence rather than a term. */
  private static final int LONGEST = 128;

  private TopTerms() {}

  /**
   * Those of a document that are kept and counted.
   *
   * @param terms best first
   * @param written how a term is written
   */
  public static <T> List<T> best(List<T> terms, Function<T, String> written) {
    return terms.stream()
        .filter(term -> !written.apply(term).isBlank() && written.apply(term).length() <= LONGEST)
        .limit(MOST)
        .toList();
  }

  /**
   * Keeps them.
   *
   * @param terms of one document, best first
   */
  static void add(List<KeyTerm> terms, Document stored) {
    SortedMap<BytesRef, Integer> best = new TreeMap<>();
    best(terms, KeyTerm::term)
        .forEach(term -> best.merge(new BytesRef(term.term()), term.frequency(), Integer::sum));
    if (!best.isEmpty()) {
      NumberWriter frequencies = new NumberWriter(best.size());
      best.forEach(
          (term, frequency) -> {
            stored.add(new SortedSetDocValuesField(Fields.TERM, term));
            frequencies.number(frequency);
          });
      stored.add(new BinaryDocValuesField(Fields.FREQUENCY, new BytesRef(frequencies.bytes())));
    }
  }

  /**
   * How often the terms stand in their document, in the order in which {@link Fields#TERM} has
   * them.
   *
   * @param kept a state document's field {@link Fields#FREQUENCY}
   * @param terms how many there are
   */
  public static int[] frequencies(BytesRef kept, int terms) {
    NumberReader reader = new NumberReader(kept.bytes, kept.offset, kept.length);
    int[] frequencies = new int[terms];
    for (int term = 0; term < terms; term++) {
      frequencies[term] = reader.number();
    }
    return frequencies;
  }
}
