package ronten.corpus;

import java.io.Serial;

/** A file or folder that is there, or was, and that the system does not let be read now. */
public final class UnopenedException extends UnreadableException {

  @Serial private static final long serialVersionUID = 1L;

  UnopenedException(String path, String reason) {
    super(path, reason);
  }

  UnopenedException(String path, String reason, Throwable cause) {
    super(path, reason, cause);
  }
}
