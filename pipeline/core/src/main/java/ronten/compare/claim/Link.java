package ronten.compare.claim;

import java.util.List;
import ronten.compare.word.Utterance;

/**
 * A commentary's sentence led to the article's that it renders.
 *
 * @param sentence the number of the article's sentence
 * @param anchors what leads there, as the article writes it
 */
public record Link(
    Utterance from, Utterance to, int sentence, List<String> anchors, double weight) {

  public Link {
    anchors = List.copyOf(anchors);
  }
}
