package ronten.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.IOUtils;
import ronten.text.Folded;
import ronten.text.Span;

/**
 * Passages that were found elsewhere as an index in memory, so that what shows in a passage why it
 * was found is told by what tells it of any other. The number of a passage is its place in the
 * list.
 */
public final class FewPassages implements Closeable {

  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private final DirectoryReader reader;

  /**
   * @param passages one at least; pairs of characters need not be among their terms
   */
  public FewPassages(List<IndexedPassage> passages) {
    IndexWriterConfig settings =
        new IndexWriterConfig()
            .setMergePolicy(NoMergePolicy.INSTANCE)
            .setMaxBufferedDocs(passages.size() + 1)
            .setRAMBufferSizeMB(IndexWriterConfig.DISABLE_AUTO_FLUSH);
    try {
      try (IndexWriter writer = new IndexWriter(directory, settings)) {
        for (IndexedPassage passage : passages) {
          writer.addDocument(document(passage));
        }
      }
      reader = DirectoryReader.open(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document document(IndexedPassage passage) {
    Document document = new Document();
    passage
        .terms()
        .forEach(
            (field, postings) -> {
              if (!field.equals(Fields.PAIRS)) {
                document.add(Fields.of(field, postings));
              }
            });
    document.add(Fields.ofPairs(Fields.PAIRS, folded(passage.stored())));
    return document;
  }

  private static String folded(StoredPassage stored) {
    int start = stored.layout().start();
    List<Span> holes = stored.layout().holes().stream().map(hole -> hole.shift(-start)).toList();
    return Folded.matching(stored.text(), new Span(0, stored.text().length()), holes).text();
  }

  /** Where they all stand. */
  public LeafReaderContext leaf() {
    return reader.leaves().getFirst();
  }

  public DirectoryReader reader() {
    return reader;
  }

  @Override
  public void close() {
    try {
      IOUtils.close(reader, directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
