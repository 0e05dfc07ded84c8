package ronten.summary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Sentences as vectors of length 1: the tf-idf weights of their words. Words are numbered in the
 * order of their letters, so that every sum over them is taken in one order.
 */
final class WordVectors {

  /** The words of each sentence, ascending, and the weight of each. */
  private final int[][] words;

  private final double[][] weights;

  /** The sentences that hold each word, ascending. */
  private final int[][] holders;

  /** The weights of one sentence by word; 0 for all words while no sentence is compared. */
  private final double[] compared;

  /**
   * @param sentences the words of each sentence, as often as they stand there
   */
  WordVectors(List<List<String>> sentences) {
    List<String> vocabulary = new ArrayList<>();
    int[][] numbered = numbered(sentences, vocabulary);
    this.words = new int[numbered.length][];
    this.weights = new double[numbered.length][];
    for (int i = 0; i < numbered.length; i++) {
      Arrays.sort(numbered[i]);
      words[i] = distinct(numbered[i]);
    }
    this.holders = holders(words, vocabulary.size());
    this.compared = new double[vocabulary.size()];
    double[] rarity = new double[vocabulary.size()];
    Arrays.setAll(rarity, word -> Math.log(1 + (double) numbered.length / holders[word].length));
    for (int i = 0; i < numbered.length; i++) {
      weights[i] = weights(numbered[i], words[i], rarity);
    }
  }

  /** The numbers of each sentence's words; fills the vocabulary in the order of the numbers. */
  private static int[][] numbered(List<List<String>> sentences, List<String> vocabulary) {
    Map<String, Integer> seen = new HashMap<>();
    int[][] numbered = new int[sentences.size()][];
    for (int i = 0; i < numbered.length; i++) {
      List<String> sentence = sentences.get(i);
      numbered[i] = new int[sentence.size()];
      for (int j = 0; j < numbered[i].length; j++) {
        numbered[i][j] = seen.computeIfAbsent(sentence.get(j), word -> seen.size());
      }
    }
    vocabulary.addAll(seen.keySet());
    vocabulary.sort(null);
    int[] sorted = new int[vocabulary.size()];
    for (int i = 0; i < sorted.length; i++) {
      sorted[seen.get(vocabulary.get(i))] = i;
    }
    for (int[] sentence : numbered) {
      Arrays.setAll(sentence, j -> sorted[sentence[j]]);
    }
    return numbered;
  }

  private static int[] distinct(int[] sorted) {
    int[] distinct = new int[sorted.length];
    int length = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        distinct[length++] = sorted[i];
      }
    }
    return Arrays.copyOf(distinct, length);
  }

  private static int[][] holders(int[][] words, int vocabulary) {
    int[] counts = new int[vocabulary];
    for (int[] sentence : words) {
      for (int word : sentence) {
        counts[word]++;
      }
    }
    int[][] holders = new int[vocabulary][];
    Arrays.setAll(holders, word -> new int[counts[word]]);
    for (int i = words.length - 1; i >= 0; i--) {
      for (int word : words[i]) {
        holders[word][--counts[word]] = i;
      }
    }
    return holders;
  }

  /**
   * @param all the words of a sentence with their repetitions, ascending
   * @param words the same without
   */
  private static double[] weights(int[] all, int[] words, double[] rarity) {
    double[] weights = new double[words.length];
    double sum = 0;
    int at = 0;
    for (int i = 0; i < words.length; i++) {
      int from = at;
      while (at < all.length && all[at] == words[i]) {
        at++;
      }
      weights[i] = (at - from) * rarity[words[i]];
      sum += weights[i] * weights[i];
    }
    double length = Math.sqrt(sum);
    Arrays.setAll(weights, i -> weights[i] / length);
    return weights;
  }

  /** How many sentences there are. */
  int size() {
    return words.length;
  }

  /** The words of a sentence, ascending. */
  int[] words(int sentence) {
    return words[sentence];
  }

  /** The sentences that hold a word, ascending. */
  int[] holders(int word) {
    return holders[word];
  }

  /** The cosines of a sentence with some others, 0 to 1, in their order. */
  double[] cosines(int sentence, int[] others) {
    for (int i = 0; i < words[sentence].length; i++) {
      compared[words[sentence][i]] = weights[sentence][i];
    }
    double[] cosines = new double[others.length];
    for (int i = 0; i < others.length; i++) {
      cosines[i] = cosine(words[others[i]], weights[others[i]]);
    }
    for (int word : words[sentence]) {
      compared[word] = 0;
    }
    return cosines;
  }

  private double cosine(int[] words, double[] weights) {
    double dot = 0;
    for (int i = 0; i < words.length; i++) {
      dot += compared[words[i]] * weights[i];
    }
    return dot;
  }
}
