package ronten.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;

/**
 * Where terms stand in passages of one part of the index. Each term is looked up once, as long as
 * passages are asked for in the order of their numbers.
 */
final class Positions {

  private static final int[] NONE = {};

  private final LeafReaderContext leaf;
  private final Map<Term, Postings> postings = new HashMap<>();

  Positions(LeafReaderContext leaf) {
    this.leaf = leaf;
  }

  /** The passages of one term, and its places in the one that was looked at last. */
  private final class Postings {
    private final Term term;
    private PostingsEnum passages;
    private int[] places = NONE;
    private int current = -1;

    Postings(Term term) throws IOException {
      this.term = term;
      rewind();
    }

    private void rewind() throws IOException {
      passages = leaf.reader().postings(term, PostingsEnum.POSITIONS);
    }

    int[] in(int passage) throws IOException {
      if (passages == null || passage == current) {
        return places;
      }
      if (passages.docID() > passage) {
        rewind();
      }
      current = passage;
      places = NONE;
      if (passages.docID() < passage) {
        passages.advance(passage);
      }
      if (passages.docID() == passage) {
        places = new int[passages.freq()];
        for (int i = 0; i < places.length; i++) {
          places[i] = passages.nextPosition();
        }
      }
      return places;
    }
  }

  /** The places of a term in a passage, in order. */
  int[] of(Term term, int passage) throws IOException {
    Postings found = postings.get(term);
    if (found == null) {
      found = new Postings(term);
      postings.put(term, found);
    }
    return found.in(passage);
  }

  /** The places in a passage where terms stand at their distances. */
  int[] of(Clue.Terms terms, int passage) throws IOException {
    int[] places = of(terms.field(), terms.steps().getFirst(), passage);
    for (Clue.Step step : terms.steps().subList(1, terms.steps().size())) {
      if (places.length == 0) {
        return places;
      }
      int[] next = of(terms.field(), step, passage);
      places =
          Arrays.stream(places)
              .filter(place -> Arrays.binarySearch(next, place + step.distance()) >= 0)
              .toArray();
    }
    return places;
  }

  private int[] of(String field, Clue.Step step, int passage) throws IOException {
    int[] places = NONE;
    for (String term : step.terms()) {
      int[] more = of(new Term(field, term), passage);
      if (more.length > 0) {
        int before = places.length;
        places = Arrays.copyOf(places, before + more.length);
        System.arraycopy(more, 0, places, before, more.length);
      }
    }
    Arrays.sort(places);
    return places;
  }
}
