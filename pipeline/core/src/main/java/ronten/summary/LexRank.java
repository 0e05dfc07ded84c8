package ronten.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
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

  private final List<Vector> sentences = new ArrayList<>();
  private final List<List<Integer>> holders = new ArrayList<>();

  /** The weights of a sentence's words, by the number of the word, ascending; length 1. */
  private record Vector(List<Integer> words, List<Double> weights) {}

  /** The other end of a link and the weight of the link. */
  private record Link(int sentence, double weight) {}

  /**
   * Weighs the words of sentences.
   *
   * @param counts the words of each sentence and how often each stands there
   */
  LexRank(List<? extends SortedMap<String, Integer>> counts) {
    Map<String, Integer> numbers = new TreeMap<>();
    counts.forEach(words -> words.keySet().forEach(word -> numbers.put(word, 0)));
    numbers.replaceAll((word, none) -> number());
    for (int i = 0; i < counts.size(); i++) {
      for (String word : counts.get(i).keySet()) {
        holders.get(numbers.get(word)).add(i);
      }
    }
    counts.forEach(words -> sentences.add(vector(words, numbers, counts.size())));
  }

  private int number() {
    holders.add(new ArrayList<>());
    return holders.size() - 1;
  }

  private Vector vector(SortedMap<String, Integer> counts, Map<String, Integer> numbers, int all) {
    List<Integer> words = new ArrayList<>(counts.size());
    List<Double> weights = new ArrayList<>(counts.size());
    double sum = 0;
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      int word = numbers.get(entry.getKey());
      double weight = entry.getValue() * Math.log(1 + (double) all / holders.get(word).size());
      words.add(word);
      weights.add(weight);
      sum += weight * weight;
    }
    double length = Math.sqrt(sum);
    weights.replaceAll(weight -> weight / length);
    return new Vector(words, weights);
  }

  /** The cosine of two sentences, 0 to 1. */
  double similarity(int a, int b) {
    Vector one = sentences.get(a);
    Vector other = sentences.get(b);
    double dot = 0;
    int j = 0;
    for (int i = 0; i < one.words().size(); i++) {
      int word = one.words().get(i);
      while (j < other.words().size() && other.words().get(j) < word) {
        j++;
      }
      if (j < other.words().size() && other.words().get(j) == word) {
        dot += one.weights().get(i) * other.weights().get(j);
      }
    }
    return dot;
  }

  /** The centrality of each sentence; they sum to 1. */
  double[] scores() {
    int n = sentences.size();
    List<List<Link>> links = links();
    double[] degree = new double[n];
    for (int i = 0; i < n; i++) {
      degree[i] = links.get(i).stream().mapToDouble(Link::weight).sum();
    }
    double[] scores = new double[n];
    Arrays.fill(scores, 1.0 / n);
    for (int round = 0; round < ROUNDS; round++) {
      Deadline.check();
      double[] next = new double[n];
      for (int i = 0; i < n; i++) {
        double sum = 0;
        for (Link link : links.get(i)) {
          sum += link.weight() / degree[link.sentence()] * scores[link.sentence()];
        }
        next[i] = (1 - DAMPING) / n + DAMPING * sum;
      }
      scores = next;
    }
    return scores;
  }

  /** For each sentence those that share a word with it, itself included, and how alike they are. */
  private List<List<Link>> links() {
    List<List<Link>> links = new ArrayList<>();
    int[] seen = new int[sentences.size()];
    Arrays.fill(seen, -1);
    for (int i = 0; i < sentences.size(); i++) {
      Deadline.check();
      List<Link> row = new ArrayList<>();
      row.add(new Link(i, 1));
      seen[i] = i;
      for (int word : sentences.get(i).words()) {
        List<Integer> others =
            holders.get(word).size() <= COMMONEST ? holders.get(word) : List.of();
        for (int other : others) {
          if (seen[other] != i) {
            seen[other] = i;
            row.add(new Link(other, similarity(i, other)));
          }
        }
      }
      links.add(row);
    }
    return links;
  }
}
