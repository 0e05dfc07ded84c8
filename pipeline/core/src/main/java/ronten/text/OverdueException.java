package ronten.text;

import java.io.Serial;

/** A document takes longer than one may. */
public final class OverdueException extends RuntimeException {

  @Serial private static final long serialVersionUID = 1L;

  private final int seconds;

  OverdueException(int seconds) {
    super("more than " + seconds + " s of processor time");
    this.seconds = seconds;
  }

  /** How long it might have taken, of processor time. */
  public int seconds() {
    return seconds;
  }
}
