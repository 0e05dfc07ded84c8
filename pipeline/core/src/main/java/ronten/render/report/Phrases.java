package ronten.render.report;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import ronten.render.Json;
import ronten.render.Messages;

/** What the pages say, out of the message bundles. */
final class Phrases {

  private static final String BUNDLE = "ronten.render.report.messages";
  private static final Messages ENGLISH = Messages.of(BUNDLE, Locale.ENGLISH);
  private static final Messages JAPANESE = Messages.of(BUNDLE, Locale.JAPANESE);

  private static final Set<String> MEASURES = Set.of("terms-cosine", "shared-quotations");

  private Phrases() {}

  /** A message with its places filled in; a phrase among the values in the language at hand. */
  static Phrase say(String key, Object... values) {
    return new Phrase(
        ENGLISH.text(key, values(values, true)), JAPANESE.text(key, values(values, false)));
  }

  /** A message as it stands in the bundle. */
  static String pattern(String key, Locale locale) {
    return (locale.equals(Locale.JAPANESE) ? JAPANESE : ENGLISH).pattern(key);
  }

  /** The message for an enum constant: {@code status.altered}. */
  static Phrase say(String prefix, Enum<?> constant) {
    return say(prefix + "." + Json.name(constant));
  }

  /** What a measure of similarity is called; one without a message by its own name. */
  static Phrase measure(String measure) {
    return MEASURES.contains(measure) ? say("measure." + measure) : new Phrase(measure, measure);
  }

  private static Object[] values(Object[] values, boolean english) {
    return Arrays.stream(values)
        .map(value -> value instanceof Phrase p ? (english ? p.en() : p.ja()) : value)
        .toArray();
  }
}
