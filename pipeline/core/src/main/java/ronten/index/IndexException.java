package ronten.index;

/** The index cannot be used; the message names the folder and what to do. */
public final class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1;

  /** Why an index cannot be used. */
  public enum Reason {
    /** There is none in the folder. */
    MISSING,
    /** Another version of the program wrote it. */
    OTHER_VERSION,
    /** Another process is writing to it. */
    IN_USE,
    /** Its files contradict themselves. */
    DAMAGED
  }

  private final Reason reason;

  IndexException(Reason reason, String message, Throwable cause) {
    super(message, cause);
    this.reason = reason;
  }

  IndexException(Reason reason, String message) {
    super(message);
    this.reason = reason;
  }

  /** The folder holds no index. */
  public static IndexException missing(String folder) {
    return new IndexException(
        Reason.MISSING, folder + " holds no index; make one with: ronten run");
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
