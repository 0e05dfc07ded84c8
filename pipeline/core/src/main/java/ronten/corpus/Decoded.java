package ronten.corpus;

import java.util.List;
import ronten.text.Oddity;
import ronten.text.Source;

/**
 * Bytes that became characters.
 *
 * @param text without a byte order mark
 * @param oddities the undecodable stretches
 */
record Decoded(String text, Source.Decoding decoding, List<Oddity> oddities) {

  Decoded {
    oddities = List.copyOf(oddities);
  }
}
