package ronten.bench;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.concurrent.atomic.LongAdder;
import org.apache.lucene.analysis.ja.JapaneseAnalyzer;
import org.apache.lucene.analysis.ja.JapaneseTokenizer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;
import ronten.run.Workers;

/** What others do with the same files, on as many threads. */
final class Baselines {

  private static final FieldType STORED_WITH_OFFSETS = storedWithOffsets();

  private Baselines() {}

  private static FieldType storedWithOffsets() {
    FieldType type = new FieldType(TextField.TYPE_STORED);
    type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS_AND_OFFSETS);
    type.freeze();
    return type;
  }

  /** Kuromoji alone: reads every paragraph and cuts it into tokens. Returns how many. */
  static long tokenize(Sample sample, Workers workers) {
    LongAdder tokens = new LongAdder();
    ThreadLocal<JapaneseTokenizer> tokenizers =
        ThreadLocal.withInitial(
            () -> new JapaneseTokenizer(null, false, JapaneseTokenizer.Mode.NORMAL));
    workers.each(
        sample.files().iterator(),
        file -> {
          Sample.paragraphs(file, text -> tokens.add(count(tokenizers.get(), text)));
          return file;
        },
        file -> {});
    return tokens.sum();
  }

  private static long count(JapaneseTokenizer tokenizer, String text) {
    try (Reader reader = new StringReader(text)) {
      tokenizer.setReader(reader);
      tokenizer.reset();
      CharTermAttribute term = tokenizer.getAttribute(CharTermAttribute.class);
      long tokens = 0;
      while (tokenizer.incrementToken()) {
        tokens += term.isEmpty() ? 0 : 1;
      }
      tokenizer.end();
      tokenizer.close();
      return tokens;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Lucene with its stock Japanese analyzer: text stored, positions and offsets. */
  static void index(Sample sample, Workers workers, Path index) throws IOException {
    try (FSDirectory directory = FSDirectory.open(index);
        IndexWriter writer =
            new IndexWriter(directory, new IndexWriterConfig(new JapaneseAnalyzer()))) {
      workers.each(
          sample.files().iterator(),
          file -> {
            Sample.paragraphs(file, text -> add(writer, text));
            return file;
          },
          file -> {});
      writer.commit();
    }
  }

  private static void add(IndexWriter writer, String text) {
    Document passage = new Document();
    passage.add(new Field("text", text, STORED_WITH_OFFSETS));
    try {
      writer.addDocument(passage);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
