package ronten.search.reading;

import java.util.List;
import java.util.Set;

/**
 * One way to cut what was typed into words of the corpus.
 *
 * @param steps in order, at least one
 */
public record Cut(List<Step> steps) {

  /**
   * One of several words.
   *
   * @param lemmas those that may be meant
   * @param position its number among the words, grammar counted
   */
  public record Step(Set<String> lemmas, int position) {}

  public Cut {
    steps = List.copyOf(steps);
  }
}
