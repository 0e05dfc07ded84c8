package ronten.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;

/**
 * The terms of a stretch of passages, read back out of an index, which knows for each term the
 * passages that have it. All terms of a field are gone through, however short the stretch.
 */
final class TermsByPassage {

  private final int from;
  private final List<Map<String, List<Posting>>> terms = new ArrayList<>();

  private TermsByPassage(int from, int to) {
    this.from = from;
    for (int i = from; i < to; i++) {
      terms.add(new LinkedHashMap<>());
    }
  }

  /**
   * Reads them.
   *
   * @param to the number behind the last passage
   */
  static TermsByPassage read(LeafReader reader, int from, int to, List<String> fields)
      throws IOException {
    TermsByPassage read = new TermsByPassage(from, to);
    for (String field : fields) {
      Terms terms = reader.terms(field);
      if (terms != null) {
        read.add(field, terms, to);
      }
    }
    return read;
  }

  private void add(String field, Terms terms, int to) throws IOException {
    int flags = terms.hasPositions() ? PostingsEnum.POSITIONS : PostingsEnum.NONE;
    TermsEnum each = terms.iterator();
    PostingsEnum postings = null;
    while (each.next() != null) {
      postings = each.postings(postings, flags);
      String term = null;
      for (int at = postings.advance(from); at < to; at = postings.nextDoc()) {
        term = term == null ? each.term().utf8ToString() : term;
        add(field, term, postings, terms.hasPositions());
      }
    }
    for (Map<String, List<Posting>> passage : this.terms) {
      passage
          .getOrDefault(field, new ArrayList<>())
          .sort(Comparator.comparingInt(Posting::position));
    }
  }

  private void add(String field, String term, PostingsEnum postings, boolean positions)
      throws IOException {
    List<Posting> found =
        terms.get(postings.docID() - from).computeIfAbsent(field, each -> new ArrayList<>());
    for (int n = positions ? postings.freq() : 1; n > 0; n--) {
      found.add(new Posting(term, positions ? postings.nextPosition() : 0));
    }
  }

  /** What a passage has in a field, in the order of positions; these are 0 where none are kept. */
  List<Posting> of(int passage, String field) {
    return terms.get(passage - from).getOrDefault(field, List.of());
  }
}
