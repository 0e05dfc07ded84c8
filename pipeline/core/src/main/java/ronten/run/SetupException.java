package ronten.run;

/** The run cannot begin: the corpus or the output is not what it has to be. Says what to do. */
public final class SetupException extends RuntimeException {

  private static final long serialVersionUID = 1;

  public SetupException(String message) {
    super(message);
  }
}
