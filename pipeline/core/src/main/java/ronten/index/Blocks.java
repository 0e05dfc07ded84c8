package ronten.index;

import java.io.IOException;
import java.util.List;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;

/**
 * Goes through the documents of a part of an index, those replaced or removed left out. The
 * passages of each stand before its state.
 */
public final class Blocks {

  private final BinaryDocValues states;
  private final BinaryDocValues about;
  private final Bits live;
  private int from;
  private int end = -1;

  /** Stands before the first document. */
  public Blocks(LeafReader reader) throws IOException {
    this.states = DocValues.getBinary(reader, Fields.STATE);
    this.about = DocValues.getBinary(reader, Fields.ABOUT);
    Bits some = reader.getLiveDocs();
    this.live = some == null ? new Bits.MatchAllBits(reader.maxDoc()) : some;
  }

  /** Goes on to the next document, if there is one. */
  public boolean next() throws IOException {
    do {
      from = end + 1;
      end = states.nextDoc();
    } while (end != DocIdSetIterator.NO_MORE_DOCS && !live.get(end));
    return end != DocIdSetIterator.NO_MORE_DOCS;
  }

  /** The number of its first passage. */
  public int from() {
    return from;
  }

  /** The number of its state, behind its last passage. */
  public int end() {
    return end;
  }

  public DocumentState state() throws IOException {
    return StoredState.read(states.binaryValue());
  }

  /** What it is counted under. */
  public List<Facet.Value> facets() throws IOException {
    return about.advanceExact(end) ? Facet.ofDocument(about.binaryValue()) : List.of();
  }
}
