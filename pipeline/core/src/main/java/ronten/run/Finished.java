package ronten.run;

import java.util.Optional;
import ronten.compare.ArticleId;
import ronten.corpus.UnreadableException;
import ronten.index.DocumentBlock;
import ronten.render.Json;

/**
 * What became of one document, and what the index is to hold of it.
 *
 * @param block where it was analysed
 */
record Finished(Outcome outcome, Optional<DocumentBlock> block) {

  static Finished of(Task task, Outcome outcome) {
    return new Finished(
        outcome,
        outcome instanceof Outcome.Done done ? Optional.of(block(task, done)) : Optional.empty());
  }

  static Finished unopened(UnreadableException refused) {
    return new Finished(
        new Outcome.Failed(refused.path(), Outcome.Stage.OPEN, refused.reason()), Optional.empty());
  }

  private static DocumentBlock block(Task task, Outcome.Done done) {
    return DocumentBlock.of(
        done.analysis(),
        done.analysis().article().map(ArticleId::of),
        Json.bytes(done.summary()),
        Contribution.of(done).bytes(),
        task.state(done.analysis().document().source().sha256()));
  }
}
