package ronten.language.japanese.lattice;

import java.io.IOException;

/**
 * The words of the dictionary by number, those of one written form one after the other. A word's
 * context, cost and whether it is the last of its form are one number, its entry.
 */
public final class Vocabulary {

  /** How many bits of an entry hold the context: what the word is to its neighbours. */
  static final int CONTEXT_BITS = 11;

  private static final int LAST = 1 << CONTEXT_BITS;
  private static final int COST_SHIFT = Short.SIZE;

  private final int[] entries;

  /** For each word where in the strings its reading is; its lemma is behind that. */
  private final int[] features;

  /** Strings, each behind its length. */
  private final char[] strings;

  private final String[] tags;

  /** Made when asked for. Threads may meet here: whichever comes last, the lexemes are equal. */
  private final Lexeme[] lexemes;

  /**
   * Words.
   *
   * @param tags for each context its part of speech
   */
  public Vocabulary(int[] entries, int[] features, char[] strings, String[] tags) {
    this.entries = entries;
    this.features = features;
    this.strings = strings;
    this.tags = tags;
    this.lexemes = new Lexeme[entries.length];
  }

  static Vocabulary read(TableReader in) throws IOException {
    return new Vocabulary(in.ints(), in.ints(), in.chars(), new String(in.chars()).split("\n", -1));
  }

  void write(TableWriter out) throws IOException {
    out.table(entries);
    out.table(features);
    out.table(strings);
    out.table(String.join("\n", tags).toCharArray());
  }

  /**
   * Puts what the lattice asks of a word into one number.
   *
   * @throws IllegalArgumentException if it does not fit
   */
  public static int entry(int context, int cost, boolean last) {
    if (context >>> CONTEXT_BITS != 0 || cost != (short) cost) {
      throw new IllegalArgumentException("context " + context + ", cost " + cost);
    }
    return cost << COST_SHIFT | (last ? LAST : 0) | context;
  }

  int entry(int word) {
    return entries[word];
  }

  static int cost(int entry) {
    return entry >> COST_SHIFT;
  }

  static int context(int entry) {
    return entry & (LAST - 1);
  }

  static boolean isLast(int entry) {
    return (entry & LAST) != 0;
  }

  Lexeme lexeme(int word) {
    Lexeme known = lexemes[word];
    if (known == null) {
      int reading = features[word];
      int lemma = reading + 1 + strings[reading];
      known = new Lexeme(tags[context(entries[word])], string(lemma), string(reading));
      lexemes[word] = known;
    }
    return known;
  }

  private String string(int at) {
    return new String(strings, at + 1, strings[at]);
  }
}
