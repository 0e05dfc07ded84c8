package ronten.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ronten.search.Note;
import ronten.search.SearchRequest;
import ronten.search.concordance.Concordance;
import ronten.search.concordance.ConcordanceLine;
import ronten.search.concordance.SortedLines;

/**
 * A concordance: all of its lines are counted, the first are kept.
 *
 * @param first in order
 * @param total how many there are
 * @param documents how many of them each document has, by path
 */
record Lines(
    String query,
    List<ConcordanceLine> first,
    long total,
    Map<String, Integer> documents,
    List<Note> notes) {

  /** More characters beside a match than anybody reads. */
  static final int WIDEST = 500;

  /**
   * Looks up what a request asks for.
   *
   * @param most so many lines are kept at most
   * @param width how many characters stand on each side of a match
   */
  static Lines of(Snapshot snapshot, Parameters parameters, int most, int width) {
    SearchRequest asked = parameters.search(snapshot, most, most);
    List<ConcordanceLine> first = new ArrayList<>();
    Map<String, Integer> documents = new TreeMap<>();
    try (SortedLines sorted = new SortedLines(parameters.order())) {
      List<Note> notes =
          snapshot.search().occurrences(asked, width, new Concordance(width, sorted));
      sorted.each(
          line -> {
            documents.merge(line.document(), 1, Integer::sum);
            if (first.size() < asked.limit()) {
              first.add(line);
            }
          });
      long total = documents.values().stream().mapToLong(Integer::longValue).sum();
      return new Lines(asked.query(), first, total, documents, notes);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete a temporary file", e);
    }
  }
}
