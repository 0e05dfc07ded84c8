package ronten.search.concordance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import ronten.language.Languages;
import ronten.search.MatchedPassage;
import ronten.search.WordCounts;

/**
 * Finds what stands beside a word, of the passages in which it stands. Some passages at a time are
 * in memory, and the words beside it.
 */
public final class Collocates implements Consumer<MatchedPassage> {

  /** Passages are read on all processors, so many at once. */
  private static final int BATCH = 512;

  private final Languages languages;
  private final int window;
  private final Neighbourhood counted;
  private final List<MatchedPassage> waiting = new ArrayList<>();

  /**
   * @param window how many words on each side of the node belong to its surroundings
   */
  public Collocates(Languages languages, int window) {
    this.languages = languages;
    this.window = window;
    this.counted = new Neighbourhood(window);
  }

  /**
   * What was found.
   *
   * @param node how often the word itself stands in the corpus
   * @param surroundings how many words stand beside it
   * @param corpus how many words the corpus holds
   * @param collocates those that stand there more often than by chance
   */
  public record Found(long node, long surroundings, long corpus, List<Collocate> collocates) {

    public Found {
      collocates = List.copyOf(collocates);
    }
  }

  @Override
  public void accept(MatchedPassage passage) {
    waiting.add(passage);
    if (waiting.size() == BATCH) {
      count();
    }
  }

  private void count() {
    waiting.parallelStream()
        .map(passage -> Neighbourhood.of(passage, languages, window))
        .toList()
        .forEach(counted::add);
    waiting.clear();
  }

  /**
   * The words that stand there more often than by chance, stop words left out.
   *
   * @param counts of the index the passages come from
   * @param least how often a word must stand there
   */
  public Found found(WordCounts counts, long least, Collocate.Order order) {
    count();
    long corpus = Math.max(counts.all(), counted.words());
    List<Collocate> collocates = new ArrayList<>();
    for (Map.Entry<String, Neighbourhood.Tally> each : counted.tallies().entrySet()) {
      Neighbourhood.Tally tally = each.getValue();
      long together = tally.left() + tally.right();
      if (together >= least && !languages.isStopWord(tally.written())) {
        Association association =
            new Association(
                together,
                counted.matches(),
                Math.max(counts.of(each.getKey()), together),
                counted.words(),
                corpus);
        if (together > association.expected()) {
          collocates.add(new Collocate(tally.written(), tally.left(), tally.right(), association));
        }
      }
    }
    collocates.sort(order.comparator());
    return new Found(counted.matches(), counted.words(), corpus, collocates);
  }
}
