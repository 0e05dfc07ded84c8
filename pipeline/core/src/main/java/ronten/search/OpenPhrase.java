package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import ronten.index.Posting;

/**
 * A phrase in a field of pairs whose last character may be the first of any pair: NATOの. Which
 * pairs there are, the index says that is searched.
 */
final class OpenPhrase extends Query {

  /** How many pairs may begin with the single character a phrase ends with. */
  static final int MOST_PAIRS = 4096;

  private final String field;
  private final List<Posting> postings;

  /**
   * @param postings two at least
   */
  OpenPhrase(String field, List<Posting> postings) {
    this.field = field;
    this.postings = List.copyOf(postings);
  }

  String field() {
    return field;
  }

  List<Posting> postings() {
    return postings;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    int first = postings.getFirst().position();
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (Posting posting : postings.subList(0, postings.size() - 1)) {
      phrase.add(new Term[] {new Term(field, posting.term())}, posting.position() - first);
    }
    Posting last = postings.getLast();
    Term[] pairs = beginning(last.term(), searcher.getIndexReader());
    return phrase.add(pairs, last.position() - first).build();
  }

  private Term[] beginning(String character, IndexReader reader) throws IOException {
    List<Term> found = new ArrayList<>(List.of(new Term(field, character)));
    Terms all = MultiTerms.getTerms(reader, field);
    if (all != null) {
      BytesRef prefix = new BytesRef(character);
      TermsEnum terms = all.iterator();
      boolean more = terms.seekCeil(prefix) != TermsEnum.SeekStatus.END;
      while (more && found.size() < MOST_PAIRS && StringHelper.startsWith(terms.term(), prefix)) {
        if (terms.term().length > prefix.length) {
          found.add(new Term(field, BytesRef.deepCopyOf(terms.term())));
        }
        more = terms.next() != null;
      }
    }
    return found.toArray(Term[]::new);
  }

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String shown) {
    return field + ":" + postings + "*";
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof OpenPhrase phrase
        && field.equals(phrase.field)
        && postings.equals(phrase.postings);
  }

  @Override
  public int hashCode() {
    return Objects.hash(classHash(), field, postings);
  }
}
