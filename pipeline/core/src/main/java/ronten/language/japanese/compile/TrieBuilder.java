package ronten.language.japanese.compile;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import ronten.language.japanese.lattice.Trie;

/** Packs a trie into a double array: the nodes with most children first, which leaves few holes. */
final class TrieBuilder {

  private static final int NO_WORD = -1;

  /** Only nodes with so few children are tried in the holes that wider ones have left. */
  private static final int NARROW = 16;

  /** A node, reached from its parent by a code. */
  private static final class Node {
    private final int code;
    private int word = NO_WORD;
    private final List<Node> children = new ArrayList<>(0);

    /** The cell from which those of the children are counted. */
    private int base;

    Node(int code) {
      this.code = code;
    }

    int width() {
      return children.size();
    }

    /** How the trie writes it down. */
    int value() {
      return children.isEmpty() ? ~word : base << 1 | (word == NO_WORD ? 0 : 1);
    }
  }

  private final List<String> forms = new ArrayList<>();
  private final List<Integer> words = new ArrayList<>();
  private final List<Node> parents = new ArrayList<>();
  private final BitSet cells = new BitSet();
  private final BitSet bases = new BitSet();

  /** Adds a written form; they come in the order of their code units, and none is empty. */
  void add(String form, int word) {
    forms.add(form);
    words.add(word);
  }

  Trie build() {
    char[] codes = codes();
    Node root = new Node(0);
    grow(root, codes, 0, forms.size(), 0);
    cells.set(0);
    parents.sort(Comparator.comparingInt(Node::width).reversed());
    int width = 0;
    int from = 0;
    for (Node node : parents) {
      if (node.width() < width && node.width() <= NARROW) {
        from = 0;
      }
      width = node.width();
      from = place(node, from);
    }
    return filled(root, codes);
  }

  /** Numbers the code units from 1, the one that leads to most nodes first. */
  private char[] codes() {
    int[] counts = new int[Character.MAX_VALUE + 1];
    String before = "";
    for (String form : forms) {
      for (int i = shared(before, form); i < form.length(); i++) {
        counts[form.charAt(i)]++;
      }
      before = form;
    }
    int[] order =
        IntStream.range(0, counts.length)
            .filter(c -> counts[c] > 0)
            .boxed()
            .sorted(Comparator.comparingInt(c -> -counts[c]))
            .mapToInt(Integer::intValue)
            .toArray();
    char[] codes = new char[counts.length];
    for (int i = 0; i < order.length; i++) {
      codes[order[i]] = (char) (i + 1);
    }
    return codes;
  }

  private static int shared(String a, String b) {
    int i = 0;
    while (i < a.length() && i < b.length() && a.charAt(i) == b.charAt(i)) {
      i++;
    }
    return i;
  }

  /** Gives a node its word and its children: the forms from one to another share {@code depth}. */
  private void grow(Node node, char[] codes, int from, int to, int depth) {
    int start = from;
    if (forms.get(from).length() == depth) {
      node.word = words.get(from);
      start++;
    }
    while (start < to) {
      char c = forms.get(start).charAt(depth);
      int end = start + 1;
      while (end < to && forms.get(end).charAt(depth) == c) {
        end++;
      }
      Node child = new Node(codes[c]);
      grow(child, codes, start, end, depth + 1);
      node.children.add(child);
      start = end;
    }
    if (!node.children.isEmpty()) {
      node.children.sort(Comparator.comparingInt(child -> child.code));
      parents.add(node);
    }
  }

  /**
   * Finds room for the children of a node.
   *
   * @param from a cell before which there is none for as many
   * @return the cell where such room was found
   */
  private int place(Node node, int from) {
    int first = node.word == NO_WORD ? node.children.getFirst().code : 0;
    int cell = cells.nextClearBit(from);
    while (!fits(node, cell - first)) {
      cell = cells.nextClearBit(cell + 1);
    }
    node.base = cell - first;
    bases.set(node.base);
    cells.set(cell);
    node.children.forEach(child -> cells.set(node.base + child.code));
    return cell;
  }

  private boolean fits(Node node, int base) {
    if (base < 0 || bases.get(base)) {
      return false;
    }
    for (Node child : node.children) {
      if (cells.get(base + child.code)) {
        return false;
      }
    }
    return true;
  }

  private Trie filled(Node root, char[] codes) {
    int most = root.children.getLast().code;
    char[] labels = new char[cells.length() + most];
    int[] values = new int[labels.length];
    values[0] = root.value();
    for (Node node : parents) {
      if (node.word != NO_WORD) {
        values[node.base] = node.word;
      }
      for (Node child : node.children) {
        labels[node.base + child.code] = (char) child.code;
        values[node.base + child.code] = child.value();
      }
    }
    return new Trie(codes, labels, values);
  }
}
