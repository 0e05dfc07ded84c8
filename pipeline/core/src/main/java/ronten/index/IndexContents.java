package ronten.index;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedDocValues;
import ronten.text.Metadata;

/** All that the last commit of an index, or of its shards, holds, to be put into another one. */
public final class IndexContents implements Closeable {

  /** So many passages are read at once, or those of one document. */
  private static final int STRETCH = 4096;

  private final OpenIndex index;

  private IndexContents(OpenIndex index) {
    this.index = index;
  }

  /**
   * Opens what lies in a folder: an index, or shards of one.
   *
   * @throws IndexException when there is none, when another version of the program wrote it, or
   *     when it is damaged
   */
  public static IndexContents open(Path folder) {
    try {
      return new IndexContents(OpenIndex.in(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(folder + ": " + e.getMessage(), e);
    }
  }

  /** What was remembered with the commit. */
  public Map<String, String> userData() {
    return index.userData();
  }

  /** The documents, by path. */
  public List<DocumentState> documents() {
    try {
      return StoredState.all(index.reader());
    } catch (IOException e) {
      throw failed(e);
    }
  }

  /** Reads all documents, one after the other in the order of the index. */
  public void each(Consumer<IndexedDocument> each) {
    each(lot -> lot, each);
  }

  /**
   * Reads documents, one after the other in the order of the index.
   *
   * @param wanted which of a lot are to be read; asked for one lot after the other, each of at most
   *     {@value #STRETCH} documents, before any of that lot is read
   */
  public void each(UnaryOperator<List<DocumentState>> wanted, Consumer<IndexedDocument> each) {
    try {
      for (LeafReaderContext leaf : index.reader().leaves()) {
        List<Block> stretch = new ArrayList<>();
        for (Blocks blocks = new Blocks(leaf.reader()); blocks.next(); ) {
          if (!stretch.isEmpty() && blocks.end() - stretch.getFirst().from() > STRETCH) {
            read(leaf.reader(), wanted(stretch, wanted), each);
            stretch.clear();
          }
          stretch.add(new Block(blocks.state(), blocks.from(), blocks.end(), blocks.facets()));
        }
        read(leaf.reader(), wanted(stretch, wanted), each);
      }
    } catch (IOException e) {
      throw failed(e);
    }
  }

  private static List<Block> wanted(List<Block> blocks, UnaryOperator<List<DocumentState>> wanted) {
    Set<DocumentState> states =
        Set.copyOf(wanted.apply(blocks.stream().map(Block::state).toList()));
    return blocks.stream().filter(block -> states.contains(block.state())).toList();
  }

  /**
   * A document's place in a part of the index.
   *
   * @param from the number of its first passage
   * @param end the number of its state, behind its last passage
   * @param facets what the document is counted under
   */
  private record Block(DocumentState state, int from, int end, List<Facet.Value> facets) {}

  private static void read(LeafReader reader, List<Block> blocks, Consumer<IndexedDocument> each)
      throws IOException {
    if (blocks.isEmpty()) {
      return;
    }
    TermsByPassage terms =
        TermsByPassage.read(
            reader, blocks.getFirst().from(), blocks.getLast().end() + 1, Fields.all());
    for (Block block : blocks) {
      each.accept(document(reader, block, terms));
    }
  }

  private static IndexedDocument document(LeafReader reader, Block block, TermsByPassage terms)
      throws IOException {
    SortedDocValues kinds = DocValues.getSorted(reader, Fields.FACETS);
    List<IndexedPassage> passages = new ArrayList<>();
    for (int number = block.from(); number < block.end(); number++) {
      List<Facet.Value> facets = new ArrayList<>(block.facets());
      if (kinds.advanceExact(number)) {
        facets.addAll(Facet.ofPassage(kinds.lookupOrd(kinds.ordValue())));
      }
      passages.add(passage(reader, number, terms, facets));
    }
    Document state = reader.storedFields().document(block.end());
    return new IndexedDocument(
        block.state(),
        day(state),
        values(terms.of(block.end(), Fields.GLOSSARY)),
        values(terms.of(block.end(), Fields.READING)),
        passages);
  }

  private static IndexedPassage passage(
      LeafReader reader, int number, TermsByPassage terms, List<Facet.Value> facets)
      throws IOException {
    Map<String, List<Posting>> searched = new LinkedHashMap<>();
    for (String field : Fields.SEARCHED) {
      List<Posting> found = terms.of(number, field);
      if (!found.isEmpty()) {
        searched.put(field, found);
      }
    }
    Map<String, List<String>> conditions = new HashMap<>();
    Fields.CONDITIONS.forEach(field -> conditions.put(field, values(terms.of(number, field))));
    StoredPassage stored = StoredPassage.read(reader.storedFields().document(number));
    return new IndexedPassage(stored, searched, conditions, facets);
  }

  private static List<String> values(List<Posting> postings) {
    return postings.stream().map(Posting::term).toList();
  }

  private static OptionalInt day(Document state) {
    return Optional.ofNullable(state.get(Fields.METADATA))
        .map(StoredMetadata::read)
        .flatMap(Metadata::date)
        .flatMap(Dates::read)
        .map(date -> OptionalInt.of(Dates.number(date)))
        .orElse(OptionalInt.empty());
  }

  private UncheckedIOException failed(IOException e) {
    return new UncheckedIOException(index + ": " + e.getMessage(), e);
  }

  @Override
  public void close() {
    try {
      index.close();
    } catch (IOException e) {
      throw failed(e);
    }
  }
}
