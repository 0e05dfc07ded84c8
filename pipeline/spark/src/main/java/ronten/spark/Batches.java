package ronten.spark;

import java.util.ArrayList;
import java.util.List;

/** Documents in the order they came, cut into tasks by how much text they hold. */
final class Batches {

  private Batches() {}

  /**
   * Cuts.
   *
   * @param bytes how much text a task holds at most, but for a document that alone holds more
   */
  static List<List<GivenFile>> of(List<GivenFile> documents, long bytes) {
    List<List<GivenFile>> batches = new ArrayList<>();
    long held = 0;
    for (GivenFile document : documents) {
      if (batches.isEmpty() || held + document.weight() > bytes) {
        batches.add(new ArrayList<>());
        held = 0;
      }
      batches.getLast().add(document);
      held += document.weight();
    }
    return batches;
  }
}
