package ronten.search;

import java.io.IOException;
import org.apache.lucene.util.FixedBitSet;

/** A collector that wants the best passages only, and to know how many others there are. */
interface Contest {

  /** Wants all of them. */
  Contest OPEN =
      new Contest() {
        @Override
        public int places() {
          return Integer.MAX_VALUE;
        }

        @Override
        public float floor() {
          return Float.NEGATIVE_INFINITY;
        }

        @Override
        public void found(FixedBitSet passages, int first) {
          // they are all collected
        }
      };

  /** How many passages it wants. */
  int places();

  /** A passage with less is none of them. */
  float floor();

  /**
   * Tells of passages that were found, whether they are among them or not; those that may be are
   * collected besides. Whoever tells of some tells of all, in their order.
   *
   * @param first what their numbers are counted from
   */
  void found(FixedBitSet passages, int first) throws IOException;
}
