package ronten.run;

import java.util.Locale;
import java.util.Optional;
import ronten.render.Messages;

/** The run cannot begin: the corpus or the output is not what it has to be. Says what to do. */
public final class SetupException extends RuntimeException {

  private static final long serialVersionUID = 1;

  private final String key;
  private final String[] values;

  /** Says what another part of the program found. */
  public SetupException(String message) {
    super(message);
    this.key = "";
    this.values = new String[0];
  }

  /**
   * Says one of the program's messages.
   *
   * @param key of the message
   * @param values what stands in its places
   */
  SetupException(String key, String... values) {
    super(Messages.of(Locale.ENGLISH).text(key, (Object[]) values));
    this.key = key;
    this.values = values.clone();
  }

  /** What is wrong and what to do, in the language of the user. */
  public String message(Messages messages) {
    return Optional.of(key)
        .filter(known -> !known.isEmpty())
        .map(known -> messages.text(known, (Object[]) values))
        .orElseGet(this::getMessage);
  }
}
