package ronten.compare.fact;

import java.util.Map;
import java.util.Optional;
import ronten.compare.claim.Link;
import ronten.compare.word.Amount;
import ronten.compare.word.Utterance;
import ronten.text.Span;

/**
 * An amount in a sentence.
 *
 * @param focus what stands near it, and where
 * @param link the article's sentence that its sentence renders
 */
record Mention(Utterance utterance, Amount amount, Map<String, Span> focus, Optional<Link> link) {

  String path() {
    return utterance.path();
  }
}
