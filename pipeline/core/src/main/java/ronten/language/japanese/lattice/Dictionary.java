package ronten.language.japanese.lattice;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;

/** The tables of the dictionary: read once, when first asked for, and shared by all threads. */
public record Dictionary(Trie trie, Vocabulary vocabulary, UnknownWords unknown, Costs costs) {

  /** The resource that holds the tables. */
  public static final String RESOURCE = "dictionary.tables";

  private static final class Shared {
    static final Dictionary DICTIONARY = load();
  }

  /**
   * The dictionary of this program.
   *
   * @throws UncheckedIOException if the program was built without it
   */
  static Dictionary shared() {
    return Shared.DICTIONARY;
  }

  private static Dictionary load() {
    try (InputStream in = Dictionary.class.getResourceAsStream(RESOURCE)) {
      if (in == null) {
        throw new FileNotFoundException(RESOURCE);
      }
      return read(in);
    } catch (IOException e) {
      throw new UncheckedIOException("the Japanese dictionary: build the program anew", e);
    }
  }

  private static Dictionary read(InputStream tables) throws IOException {
    TableReader in = new TableReader(tables);
    return new Dictionary(
        Trie.read(in), Vocabulary.read(in), UnknownWords.read(in), Costs.read(in));
  }

  /** Writes the tables. */
  public void write(OutputStream tables) throws IOException {
    TableWriter out = new TableWriter(tables);
    trie.write(out);
    vocabulary.write(out);
    unknown.write(out);
    costs.write(out);
  }
}
