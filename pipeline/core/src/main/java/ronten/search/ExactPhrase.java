package ronten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.MultiPhraseQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;
import ronten.index.Fields;
import ronten.index.Pairs;
import ronten.index.Posting;
import ronten.language.Spelling;
import ronten.text.Folded;

/**
 * Characters that must stand in a passage just so, once both are folded.
 *
 * @param query what finds them
 * @param clue what shows them
 */
record ExactPhrase(Query query, Clue clue) {

  /** A longer phrase is looked for by its beginning. */
  private static final int MOST_POSTINGS = 512;

  /** How many pairs may begin with the single character a phrase ends with. */
  private static final int MOST_PAIRS = 4096;

  /** A phrase in a field of pairs; empty where there is nothing to find. */
  static Optional<ExactPhrase> of(String text, String field, IndexReader reader) {
    List<Posting> postings = Pairs.asked(Folded.key(text));
    if (postings.isEmpty()) {
      return Optional.empty();
    }
    List<Posting> used = postings.subList(0, Math.min(postings.size(), MOST_POSTINGS));
    int first = used.getFirst().position();
    int length = used.getLast().span().end() - first;
    Posting last = used.getLast();
    Query query = Pairs.isSingle(last.term()) ? open(used, field, reader) : closed(used, field);
    boolean whole = field.equals(Fields.PAIRS) && used.size() == postings.size();
    Clue clue =
        whole
            ? new Clue.Characters(Spelling.folded(Folded.key(text)))
            : new Clue.Matching(query, length);
    return Optional.of(new ExactPhrase(query, clue));
  }

  private static Query closed(List<Posting> postings, String field) {
    if (postings.size() == 1) {
      return new TermQuery(new Term(field, postings.getFirst().term()));
    }
    int first = postings.getFirst().position();
    PhraseQuery.Builder phrase = new PhraseQuery.Builder();
    postings.forEach(
        posting -> phrase.add(new Term(field, posting.term()), posting.position() - first));
    return phrase.build();
  }

  /** A phrase whose last character may be the first of any pair: NATOの. */
  private static Query open(List<Posting> postings, String field, IndexReader reader) {
    Posting last = postings.getLast();
    if (postings.size() == 1) {
      return new PrefixQuery(new Term(field, last.term()));
    }
    int first = postings.getFirst().position();
    MultiPhraseQuery.Builder phrase = new MultiPhraseQuery.Builder();
    for (Posting posting : postings.subList(0, postings.size() - 1)) {
      phrase.add(new Term[] {new Term(field, posting.term())}, posting.position() - first);
    }
    return phrase.add(beginning(last.term(), field, reader), last.position() - first).build();
  }

  private static Term[] beginning(String character, String field, IndexReader reader) {
    List<Term> found = new ArrayList<>(List.of(new Term(field, character)));
    try {
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
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found.toArray(Term[]::new);
  }
}
