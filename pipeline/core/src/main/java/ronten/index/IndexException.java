package ronten.index;

import java.util.Optional;
import ronten.text.Reason;

/** The index cannot be used; the reason names the folder and what to do. */
public final class IndexException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private static final long UNKNOWN = 0;

  /** What is the matter with an index. */
  public enum Fault {
    /** There is none in the folder. */
    MISSING,
    /** Another version of the program wrote it. */
    OTHER_VERSION,
    /** Another process is writing to it. */
    IN_USE,
    /** Its files contradict themselves. */
    DAMAGED
  }

  private final Fault fault;
  private final Reason reason;
  private final long holder;

  IndexException(Fault fault, Reason reason, Throwable cause) {
    this(fault, reason, UNKNOWN, cause);
  }

  private IndexException(Fault fault, Reason reason, long holder, Throwable cause) {
    super(reason.toString(), cause);
    this.fault = fault;
    this.reason = reason;
    this.holder = holder;
  }

  /**
   * Another process writes to the index.
   *
   * @param holder the number of that process
   */
  static IndexException inUse(String folder, Optional<Long> holder, Throwable cause) {
    return new IndexException(Fault.IN_USE, inUse(folder, holder), holder.orElse(UNKNOWN), cause);
  }

  /** That a folder is in use, by a process where that can be told. */
  public static Reason inUse(Object folder, Optional<Long> holder) {
    return holder
        .map(process -> Reason.of("index.in-use.by", folder, process))
        .orElseGet(() -> Reason.of("index.in-use", folder));
  }

  /** The folder holds no index. */
  public static IndexException missing(String folder) {
    return new IndexException(Fault.MISSING, Reason.of("index.missing", folder), null);
  }

  /** The number of the process that uses it, where that is the matter and can be told. */
  public Optional<Long> holder() {
    return holder == UNKNOWN ? Optional.empty() : Optional.of(holder);
  }

  /** What is the matter. */
  public Fault fault() {
    return fault;
  }

  /** Why it cannot be used, and what to do. */
  public Reason reason() {
    return reason;
  }
}
