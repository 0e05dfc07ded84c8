package ronten.bench;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.util.QueryBuilder;

/** The same passages in the search library's own way: one field, its own analyzer for Japanese. */
final class StockSearch implements Closeable {

  private static final String TEXT = "text";

  private final FSDirectory directory;
  private final DirectoryReader reader;
  private final IndexSearcher searcher;
  private final QueryBuilder builder;

  private StockSearch(FSDirectory directory, Analyzer analyzer) throws IOException {
    this.directory = directory;
    this.reader = DirectoryReader.open(directory);
    this.searcher = new IndexSearcher(reader);
    this.builder = new QueryBuilder(analyzer);
  }

  static StockSearch of(List<String> passages, Path folder) throws IOException {
    FSDirectory directory = FSDirectory.open(folder);
    Analyzer analyzer = new JapaneseAnalyzer();
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(analyzer))) {
      for (String passage : passages) {
        Document document = new Document();
        document.add(new TextField(TEXT, passage, Store.YES));
        writer.addDocument(document);
      }
      writer.commit();
    }
    return new StockSearch(directory, analyzer);
  }

  /** Searches, and reads the text of what was found; returns its length. */
  int search(SampledQuery query, int limit) throws IOException {
    StoredFields stored = searcher.storedFields();
    int length = 0;
    for (ScoreDoc hit : searcher.search(query(query), limit).scoreDocs) {
      length += stored.document(hit.doc).get(TEXT).length();
    }
    return length;
  }

  private Query query(SampledQuery query) {
    String text = query.text();
    Query built =
        switch (query.kind()) {
          case PHRASE -> builder.createPhraseQuery(TEXT, text.substring(1, text.length() - 1));
          case PREFIX -> new PrefixQuery(new Term(TEXT, text.substring(0, text.length() - 1)));
          default -> builder.createBooleanQuery(TEXT, text);
        };
    return built == null ? new MatchNoDocsQuery("nothing but stop words") : built;
  }

  @Override
  public void close() throws IOException {
    reader.close();
    directory.close();
  }
}
