package ronten.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

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

  private final List<Map<String, Double>> weights = new ArrayList<>();
  private final double[] norms;

  LexRank(List<Map<String, Integer>> sentences) {
    Map<String, Integer> documents = new HashMap<>();
    sentences.forEach(s -> s.keySet().forEach(word -> documents.merge(word, 1, Integer::sum)));
    norms = new double[sentences.size()];
    for (int i = 0; i < sentences.size(); i++) {
      Map<String, Double> row = new TreeMap<>();
      double sum = 0;
      for (Map.Entry<String, Integer> entry : sentences.get(i).entrySet()) {
        double rarity = Math.log(1 + (double) sentences.size() / documents.get(entry.getKey()));
        double weight = entry.getValue() * rarity;
        row.put(entry.getKey(), weight);
        sum += weight * weight;
      }
      weights.add(row);
      norms[i] = Math.sqrt(sum);
    }
  }

  /** The cosine of two sentences, 0 to 1. */
  double similarity(int a, int b) {
    double dot = 0;
    Map<String, Double> other = weights.get(b);
    for (Map.Entry<String, Double> entry : weights.get(a).entrySet()) {
      dot += entry.getValue() * other.getOrDefault(entry.getKey(), 0.0);
    }
    return dot == 0 ? 0 : dot / (norms[a] * norms[b]);
  }

  /** The centrality of each sentence; they sum to 1. */
  double[] scores() {
    int n = norms.length;
    List<Map<Integer, Double>> links = links();
    double[] degree = new double[n];
    for (int i = 0; i < n; i++) {
      for (double value : links.get(i).values()) {
        degree[i] += value;
      }
    }
    double[] scores = new double[n];
    Arrays.fill(scores, 1.0 / n);
    for (int round = 0; round < ROUNDS; round++) {
      double[] next = new double[n];
      for (int i = 0; i < n; i++) {
        double sum = 0;
        for (Map.Entry<Integer, Double> link : links.get(i).entrySet()) {
          sum += link.getValue() / degree[link.getKey()] * scores[link.getKey()];
        }
        next[i] = (1 - DAMPING) / n + DAMPING * sum;
      }
      scores = next;
    }
    return scores;
  }

  /** For each sentence those that share a word with it, itself included, and how alike they are. */
  private List<Map<Integer, Double>> links() {
    Map<String, List<Integer>> postings = new TreeMap<>();
    for (int i = 0; i < weights.size(); i++) {
      for (String word : weights.get(i).keySet()) {
        postings.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    List<Map<Integer, Double>> links = new ArrayList<>();
    for (int i = 0; i < weights.size(); i++) {
      Map<Integer, Double> row = new TreeMap<>();
      row.put(i, 1.0);
      for (String word : weights.get(i).keySet()) {
        List<Integer> holders = postings.get(word);
        if (holders.size() <= COMMONEST) {
          for (int other : holders) {
            if (!row.containsKey(other)) {
              row.put(other, similarity(i, other));
            }
          }
        }
      }
      links.add(row);
    }
    return links;
  }
}
