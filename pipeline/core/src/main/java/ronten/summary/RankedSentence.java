package ronten.summary;

import ronten.text.Sentence;
import ronten.text.Span;

/**
 * A sentence and how much of the document it carries.
 *
 * @param place its number in the graph of the document's sentences
 * @param section the number of its section, from 0
 * @param score 0 to 1
 */
record RankedSentence(Sentence sentence, int place, int section, double score) {

  Span span() {
    return sentence.span();
  }
}
