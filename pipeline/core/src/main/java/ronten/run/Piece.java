package ronten.run;

import java.util.Optional;
import ronten.index.DocumentBlock;

/**
 * What becomes of one document on another engine.
 *
 * @param made what was found, where it could be read
 * @param failed why nothing was, where it could not
 */
public record Piece(String path, Optional<Made> made, Optional<Outcome.Failed> failed) {

  /**
   * What was found in a document.
   *
   * @param block for the index
   * @param summary as JSON on one line
   * @param contribution to groups and glossary, see {@link Contribution#read}
   * @param reading for comparisons, see {@link Piecework#compare}
   */
  public record Made(DocumentBlock block, byte[] summary, byte[] contribution, byte[] reading) {}
}
