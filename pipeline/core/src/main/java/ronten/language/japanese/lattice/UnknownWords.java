package ronten.language.japanese.lattice;

import java.io.IOException;

/**
 * Words that are not in the dictionary: by the kind of their first character, which is its class
 * ({@code KATAKANA}, {@code ALPHA}, …) and whether it is punctuation.
 */
public final class UnknownWords {

  /** A bit of a rule: words of this kind are made even where the dictionary knows one. */
  public static final int INVOKE = 1;

  /** A bit of a rule: a word is as many characters of this kind as follow each other. */
  public static final int GROUP = 2;

  /** So many characters at most are one word. */
  private static final int LONGEST = 1024;

  /** For each UTF-16 code unit its kind. */
  private final char[] kinds;

  private final int[] rules;

  /** For each kind the first of its words in {@link Vocabulary}. */
  private final int[] words;

  /** What can be made of words that the dictionary does not know. */
  public UnknownWords(char[] kinds, int[] rules, int[] words) {
    this.kinds = kinds;
    this.rules = rules;
    this.words = words;
  }

  static UnknownWords read(TableReader in) throws IOException {
    return new UnknownWords(in.chars(), in.ints(), in.ints());
  }

  void write(TableWriter out) throws IOException {
    out.table(kinds);
    out.table(rules);
    out.table(words);
  }

  boolean areInvoked(char c) {
    return (rules[kinds[c]] & INVOKE) != 0;
  }

  /** The first of the words that begin with a character. */
  int word(char c) {
    return words[kinds[c]];
  }

  /** Where a word that begins at {@code start} ends. */
  int end(char[] text, int start, int length) {
    int kind = kinds[text[start]];
    int end = start + 1;
    if ((rules[kind] & GROUP) != 0) {
      int limit = Math.min(length, start + LONGEST);
      while (end < limit && kinds[text[end]] == kind) {
        end++;
      }
    }
    return end;
  }
}
