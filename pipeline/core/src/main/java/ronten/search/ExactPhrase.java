package ronten.search;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
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

  /** A phrase in a field of pairs; empty where there is nothing to find. */
  static Optional<ExactPhrase> of(String text, String field) {
    List<Posting> postings = Pairs.asked(Folded.key(text));
    if (postings.isEmpty()) {
      return Optional.empty();
    }
    List<Posting> used = postings.subList(0, Math.min(postings.size(), MOST_POSTINGS));
    int first = used.getFirst().position();
    int length = used.getLast().span().end() - first;
    Posting last = used.getLast();
    Query query = Pairs.isSingle(last.term()) ? open(used, field) : closed(used, field);
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

  /** A phrase whose last character may be the first of any pair. */
  private static Query open(List<Posting> postings, String field) {
    return postings.size() == 1
        ? new PrefixQuery(new Term(field, postings.getFirst().term()))
        : new OpenPhrase(field, postings);
  }
}
