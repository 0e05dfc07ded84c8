package ronten.run;

import ronten.find.Analysis;
import ronten.summary.Summary;
import ronten.text.Reason;

/** What became of one document: a bad one is a value, not the end of the run. */
public sealed interface Outcome {

  /** The document's path in the corpus. */
  String path();

  /** Read, analysed and summarized. */
  record Done(Analysis analysis, Summary summary) implements Outcome {
    @Override
    public String path() {
      return analysis.document().source().path();
    }
  }

  /** As it was when it was analysed last. */
  record Unchanged(String path) implements Outcome {}

  /**
   * Not to be had.
   *
   * @param stage where it failed
   */
  record Failed(String path, Stage stage, Reason reason) implements Outcome {}

  /** The stages of the route. */
  enum Stage {
    /** The system does not let the file be read; what was known of it stays. */
    OPEN,
    READ,
    STRUCTURE,
    FIND,
    SUMMARIZE
  }
}
