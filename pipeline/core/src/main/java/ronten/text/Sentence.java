package ronten.text;

import java.util.List;

/**
 * A sentence and its words.
 *
 * @param span from the first character to the last, closing marks included, no white space at the
 *     ends
 * @param language the BCP 47 tag of the language that found its end
 * @param tokens in the order of the text; not overlapping; white space and hidden markup left out
 */
public record Sentence(Span span, String language, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
  }
}
