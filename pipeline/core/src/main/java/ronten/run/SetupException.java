package ronten.run;

import ronten.text.Reason;

/** The run cannot begin: the corpus or the output is not what it has to be. Says what to do. */
public final class SetupException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  public SetupException(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** What is wrong and what to do. */
  public Reason reason() {
    return reason;
  }
}
