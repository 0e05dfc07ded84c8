package ronten.search;

import java.util.List;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import ronten.index.Fields;
import ronten.index.Scope;

/**
 * The fields a word is looked for in.
 *
 * @param words lemmas, at the numbers of tokens
 * @param pairs pairs of characters, at their places
 * @param around fields that say what a passage is about without being part of it
 */
record Target(String words, String pairs, List<String> around) {

  /** The whole passage, under its title and headings. */
  static final Target PASSAGE =
      new Target(Fields.WORDS, Fields.PAIRS, List.of(Fields.TITLE, Fields.HEADING));

  /** Passages that have one of some terms in them or around them. */
  Query anywhere(Set<String> terms) {
    BooleanQuery.Builder places = new BooleanQuery.Builder();
    for (String term : terms) {
      places.add(new TermQuery(new Term(words, term)), Occur.SHOULD);
      around.forEach(field -> places.add(new TermQuery(new Term(field, term)), Occur.SHOULD));
    }
    return places.build();
  }

  /** A part of the passage and nothing around it. */
  static Target of(Scope scope) {
    return new Target(Fields.words(scope), Fields.pairs(scope), List.of());
  }
}
