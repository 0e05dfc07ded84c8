package ronten.index;

import java.util.List;
import java.util.Optional;
import org.apache.lucene.document.Document;
import ronten.find.Analysis;

/**
 * What the index is to hold of one document: its passages one after the other, then its state. Made
 * on any worker, so that {@link PassageIndex#put} has only to take it.
 */
public final class DocumentBlock {

  private final String path;
  private final List<Document> documents;

  private DocumentBlock(String path, List<Document> documents) {
    this.path = path;
    this.documents = documents;
  }

  /**
   * Makes the block of a document.
   *
   * @param article the id of the article it is about
   * @param summary its summary as JSON, kept as it is
   * @param contribution what it brings to the whole corpus, kept as it is
   */
  public static DocumentBlock of(
      Analysis analysis,
      Optional<String> article,
      byte[] summary,
      byte[] contribution,
      DocumentState state) {
    return new DocumentBlock(
        state.path(),
        new BlockBuilder(analysis, article, summary, contribution, state).documents());
  }

  String path() {
    return path;
  }

  List<Document> documents() {
    return documents;
  }
}
