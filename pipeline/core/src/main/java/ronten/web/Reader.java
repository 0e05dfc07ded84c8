package ronten.web;

import io.javalin.http.Context;
import io.javalin.http.Header;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Who asks. */
final class Reader {

  private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, Locale.JAPANESE);

  private Reader() {}

  /** The language of the pages that a browser prefers: English or Japanese. */
  static Locale language(Context request) {
    return Optional.ofNullable(request.header(Header.ACCEPT_LANGUAGE))
        .flatMap(Reader::preferred)
        .orElse(Locale.ENGLISH);
  }

  private static Optional<Locale> preferred(String ranges) {
    try {
      return Optional.ofNullable(Locale.lookup(Locale.LanguageRange.parse(ranges), SPOKEN));
    } catch (IllegalArgumentException e) {
      return Optional.empty(); // no header that RFC 9110 knows
    }
  }
}
