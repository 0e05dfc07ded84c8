package ronten.render;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** What the program says to people, in their language: English, or Japanese where they use it. */
public final class Messages {

  private final ResourceBundle bundle;
  private final Locale locale;

  private Messages(String bundle, Locale locale) {
    this.bundle =
        ResourceBundle.getBundle(
            bundle,
            locale,
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
    this.locale = locale;
  }

  public static Messages of(Locale locale) {
    return new Messages("ronten.render.messages", locale);
  }

  /** The messages of a bundle of its own, such as those of the report. */
  public static Messages of(String bundle, Locale locale) {
    return new Messages(bundle, locale);
  }

  /** The message with its places filled in. */
  public String text(String key, Object... values) {
    return new MessageFormat(bundle.getString(key), locale).format(values);
  }

  /** The message as it stands in the bundle. */
  public String pattern(String key) {
    return bundle.getString(key);
  }

  /** The message for an enum constant: {@code role.overview}. */
  public String text(String prefix, Enum<?> constant) {
    return bundle.getString(prefix + "." + Json.name(constant));
  }
}
