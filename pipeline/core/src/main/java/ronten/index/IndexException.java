package ronten.index;

import java.util.Optional;

/** The index cannot be used; the message names the folder and what to do. */
public final class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final long UNKNOWN = 0;

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
  private final long holder;

  IndexException(Reason reason, String message, Throwable cause) {
    this(reason, message, UNKNOWN, cause);
  }

  private IndexException(Reason reason, String message, long holder, Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.holder = holder;
  }

  IndexException(Reason reason, String message) {
    this(reason, message, UNKNOWN, null);
  }

  /**
   * Another process writes to the index.
   *
   * @param holder the number of that process
   */
  static IndexException inUse(String folder, Optional<Long> holder, Throwable cause) {
    String process = holder.map(pid -> "process " + pid).orElse("another process");
    return new IndexException(
        Reason.IN_USE,
        folder + " is in use by " + process + "; wait for it with --wait, or end it",
        holder.orElse(UNKNOWN),
        cause);
  }

  /** The folder holds no index. */
  public static IndexException missing(String folder) {
    return new IndexException(
        Reason.MISSING, folder + " holds no index; make one with: ronten run");
  }

  /** The number of the process that uses it, where that is why and can be told. */
  public Optional<Long> holder() {
    return holder == UNKNOWN ? Optional.empty() : Optional.of(holder);
  }

  /** Why. */
  public Reason reason() {
    return reason;
  }
}
