package ronten.language.japanese.lattice;

/**
 * Cuts texts into words as Lucene's tokenizer does in normal mode with punctuation kept: with the
 * same dictionary and all habits, down to which of two ways that cost the same is taken. For one
 * thread.
 */
public final class Tokenizer {

  /** After so many characters without a bottleneck the cheapest way so far has to do. */
  private static final int LONGEST_DOUBT = 1024;

  private final Trie trie;
  private final UnknownWords unknown;
  private final Lattice lattice;
  private char[] text = new char[1 << 10];
  private char[] codes = new char[text.length];
  private int length;

  /** A tokenizer over the dictionary of this program. */
  public Tokenizer() {
    Dictionary dictionary = Dictionary.shared();
    trie = dictionary.trie();
    unknown = dictionary.unknown();
    lattice = new Lattice(dictionary.costs(), dictionary.vocabulary());
  }

  /** Tells the words of a text. */
  public void tokenize(String given, WordConsumer to) {
    read(given);
    lattice.begin(length);
    int unknownEnd = 0;
    int at = 0;
    while (at < length) {
      if (lattice.isUnreached(at)) {
        at++;
        continue;
      }
      if (at > lattice.start() && lattice.isBottleneck(at)) {
        lattice.commit(at, to);
      } else if (at - lattice.start() >= LONGEST_DOUBT) {
        at = lattice.force(at, to);
        unknownEnd = at;
        continue;
      }
      lattice.open(at);
      boolean found = addKnown(at);
      // Within an unknown word no other is begun, unless a forced decision has cut it off.
      if (at >= unknownEnd && (!found || unknown.areInvoked(text[at]))) {
        unknownEnd = unknown.end(text, at, length);
        lattice.add(unknown.word(text[at]), at, unknownEnd);
      }
      at++;
    }
    if (lattice.start() < length) {
      lattice.finish(length, to);
    }
  }

  private void read(String given) {
    length = given.length();
    if (text.length < length) {
      text = new char[length + length / 2];
      codes = new char[text.length];
    }
    given.getChars(0, length, text, 0);
    for (int i = 0; i < length; i++) {
      codes[i] = trie.code(text[i]);
    }
  }

  /** Adds the words of the dictionary that begin here, if there are any. */
  private boolean addKnown(int start) {
    boolean found = false;
    int node = trie.root();
    for (int at = start; at < length; at++) {
      node = trie.child(node, codes[at]);
      if (node == Trie.NONE) {
        break;
      }
      int word = trie.word(node);
      if (word != Trie.NONE) {
        lattice.add(word, start, at + 1);
        found = true;
      }
    }
    return found;
  }
}
