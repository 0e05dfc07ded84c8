package ronten.text;

import java.io.Serializable;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Why something cannot be done, and what to do about it. A value, so that it can be said in the
 * language of whoever reads it: files hold it in English, a console in the language of its user.
 *
 * @param key of the message in the bundle {@value #BUNDLE}
 * @param values what stands in its places: numbers, texts, and reasons said in the same language
 */
public record Reason(String key, List<Serializable> values) implements Serializable {

  static final String BUNDLE = "ronten.text.reasons";

  private static final ResourceBundle.Control ENGLISH_OTHERWISE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  public Reason {
    values = List.copyOf(values);
  }

  /** The reason of this key; a value that is neither a number nor a reason stands as its text. */
  public static Reason of(String key, Object... values) {
    return new Reason(key, Arrays.stream(values).map(Reason::value).toList());
  }

  private static Serializable value(Object value) {
    return switch (value) {
      case Reason reason -> reason;
      case Number number -> number;
      case null, default -> String.valueOf(value); // libraries throw without a message
    };
  }

  /** This reason, and first what it is about: {@code a.pdf: …}. */
  public Reason about(Object subject) {
    return of("about", subject, this);
  }

  /** This reason, and first the line it is found in, from 1. */
  public Reason atLine(int line) {
    return of("line", line, this);
  }

  /** What to tell a reader of a language; in English where it is neither English nor Japanese. */
  public String in(Locale locale) {
    String message = ResourceBundle.getBundle(BUNDLE, locale, ENGLISH_OTHERWISE).getString(key);
    Object[] said =
        values.stream().map(value -> value instanceof Reason r ? r.in(locale) : value).toArray();
    return new MessageFormat(message, locale).format(said);
  }

  /** The reason in English. */
  @Override
  public String toString() {
    return in(Locale.ENGLISH);
  }
}
