package ronten.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import ronten.text.Metadata;

/** The documents an index holds: their states and what is kept of them as a whole. */
public final class StoredState {

  private static final String SEPARATOR = "\u0000";

  private StoredState() {}

  static Field field(DocumentState state) {
    String all =
        String.join(
            SEPARATOR,
            Long.toString(state.size()),
            Long.toString(state.lastModified()),
            state.sha256(),
            state.producer(),
            state.path());
    return new BinaryDocValuesField(Fields.STATE, new BytesRef(all));
  }

  /** Every document's state, by path. */
  public static List<DocumentState> all(IndexReader reader) throws IOException {
    List<DocumentState> states = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      for (Blocks blocks = new Blocks(leaf.reader()); blocks.next(); ) {
        states.add(blocks.state());
      }
    }
    states.sort(Comparator.comparing(DocumentState::path));
    return List.copyOf(states);
  }

  /** What every document brings to the whole corpus, in the order they were put. */
  public static List<byte[]> contributions(IndexReader reader) throws IOException {
    List<byte[]> contributions = new ArrayList<>();
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues values = DocValues.getBinary(leaf.reader(), Fields.CONTRIBUTION);
      for (Blocks blocks = new Blocks(leaf.reader()); blocks.next(); ) {
        if (values.advanceExact(blocks.end())) {
          contributions.add(BytesRef.deepCopyOf(values.binaryValue()).bytes);
        }
      }
    }
    return contributions;
  }

  /** The path of the document whose state is kept under a number of a part of the index. */
  static String path(LeafReaderContext leaf, int document) throws IOException {
    BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.STATE);
    if (values == null || !values.advanceExact(document)) {
      throw new IllegalStateException("no state under " + document);
    }
    return read(values.binaryValue()).path();
  }

  /** The path in a state document's field {@link Fields#STATE}. */
  public static String path(BytesRef kept) {
    return read(kept).path();
  }

  /** The state in a state document's field {@link Fields#STATE}. */
  static DocumentState read(BytesRef kept) {
    String[] parts = kept.utf8ToString().split(SEPARATOR, 5);
    return new DocumentState(
        parts[4], Long.parseLong(parts[0]), Long.parseLong(parts[1]), parts[2], parts[3]);
  }

  /** What is kept of one document. */
  public static Optional<StoredDocument> document(IndexReader reader, String path)
      throws IOException {
    Optional<Place> place = place(reader, path);
    return place.isEmpty() ? Optional.empty() : Optional.of(document(place.get()));
  }

  /** The summary of one document. */
  public static Optional<StoredSummary> summary(IndexReader reader, String path)
      throws IOException {
    Optional<Place> place = place(reader, path);
    if (place.isEmpty()) {
      return Optional.empty();
    }
    Set<String> fields = Set.of(Fields.SUMMARY, Fields.EXTRACTED);
    return Optional.of(summary(place.get().stored().document(place.get().state(), fields)));
  }

  private static StoredSummary summary(Document stored) {
    return new StoredSummary(
        JsonPlaces.together(Deflated.read(stored, Fields.SUMMARY)),
        stored.getField(Fields.EXTRACTED) != null);
  }

  /** Where a document stands: its passages and its state, in one part of the index. */
  private record Place(StoredFields stored, List<Integer> passages, int state) {}

  private static Optional<Place> place(IndexReader reader, String path) throws IOException {
    Term term = new Term(Fields.DOCUMENT, path);
    for (LeafReaderContext leaf : reader.leaves()) {
      BinaryDocValues values = leaf.reader().getBinaryDocValues(Fields.STATE);
      PostingsEnum found = leaf.reader().postings(term);
      Bits live = leaf.reader().getLiveDocs();
      List<Integer> passages = new ArrayList<>();
      while (values != null && found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int number = found.docID();
        if (live == null || live.get(number)) {
          if (values.advanceExact(number)) {
            return Optional.of(new Place(leaf.reader().storedFields(), passages, number));
          }
          passages.add(number);
        }
      }
    }
    return Optional.empty();
  }

  private static StoredDocument document(Place place) throws IOException {
    List<StoredPassage> parts = new ArrayList<>(place.passages().size());
    for (int passage : place.passages()) {
      parts.add(StoredPassage.read(place.stored().document(passage)));
    }
    Document stored = place.stored().document(place.state());
    byte[] rest = Deflated.read(stored, Fields.REST);
    return new StoredDocument(
        summary(stored),
        Rest.whole(WideText.read(rest, 0, rest.length), parts),
        Optional.ofNullable(stored.get(Fields.METADATA))
            .map(StoredMetadata::read)
            .orElse(Metadata.NONE),
        Deflated.read(stored, Fields.LAYOUT));
  }
}
