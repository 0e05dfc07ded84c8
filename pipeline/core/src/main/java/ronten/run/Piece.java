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

  /** What was found in a document, as bytes that travel, and as a block for an index. */
  public static final class Made {

    private final DocumentBlock block;
    private final byte[] summary;
    private final byte[] contribution;
    private final byte[] reading;

    Made(DocumentBlock block, byte[] summary, byte[] contribution, byte[] reading) {
      this.block = block;
      this.summary = summary;
      this.contribution = contribution;
      this.reading = reading;
    }

    /** For the index. */
    public DocumentBlock block() {
      return block;
    }

    /** The summary as JSON on one line. */
    public byte[] summary() {
      return summary;
    }

    /** What it brings to groups and glossary, see {@link Contribution#read}. */
    public byte[] contribution() {
      return contribution;
    }

    /** For comparisons, see {@link Piecework#compare}. */
    public byte[] reading() {
      return reading;
    }
  }
}
