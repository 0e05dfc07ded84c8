package ronten.language.japanese;

import ronten.text.Reason;

/** A line of a user's dictionary is not of its form; says which, and why. */
public final class MalformedWordsException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  MalformedWordsException(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** The line, and what is wrong there. */
  public Reason reason() {
    return reason;
  }
}
