package ronten.search;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.PatternSyntaxException;
import org.apache.lucene.document.IntField;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
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

  /** Adds a request's conditions to a query. */
  static void add(SearchRequest request, IndexReader reader, BooleanQuery.Builder query)
      throws IOException {
    List<Query> filters = new ArrayList<>(List.of(new FieldExistsQuery(Fields.START)));
    if (request.document().isPresent()) {
      filters.add(documents(request.document().get(), reader));
    }
    request.article().ifPresent(article -> filters.add(term(Fields.ARTICLE, Folded.key(article))));
    request.language().ifPresent(language -> filters.add(term(Fields.LANGUAGE, language)));
    request
        .author()
        .ifPresent(
            author ->
                filters.add(
                    QueryTranslator.author(author, reader)
                        .orElseGet(() -> new MatchNoDocsQuery("an author without letters"))));
    if (request.since().isPresent() || request.until().isPresent()) {
      filters.add(dates(request.since(), request.until()));
    }
    filters.forEach(filter -> query.add(filter, Occur.FILTER));
  }

  /** Passages that have a value. */
  static Query term(String field, String value) {
    return new TermQuery(new Term(field, value));
  }

  private static Query dates(Optional<LocalDate> since, Optional<LocalDate> until) {
    return IntField.newRangeQuery(
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
      throw new IllegalArgumentException(
          "not a glob: " + glob + " (" + e.getDescription() + ")", e);
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
