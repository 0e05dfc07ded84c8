package ronten.summary;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import ronten.text.Deadline;

/**
 * Centrality of sentences in the graph of their similarities: continuous LexRank (Erkan and Radev
 * 2004, "LexRank: Graph-based lexical centrality as salience in text summarization"), with the
 * cosine of tf-idf weights as similarity. Words of more than {@value #COMMONEST} sentences link
 * none, which bounds the work to a constant for each word of the text.
 */
final class LexRank {

  private static final int COMMONEST = 60;
  private static final double DAMPING = 0.85;
  private static final int ROUNDS = 40;

  private final WordVectors vectors;

  /**
   * @param sentences the words of each sentence, as often as they stand there
   */
  LexRank(List<List<String>> sentences) {
    this.vectors = new WordVectors(sentences);
  }

  /** The cosine of two sentences, 0 to 1. */
  double similarity(int a, int b) {
    return vectors.cosines(a, new int[] {b})[0];
  }

  /** The centrality of each sentence; they sum to 1. */
  double[] scores() {
    int n = vectors.size();
    int[][] linked = new int[n][];
    double[][] shares = new double[n][];
    link(linked, shares);
    double[] scores = new double[n];
    Arrays.fill(scores, 1.0 / n);
    for (int round = 0; round < ROUNDS; round++) {
      Deadline.check();
      double[] next = new double[n];
      for (int i = 0; i < n; i++) {
        double sum = 0;
        for (int j = 0; j < linked[i].length; j++) {
          sum += shares[i][j] * scores[linked[i][j]];
        }
        next[i] = (1 - DAMPING) / n + DAMPING * sum;
      }
      scores = next;
    }
    return scores;
  }

  /**
   * Fills in for each sentence those that share a word with it, itself first, and which part of
   * what each of them has it is given.
   */
  private void link(int[][] linked, double[][] shares) {
    int[] row = new int[linked.length];
    int[] seen = new int[linked.length];
    Arrays.fill(seen, -1);
    double[] degrees = new double[linked.length];
    for (int i = 0; i < linked.length; i++) {
      Deadline.check();
      linked[i] = Arrays.copyOf(row, linked(i, row, seen));
      shares[i] = vectors.cosines(i, linked[i]);
      shares[i][0] = 1;
      degrees[i] = DoubleStream.of(shares[i]).sum();
    }
    for (int i = 0; i < linked.length; i++) {
      for (int j = 0; j < linked[i].length; j++) {
        shares[i][j] /= degrees[linked[i][j]];
      }
    }
  }

  /**
   * Writes the sentences that are linked to one.
   *
   * @param seen for each sentence the last one it was found to be linked to
   * @return how many there are
   */
  private int linked(int sentence, int[] row, int[] seen) {
    row[0] = sentence;
    seen[sentence] = sentence;
    int length = 1;
    for (int word : vectors.words(sentence)) {
      int[] holders = vectors.holders(word);
      for (int j = 0; j < holders.length && holders.length <= COMMONEST; j++) {
        if (seen[holders[j]] != sentence) {
          seen[holders[j]] = sentence;
          row[length++] = holders[j];
        }
      }
    }
    return length;
  }
}
