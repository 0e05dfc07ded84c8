package ronten.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import ronten.index.Dates;
import ronten.index.Fields;
import ronten.text.Folded;

/** The conditions of a request. They decide what is found and leave scores alone. */
final class Filters {

  private Filters() {}

  /** A query under conditions. */
  static Query under(Conditions conditions, Query query) {
    return under(of(conditions), query);
  }

  /** The passages of a query that all filters let through. */
  static Query under(List<Query> filters, Query query) {
    if (query instanceof ScoreSum sum) {
      return sum.under(filters);
    }
    if (filters.isEmpty()) {
      return query;
    }
    BooleanQuery.Builder filtered = new BooleanQuery.Builder().add(query, Occur.MUST);
    filters.forEach(filter -> filtered.add(filter, Occur.FILTER));
    return filtered.build();
  }

  private static List<Query> of(Conditions conditions) {
    List<Query> filters = new ArrayList<>();
    conditions.document().ifPresent(glob -> filters.add(new PathQuery(glob)));
    conditions.article().ifPresent(article -> filters.add(about(article)));
    conditions.language().ifPresent(language -> filters.add(term(Fields.LANGUAGE, language)));
    conditions
        .author()
        .ifPresent(
            author ->
                filters.add(
                    QueryTranslator.author(author)
                        .orElseGet(() -> new MatchNoDocsQuery("an author without letters"))));
    if (conditions.since().isPresent() || conditions.until().isPresent()) {
      filters.add(dates(conditions.since(), conditions.until()));
    }
    return filters;
  }

  /** Passages that have a value. */
  static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query about(Conditions.AboutArticle article) {
    List<BytesRef> members = article.members().stream().map(BytesRef::new).toList();
    return new BooleanQuery.Builder()
        .add(term(Fields.ARTICLE, Folded.key(article.named())), Occur.SHOULD)
        .add(term(Fields.MEMBER, Folded.key(article.named())), Occur.SHOULD)
        .add(new TermInSetQuery(Fields.DOCUMENT, members), Occur.SHOULD)
        .build();
  }

  private static Query dates(Optional<LocalDate> since, Optional<LocalDate> until) {
    return IntPoint.newRangeQuery(
        Fields.DATE,
        since.map(Dates::number).orElse(Integer.MIN_VALUE),
        until.map(Dates::number).orElse(Integer.MAX_VALUE));
  }
}
