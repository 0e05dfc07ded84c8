package ronten.run;

import java.util.function.Function;
import java.util.function.Supplier;
import ronten.corpus.Corpus;
import ronten.corpus.UnopenedException;
import ronten.corpus.UnreadableException;
import ronten.text.Reason;

/** Everything that happens to one document before it meets the index; on any worker. */
record Route(Pipeline pipeline, Corpus corpus, Refusals refusals)
    implements Function<Task, Outcome> {

  @Override
  public Outcome apply(Task task) {
    return refusals
        .of(task)
        .orElseGet(
            () -> {
              Outcome outcome = outcome(task);
              return outcome instanceof Outcome.Failed failed
                      && failed.stage() != Outcome.Stage.OPEN
                  ? refusals.add(task, failed)
                  : outcome;
            });
  }

  private Outcome outcome(Task task) {
    return outcome(
        task.path(),
        () ->
            isAsBefore(task)
                ? new Outcome.Unchanged(task.path())
                : pipeline.process(corpus.read(task.entry()), task.making().producer()));
  }

  /** What comes of reading and analysing a document, or why nothing does. */
  static Outcome outcome(String path, Supplier<Outcome> work) {
    try {
      return work.get();
    } catch (UnopenedException e) {
      return new Outcome.Failed(path, Outcome.Stage.OPEN, e.reason());
    } catch (UnreadableException e) {
      return new Outcome.Failed(path, Outcome.Stage.READ, e.reason());
    } catch (RuntimeException | StackOverflowError fault) {
      return new Outcome.Failed(path, Outcome.Stage.READ, Reason.of("fault", fault));
    }
  }

  /** Size and time first; the content only where they do not settle it. */
  private boolean isAsBefore(Task task) {
    return task.isCurrent()
        && (task.isUntouched()
            || task.known()
                .filter(state -> state.sha256().equals(corpus.sha256(task.entry())))
                .isPresent());
  }
}
