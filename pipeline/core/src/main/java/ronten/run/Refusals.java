package ronten.run;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import ronten.index.DocumentState;

/** Documents that failed: none of them is tried again by this process while it is the same. */
final class Refusals {

  private final Map<String, Refused> byPath = new ConcurrentHashMap<>();

  /**
   * A document that failed.
   *
   * @param as its size and time then, and the settings
   */
  private record Refused(DocumentState as, Outcome.Failed outcome) {}

  Optional<Outcome> of(Task task) {
    return Optional.ofNullable(byPath.get(task.path()))
        .filter(refused -> refused.as().equals(task.state("")))
        .map(Refused::outcome);
  }

  Outcome.Failed add(Task task, Outcome.Failed failed) {
    byPath.put(task.path(), new Refused(task.state(""), failed));
    return failed;
  }
}
