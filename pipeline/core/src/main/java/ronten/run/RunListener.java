package ronten.run;

import java.util.Optional;

/** Is told how a run goes on; called by the thread that runs it. */
public interface RunListener {

  /** Hears nothing. */
  RunListener NONE =
      new RunListener() {
        @Override
        public void started(int documents) {}

        @Override
        public void finished(Outcome outcome) {}

        @Override
        public void waiting(Optional<Long> holder) {}

        @Override
        public void rebuilding() {}

        @Override
        public void writing() {}
      };

  /**
   * The output is in use; the run waits for that to end.
   *
   * @param holder the process that uses it, where that can be told
   */
  void waiting(Optional<Long> holder);

  /**
   * The corpus has been listed.
   *
   * @param documents how many outcomes there will be
   */
  void started(int documents);

  /** One document is done, unchanged or failed. */
  void finished(Outcome outcome);

  /** Another version of the program made the index: everything is analysed again. */
  void rebuilding();

  /** All documents are done; index and files are being written. */
  void writing();
}
