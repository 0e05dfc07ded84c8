package ronten.corpus;

import java.io.Serial;
import ronten.text.Reason;

/** A file or folder that cannot be read, or that is refused; says which, why, and what to do. */
public sealed class UnreadableException extends RuntimeException permits UnopenedException {

  @Serial private static final long serialVersionUID = 1L;

  private final String path;
  private final Reason reason;

  /**
   * @param path of the file, as its corpus spells it
   * @param reason without the path
   */
  public UnreadableException(String path, Reason reason) {
    super(path + ": " + reason);
    this.path = path;
    this.reason = reason;
  }

  /** The same with what caused it. */
  public UnreadableException(String path, Reason reason, Throwable cause) {
    super(path + ": " + reason, cause);
    this.path = path;
    this.reason = reason;
  }

  /** The file, relative to its corpus, with {@code /}. */
  public String path() {
    return path;
  }

  /** Why it is not read, and what to do. */
  public Reason reason() {
    return reason;
  }
}
