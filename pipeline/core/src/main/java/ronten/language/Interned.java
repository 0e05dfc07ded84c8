package ronten.language;

/**
 * Equal strings made one, so that a long text does not hold the same word a thousand times. For one
 * thread.
 */
public final class Interned {

  private static final int LIMIT = 50_000;
  private static final int LONGEST = 40;

  private final Memo<String> strings = new Memo<>(string -> string, LONGEST, LIMIT);

  /** A string that equals this one. */
  public String of(String string) {
    return strings.of(string);
  }
}
