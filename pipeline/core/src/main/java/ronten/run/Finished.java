package ronten.run;

import java.util.Optional;
import java.util.function.Function;
import ronten.compare.ArticleId;
import ronten.corpus.UnreadableException;
import ronten.index.DocumentBlock;
import ronten.index.DocumentState;
import ronten.render.Json;

/**
 * What became of one document, and what the index is to hold of it.
 *
 * @param block where it was analysed
 */
record Finished(Outcome outcome, Optional<DocumentBlock> block) {

  /**
   * Makes what the index is to hold.
   *
   * @param state of a document whose bytes have this hash
   */
  static Finished of(Outcome outcome, Function<String, DocumentState> state) {
    return new Finished(
        outcome,
        outcome instanceof Outcome.Done done ? Optional.of(block(done, state)) : Optional.empty());
  }

  static Finished unopened(UnreadableException refused) {
    return new Finished(
        new Outcome.Failed(refused.path(), Outcome.Stage.OPEN, refused.reason()), Optional.empty());
  }

  private static DocumentBlock block(Outcome.Done done, Function<String, DocumentState> state) {
    return DocumentBlock.of(
        done.analysis(),
        done.analysis().article().map(ArticleId::of),
        Json.bytes(done.summary()),
        Contribution.of(done).bytes(),
        state.apply(done.analysis().document().source().sha256()));
  }
}
