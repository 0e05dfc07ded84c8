package ronten.cluster;

import ronten.text.Reason;

/** A cluster cannot do what it is asked. */
public final class ClusterException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final Reason reason;

  ClusterException(Reason reason) {
    super(reason.toString());
    this.reason = reason;
  }

  /** Why, and what to do about it. */
  public Reason reason() {
    return reason;
  }
}
