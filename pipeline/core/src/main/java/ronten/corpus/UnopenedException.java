package ronten.corpus;

import java.io.Serial;
import ronten.text.Reason;

/** A file or folder that is there, or was, and that the system does not let be read now. */
public final class UnopenedException extends UnreadableException {

  @Serial private static final long serialVersionUID = 1L;

  UnopenedException(String path, Reason reason) {
    super(path, reason);
  }

  UnopenedException(String path, Reason reason, Throwable cause) {
    super(path, reason, cause);
  }
}
