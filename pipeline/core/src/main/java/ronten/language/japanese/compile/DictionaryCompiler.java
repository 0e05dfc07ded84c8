package ronten.language.japanese.compile;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.lucene.analysis.ja.dict.CharacterDefinition;
import org.apache.lucene.analysis.ja.dict.ConnectionCosts;
import org.apache.lucene.analysis.ja.dict.TokenInfoDictionary;
import org.apache.lucene.analysis.ja.dict.UnknownDictionary;
import org.apache.lucene.store.InputStreamDataInput;
import org.apache.lucene.util.IntsRef;
import org.apache.lucene.util.fst.FST;
import org.apache.lucene.util.fst.IntsRefFSTEnum;
import org.apache.lucene.util.fst.PositiveIntOutputs;
import ronten.language.japanese.lattice.Costs;
import ronten.language.japanese.lattice.Dictionary;
import ronten.language.japanese.lattice.UnknownWords;

/** Lays Kuromoji's dictionary out in flat tables. */
public final class DictionaryCompiler {

  private final VocabularyBuilder vocabulary = new VocabularyBuilder();
  private final TrieBuilder trie = new TrieBuilder();

  private DictionaryCompiler() {}

  /**
   * Writes the tables.
   *
   * @param arguments the folder of the compiled classes, among which the tables are looked for
   */
  public static void main(String[] arguments) throws IOException {
    String folder = Dictionary.class.getPackageName().replace('.', '/');
    Path file = Path.of(arguments[0], folder, Dictionary.RESOURCE);
    try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
      new DictionaryCompiler().compile().write(out);
    }
  }

  private Dictionary compile() throws IOException {
    addKnown();
    UnknownWords unknown = unknown();
    return new Dictionary(trie.build(), vocabulary.build(), unknown, costs());
  }

  private void addKnown() throws IOException {
    TokenInfoDictionary dictionary = TokenInfoDictionary.getInstance();
    IntsRef ids = new IntsRef();
    IntsRefFSTEnum<Long> forms = new IntsRefFSTEnum<>(forms());
    for (var form = forms.next(); form != null; form = forms.next()) {
      String surface = surface(form.input);
      dictionary.lookupWordIds(form.output.intValue(), ids);
      trie.add(surface, vocabulary.add(dictionary.getMorphAttributes(), ids, surface));
    }
  }

  /** The written forms, each with the number under which the dictionary holds its words. */
  static FST<Long> forms() throws IOException {
    String name =
        TokenInfoDictionary.class.getSimpleName() + TokenInfoDictionary.FST_FILENAME_SUFFIX;
    try (var in =
        new InputStreamDataInput(
            new BufferedInputStream(TokenInfoDictionary.class.getResourceAsStream(name)))) {
      return new FST<>(FST.readMetadata(in, PositiveIntOutputs.getSingleton()), in);
    }
  }

  /** A written form from its code units. */
  static String surface(IntsRef codeUnits) {
    StringBuilder surface = new StringBuilder(codeUnits.length);
    for (int i = 0; i < codeUnits.length; i++) {
      surface.append((char) codeUnits.ints[codeUnits.offset + i]);
    }
    return surface.toString();
  }

  /** A kind for each class, and one for the punctuation in it. */
  private UnknownWords unknown() {
    CharacterDefinition classes = CharacterDefinition.getInstance();
    UnknownDictionary dictionary = UnknownDictionary.getInstance();
    char[] kinds = new char[Character.MAX_VALUE + 1];
    int[] rules = new int[CharacterDefinition.CLASS_COUNT * 2];
    int[] words = new int[rules.length];
    IntsRef ids = new IntsRef();
    for (int i = 0; i < CharacterDefinition.CLASS_COUNT; i++) {
      dictionary.lookupWordIds(i, ids);
      words[i * 2] = vocabulary.add(dictionary.getMorphAttributes(), ids, "");
      words[i * 2 + 1] = words[i * 2];
    }
    for (int i = 0; i < kinds.length; i++) {
      char c = (char) i;
      kinds[i] = (char) (classes.getCharacterClass(c) * 2 + (isPunctuation(c) ? 1 : 0));
      rules[kinds[i]] =
          (classes.isInvoke(c) ? UnknownWords.INVOKE : 0)
              | (classes.isGroup(c) ? UnknownWords.GROUP : 0);
    }
    return new UnknownWords(kinds, rules, words);
  }

  /** What is not grouped with words: as Lucene has it, by general category. */
  private static boolean isPunctuation(char c) {
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.CONTROL,
          Character.FORMAT,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.CONNECTOR_PUNCTUATION,
          Character.OTHER_PUNCTUATION,
          Character.MATH_SYMBOL,
          Character.CURRENCY_SYMBOL,
          Character.MODIFIER_SYMBOL,
          Character.OTHER_SYMBOL,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION ->
          true;
      default -> false;
    };
  }

  private Costs costs() {
    ConnectionCosts given = ConnectionCosts.getInstance();
    int contexts = vocabulary.contexts();
    short[] costs = new short[contexts * contexts];
    for (int i = 0; i < costs.length; i++) {
      costs[i] = (short) given.get(i % contexts, i / contexts);
    }
    return new Costs(contexts, costs);
  }
}
