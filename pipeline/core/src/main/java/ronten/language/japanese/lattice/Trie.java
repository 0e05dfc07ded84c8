package ronten.language.japanese.lattice;

import java.io.IOException;

/**
 * The written forms of all words as a double array: a node is the number of the cell where its
 * children begin, and the child for a character lies as many cells further as the character's code
 * says, if the label there is that code. No two nodes have their children begin in one cell, so
 * that the label is proof enough.
 */
public final class Trie {

  /** No such node, or no word. */
  static final int NONE = Integer.MIN_VALUE;

  /**
   * For each UTF-16 code unit its code, from 1, the most frequent first; 0 where no word has it.
   */
  private final char[] codes;

  private final char[] labels;

  /**
   * For each cell what its node is: the cell of its children times two, plus one if a word ends
   * here; the number of that word lies in the first of those cells. The complement of the word's
   * number where nothing comes after it.
   */
  private final int[] nodes;

  /** A trie whose root is in cell 0, and with cells enough for every code behind the last base. */
  public Trie(char[] codes, char[] labels, int[] nodes) {
    this.codes = codes;
    this.labels = labels;
    this.nodes = nodes;
  }

  static Trie read(TableReader in) throws IOException {
    return new Trie(in.chars(), in.chars(), in.ints());
  }

  void write(TableWriter out) throws IOException {
    out.table(codes);
    out.table(labels);
    out.table(nodes);
  }

  int root() {
    return nodes[0];
  }

  /** The code of a character: looked up once, for a walk begins at each of those before it. */
  char code(char c) {
    return codes[c];
  }

  /** Where the code of a character leads from a node, or {@link #NONE}. */
  int child(int node, char code) {
    int cell = (node >> 1) + code;
    return node >= 0 && code != 0 && labels[cell] == code ? nodes[cell] : NONE;
  }

  /** The first of the words that end at a node, or {@link #NONE}. */
  int word(int node) {
    if (node < 0) {
      return ~node;
    }
    return (node & 1) == 0 ? NONE : nodes[node >> 1];
  }
}
