package ronten.run;

import java.util.List;
import ronten.compare.group.Subject;
import ronten.render.Json;
import ronten.summary.Summary;

/**
 * What one document brings to the groups and the glossary of its corpus. The index keeps it apart
 * from the rest, so that a change of one document need not read all the others.
 */
public record Contribution(Subject subject, List<Summary.Gloss> glosses) {

  static Contribution of(Outcome.Done done) {
    Summary summary = done.summary();
    return new Contribution(
        Subject.of(summary, done.analysis().document().source().metadata()), summary.glosses());
  }

  /** Reads it back. */
  public static Contribution read(byte[] bytes) {
    return Json.read(bytes, Contribution.class);
  }

  byte[] bytes() {
    return Json.bytes(this);
  }
}
