package ronten.search;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.QueryVisitor;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.util.BytesRef;
import ronten.index.Fields;

/**
 * Passages of documents whose path matches a glob, as {@link java.nio.file.FileSystem} reads it;
 * without a {@code /} it is matched against the file's name.
 */
final class PathQuery extends Query {

  private final String glob;

  PathQuery(String glob) {
    this.glob = glob;
  }

  String glob() {
    return glob;
  }

  @Override
  public Query rewrite(IndexSearcher searcher) throws IOException {
    PathMatcher matcher = matcher(glob);
    boolean names = glob.indexOf('/') < 0;
    List<BytesRef> found = new ArrayList<>();
    Terms terms = MultiTerms.getTerms(searcher.getIndexReader(), Fields.DOCUMENT);
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

  @Override
  public void visit(QueryVisitor visitor) {
    visitor.visitLeaf(this);
  }

  @Override
  public String toString(String field) {
    return Fields.DOCUMENT + ":" + glob;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof PathQuery query && glob.equals(query.glob);
  }

  @Override
  public int hashCode() {
    return 31 * classHash() + glob.hashCode();
  }
}
