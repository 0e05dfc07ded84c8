package ronten.search;

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
        public void pass(int passages) {
          throw new IllegalStateException("passages were passed over that are wanted");
        }
      };

  /** How many passages it wants. */
  int places();

  /** A passage with less is none of them. */
  float floor();

  /** Tells of passages that were found but are none of them. */
  void pass(int passages);
}
