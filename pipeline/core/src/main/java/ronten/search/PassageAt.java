package ronten.search;

import java.io.IOException;
import java.util.Optional;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import ronten.index.Fields;
import ronten.index.StoredPassage;

/** Looks a document of an index through for the passage at a line. */
final class PassageAt {

  private PassageAt() {}

  /** The passage; empty where none stands at the line, or there is no such document. */
  static Optional<StoredPassage> line(IndexReader reader, String path, int line)
      throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      PostingsEnum found = leaf.reader().postings(new Term(Fields.DOCUMENT, path));
      Bits live = leaf.reader().getLiveDocs();
      while (found != null && found.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
        int number = found.docID();
        if (live == null || live.get(number)) {
          Document stored = leaf.reader().storedFields().document(number);
          if (StoredPassage.is(stored)) {
            StoredPassage passage = StoredPassage.read(stored);
            if (Likeness.stands(passage, line)) {
              return Optional.of(passage);
            }
          }
        }
      }
    }
    return Optional.empty();
  }
}
