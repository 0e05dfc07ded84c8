package ronten.run;

import java.util.Set;

/**
 * In what an index differs from the files drawn from it.
 *
 * @param all whether that is not known, so that everything is to be drawn
 * @param analysed the paths of documents that are new or other
 * @param removed the paths of documents that are gone
 */
record Changes(boolean all, Set<String> analysed, Set<String> removed) {

  Changes {
    analysed = Set.copyOf(analysed);
    removed = Set.copyOf(removed);
  }

  boolean isAny() {
    return all || !analysed.isEmpty() || !removed.isEmpty();
  }

  boolean touch(String path) {
    return all || analysed.contains(path);
  }
}
