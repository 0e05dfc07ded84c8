package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.lucene.index.IndexReader;
import ronten.index.GlossaryTerms;

/**
 * The key terms of documents, as {@link ronten.index.TopTerms} keeps them, counted by documents.
 * Forms that differ in width, case or a hyphen are one term. All is held in memory, some two
 * hundred bytes for each document and each term; threads may share it.
 */
public final class KeyTerms {

  /**
   * A term.
   *
   * @param term as most documents write it
   * @param documents how many have it among their key terms
   * @param occurrences how often it stands in those
   */
  public record Term(String term, int documents, int occurrences) {}

  /**
   * Two terms that are key terms of the same documents.
   *
   * @param documents how many have both
   */
  public record Pair(Term one, Term other, int documents) {}

  /** How often a term stands in a document that has it among its key terms. */
  public record Use(String path, int occurrences) {}

  private static final Comparator<Term> COMMONEST =
      Comparator.comparingInt((Term term) -> -term.documents())
          .thenComparingInt(term -> -term.occurrences())
          .thenComparing(Term::term);

  private static final Comparator<Pair> CLOSEST =
      Comparator.comparingInt((Pair pair) -> -pair.documents())
          .thenComparing(Pair::one, COMMONEST)
          .thenComparing(Pair::other, COMMONEST);

  private final Map<String, Integer> numbers;
  private final List<String> names;
  private final List<TermsOfDocument> documents;
  private final int[] having;
  private final int[] standing;
  private final List<Term> counts;

  /**
   * Counts.
   *
   * @param numbers of the terms by their keys
   * @param names of the terms by their numbers
   */
  KeyTerms(Map<String, Integer> numbers, List<String> names, List<TermsOfDocument> documents) {
    this.numbers = numbers;
    this.names = names;
    this.documents = documents;
    this.having = new int[names.size()];
    this.standing = new int[names.size()];
    for (TermsOfDocument each : documents) {
      for (int place = 0; place < each.size(); place++) {
        having[each.term(place)]++;
        standing[each.term(place)] += each.occurrences(place);
      }
    }
    this.counts =
        IntStream.range(0, names.size())
            .filter(term -> having[term] > 0)
            .mapToObj(this::term)
            .sorted(COMMONEST)
            .toList();
  }

  private Term term(int number) {
    return new Term(names.get(number), having[number], standing[number]);
  }

  static KeyTerms read(IndexReader reader) throws IOException {
    return new KeyTermReading().of(reader);
  }

  /** The same of some of the documents alone. */
  public KeyTerms among(Set<String> paths) {
    return new KeyTerms(
        numbers, names, documents.stream().filter(each -> paths.contains(each.path)).toList());
  }

  /** How many documents have a key term. */
  public int documents() {
    return documents.size();
  }

  /** Every term, those that most documents have first. */
  public List<Term> counts() {
    return counts;
  }

  /** A term, however it is written; empty where no document has it. */
  public Optional<Term> find(String term) {
    int number = number(term);
    return number < 0 || having[number] == 0 ? Optional.empty() : Optional.of(term(number));
  }

  private int number(String term) {
    return numbers.getOrDefault(GlossaryTerms.key(term), -1);
  }

  /** The documents that have a term, those in which it stands most often first. */
  public List<Use> uses(String term) {
    int number = number(term);
    return documents.stream()
        .map(each -> new Use(each.path, each.of(number)))
        .filter(use -> use.occurrences() > 0)
        .sorted(Comparator.comparingInt((Use use) -> -use.occurrences()).thenComparing(Use::path))
        .toList();
  }

  /**
   * How many documents have two terms, for every two of some that any document has both of; those
   * that most have first.
   *
   * @param terms of {@link #counts()}, some hundreds at most, for the work grows with their square
   */
  public List<Pair> pairs(List<Term> terms) {
    Map<Integer, Integer> places = new HashMap<>();
    List<Term> all = terms.stream().sorted(COMMONEST).toList();
    for (int place = 0; place < all.size(); place++) {
      places.put(number(all.get(place).term()), place);
    }
    int[][] together = new int[all.size()][all.size()];
    for (TermsOfDocument each : documents) {
      int[] found =
          IntStream.range(0, each.size())
              .map(place -> places.getOrDefault(each.term(place), -1))
              .filter(place -> place >= 0)
              .sorted()
              .toArray();
      for (int i = 0; i < found.length; i++) {
        for (int j = i + 1; j < found.length; j++) {
          together[found[i]][found[j]]++;
        }
      }
    }
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < all.size(); one++) {
      for (int other = one + 1; other < all.size(); other++) {
        if (together[one][other] > 0) {
          pairs.add(new Pair(all.get(one), all.get(other), together[one][other]));
        }
      }
    }
    return pairs.stream().sorted(CLOSEST).toList();
  }

  /** The terms that documents have besides one, each as a pair with it; the closest first. */
  public List<Pair> companions(String term) {
    int number = number(term);
    int[] beside = new int[names.size()];
    for (TermsOfDocument each : documents) {
      int size = each.of(number) > 0 ? each.size() : 0;
      for (int place = 0; place < size; place++) {
        beside[each.term(place)]++;
      }
    }
    return IntStream.range(0, beside.length)
        .filter(other -> other != number && beside[other] > 0)
        .mapToObj(other -> new Pair(term(number), term(other), beside[other]))
        .sorted(CLOSEST)
        .toList();
  }
}
