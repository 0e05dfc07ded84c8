package ronten.language.japanese.lattice;

import java.util.Arrays;

/**
 * All ways to cut a text into words, from the last place where there was but one: a node for each
 * word, linked to the node before it on the cheapest way to it. The memory is used again from text
 * to text.
 *
 * <p>A node is packed into one number: the cost of the way to it, its slot, its context. So the
 * least of several is the cheapest, of equal ones the first that was added, and tells which it was.
 */
final class Lattice {

  private static final int NONE = -1;
  private static final int COST_SHIFT = Integer.SIZE;
  private static final int SLOT_SHIFT = Vocabulary.CONTEXT_BITS;
  private static final int CONTEXT = (1 << SLOT_SHIFT) - 1;
  private static final long COST = -1L << COST_SHIFT;

  private final Costs costs;
  private final Vocabulary vocabulary;
  private long[] nodes = new long[1 << 12];

  /** For each node its word, where that begins, and the node before it. */
  private int[] words = new int[nodes.length];

  private int[] starts = new int[nodes.length];
  private int[] previous = new int[nodes.length];

  /** For each node the one added before it that ends in the same place. */
  private int[] others = new int[nodes.length];

  private int size;

  /** For each place in the text the last node added that ends there. */
  private int[] ends = new int[1 << 10];

  /** The nodes that end where words are being added, the last first. */
  private long[] open = new long[1 << 6];

  private int openSize;
  private int[] path = new int[1 << 10];
  private int start;
  private int reach;

  Lattice(Costs costs, Vocabulary vocabulary) {
    this.costs = costs;
    this.vocabulary = vocabulary;
  }

  /** Begins a text. */
  void begin(int length) {
    if (ends.length <= length) {
      ends = new int[length + 1 + length / 2];
    }
    Arrays.fill(ends, 0, length + 1, NONE);
    reach = 0;
    beginAt(0, 0);
  }

  /** Forgets all nodes but for one, from which the lattice goes on. */
  private void beginAt(int at, int context) {
    start = at;
    nodes[0] = context;
    others[0] = NONE;
    ends[at] = 0;
    size = 1;
  }

  /** The place from which it is not yet known what the words are. */
  int start() {
    return start;
  }

  /** Whether no way leads here. */
  boolean isUnreached(int at) {
    return ends[at] == NONE;
  }

  /** Whether all ways lead through one node that ends here. */
  boolean isBottleneck(int at) {
    return reach == at && others[ends[at]] == NONE;
  }

  /** Prepares for the words that begin here. */
  void open(int at) {
    openSize = 0;
    for (int node = ends[at]; node != NONE; node = others[node]) {
      if (openSize == open.length) {
        open = Arrays.copyOf(open, openSize * 2);
      }
      open[openSize++] = nodes[node];
    }
  }

  /**
   * Adds the words of one written form, which begin where {@link #open} was called.
   *
   * @param first the first of them
   */
  void add(int first, int from, int to) {
    int word = first;
    int entry = vocabulary.entry(word);
    add(word, entry, from, to);
    while (!Vocabulary.isLast(entry)) {
      word++;
      entry = vocabulary.entry(word);
      add(word, entry, from, to);
    }
    reach = Math.max(reach, to);
  }

  private void add(int word, int entry, int from, int to) {
    if (size == nodes.length) {
      grow();
    }
    int context = Vocabulary.context(entry);
    long best = cheapest(context);
    int slot = size++;
    long cost = (best & COST) + ((long) Vocabulary.cost(entry) << COST_SHIFT);
    nodes[slot] = cost | (long) slot << SLOT_SHIFT | context;
    words[slot] = word;
    starts[slot] = from;
    previous[slot] = (int) best >>> SLOT_SHIFT;
    others[slot] = ends[to];
    ends[to] = slot;
  }

  /** The open node before a context, with what it costs to be there. */
  private long cheapest(int context) {
    int row = costs.row(context);
    long best = Long.MAX_VALUE;
    for (int i = 0; i < openSize; i++) {
      long node = open[i];
      best = Math.min(best, node + ((long) costs.cost(row, (int) node & CONTEXT) << COST_SHIFT));
    }
    return best;
  }

  /** A thousand places, and at each fewer than a hundred words that begin there: slots suffice. */
  private void grow() {
    int length = size * 2;
    nodes = Arrays.copyOf(nodes, length);
    words = Arrays.copyOf(words, length);
    starts = Arrays.copyOf(starts, length);
    previous = Arrays.copyOf(previous, length);
    others = Arrays.copyOf(others, length);
  }

  /** Decides for the way through a bottleneck; the lattice begins anew there. */
  void commit(int at, WordConsumer to) {
    commit(at, ends[at], to);
  }

  /** Decides for the cheapest way to the end of the text. */
  void finish(int at, WordConsumer to) {
    open(at);
    trace(at, (int) cheapest(0) >>> SLOT_SHIFT, to);
  }

  /**
   * Decides for the cheapest way to here or beyond, of equal ones the one that ends first, and
   * there the first that was added, and forgets the others. The best way to the end of the text may
   * have been another.
   *
   * @return where that way ends
   */
  int force(int at, WordConsumer to) {
    long least = Long.MAX_VALUE;
    int end = at;
    for (int i = at; i <= reach; i++) {
      open(i);
      for (int j = openSize - 1; j >= 0; j--) {
        if (open[j] >> COST_SHIFT < least >> COST_SHIFT) {
          least = open[j];
          end = i;
        }
      }
    }
    Arrays.fill(ends, at, reach + 1, NONE);
    commit(end, (int) least >>> SLOT_SHIFT, to);
    return end;
  }

  private void commit(int at, int node, WordConsumer to) {
    int context = (int) nodes[node] & CONTEXT;
    trace(at, node, to);
    beginAt(at, context);
  }

  /** Tells the words on the way to a node, from the first to the last. */
  private void trace(int at, int last, WordConsumer to) {
    int length = 0;
    for (int node = last; node != 0; node = previous[node]) {
      if (length == path.length) {
        path = Arrays.copyOf(path, length * 2);
      }
      path[length++] = node;
    }
    for (int i = length - 1; i >= 0; i--) {
      int node = path[i];
      to.word(starts[node], i == 0 ? at : starts[path[i - 1]], vocabulary.lexeme(words[node]));
    }
  }
}
