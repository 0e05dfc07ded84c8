package ronten.search;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
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
  Query anywhere(Set<String> terms, Lookups lookups) {
    BooleanQuery.Builder places = new BooleanQuery.Builder();
    List<String> fields = Stream.concat(Stream.of(words), around.stream()).toList();
    for (String term : terms) {
      for (String field : fields) {
        if (lookups.frequency(field, term) > 0) {
          places.add(lookups.query(field, term), Occur.SHOULD);
        }
      }
    }
    return places.build();
  }

  /** A part of the passage and nothing around it. */
  static Target of(Scope scope) {
    return new Target(Fields.words(scope), Fields.pairs(scope), List.of());
  }
}
