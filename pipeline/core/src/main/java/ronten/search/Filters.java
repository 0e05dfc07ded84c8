package ronten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
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
  static Query under(Conditions conditions, IndexReader reader, Query query) {
    try {
      return under(of(conditions, reader), query);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
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

  private static List<Query> of(Conditions conditions, IndexReader reader) throws IOException {
    List<Query> filters = new ArrayList<>();
    if (conditions.document().isPresent()) {
      filters.add(documents(conditions.document().get(), reader));
    }
    conditions.article().ifPresent(article -> filters.add(about(article)));
    conditions.language().ifPresent(language -> filters.add(term(Fields.LANGUAGE, language)));
    conditions
        .author()
        .ifPresent(
            author ->
                filters.add(
                    QueryTranslator.author(author, reader)
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
        .add(new TermInSetQuery(Fields.DOCUMENT, members), Occur.SHOULD)
        .build();
  }

  private static Query dates(Optional<LocalDate> since, Optional<LocalDate> until) {
    return IntPoint.newRangeQuery(
        Fields.DATE,
        since.map(Dates::number).orElse(Integer.MIN_VALUE),
        until.map(Dates::number).orElse(Integer.MAX_VALUE));
  }

  private static Query documents(String glob, IndexReader reader) throws IOException {
    PathMatcher matcher = matcher(glob);
    boolean names = glob.indexOf('/') < 0;
    List<BytesRef> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(reader, Fields.DOCUMENT);
    TermsEnum paths = terms == null ? TermsEnum.EMPTY : terms.iterator();
    while (paths.next() != null) {
      String path = paths.term().utf8ToString();
      if (path.equals(glob) || matches(matcher, path, names)) {
        found.add(BytesRef.deepCopyOf(paths.term()));
      }
    }
    return new TermInSetQuery(Fields.DOCUMENT, found);
  }

  private static PathMatcher matcher(String glob) {
    try {
      return FileSystems.getDefault().getPathMatcher("glob:" + glob);
    } catch (PatternSyntaxException e) {
      return path -> false; // a[1.md is the name of a document, and no glob
    }
  }

  private static boolean matches(PathMatcher matcher, String path, boolean names) {
    try {
      Path whole = Path.of(path);
      return matcher.matches(names ? whole.getFileName() : whole);
    } catch (InvalidPathException e) {
      return false; // a name that this machine's file system cannot have
    }
  }
}
