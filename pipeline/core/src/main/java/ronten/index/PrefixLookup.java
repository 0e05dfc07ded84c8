package ronten.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/** Looks up terms of a field by how they begin, many times over; for one thread. */
public final class PrefixLookup {

  private record Part(LeafReaderContext leaf, TermsEnum terms) {}

  private final List<Part> parts = new ArrayList<>();

  public PrefixLookup(IndexReader reader, String field) throws IOException {
    for (LeafReaderContext leaf : reader.leaves()) {
      Terms terms = leaf.reader().terms(field);
      if (terms != null) {
        parts.add(new Part(leaf, terms.iterator()));
      }
    }
  }

  /** Takes a term of one part of the index, where the terms stand at it. */
  interface Visitor {
    void visit(LeafReaderContext leaf, TermsEnum term) throws IOException;
  }

  /** Visits the terms that begin like this, of each part of the index in order and no more. */
  void each(BytesRef prefix, int most, Visitor visitor) throws IOException {
    for (Part part : parts) {
      TermsEnum terms = part.terms();
      boolean more = terms.seekCeil(prefix) != TermsEnum.SeekStatus.END;
      for (int n = 0; more && n < most && StringHelper.startsWith(terms.term(), prefix); n++) {
        visitor.visit(part.leaf(), terms);
        more = terms.next() != null;
      }
    }
  }
}
