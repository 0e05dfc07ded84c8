package ronten.web;

import io.javalin.http.Context;
import io.javalin.http.HandlerType;
import io.javalin.http.Header;
import io.javalin.http.HttpStatus;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import ronten.text.Reason;

/**
 * Lets in only what comes from this machine and its own pages: a name of another host would be a
 * page elsewhere that had its name point here, another origin a page elsewhere that posts here.
 * What changes anything must show the session's token besides.
 */
final class Guard {

  static final String TOKEN = "X-Ronten-Token";

  private static final int TOKEN_BYTES = 24;

  private static final Set<HandlerType> SAFE = Set.of(HandlerType.GET, HandlerType.HEAD);

  /** What a page may do: nothing but ask this very server. */
  private static final String POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
          + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private final String token;

  Guard() {
    byte[] bytes = new byte[TOKEN_BYTES];
    new SecureRandom().nextBytes(bytes);
    this.token = HexFormat.of().formatHex(bytes);
  }

  /** The session's token. */
  String token() {
    return token;
  }

  /** Looks at a request before anything else does. */
  void check(Context request) {
    headers(request);
    String host = Optional.ofNullable(request.header(Header.HOST)).orElse("");
    if (!ownHosts(request).contains(host)) {
      throw new Problem.Refusal(HttpStatus.MISDIRECTED_REQUEST, Reason.of("web.host", host));
    }
    String origin = Optional.ofNullable(request.header(Header.ORIGIN)).orElse("");
    boolean own = origin.equals("http://" + host);
    if (SAFE.contains(request.method())) {
      if (!origin.isEmpty() && !own) {
        throw new Problem.Refusal(HttpStatus.FORBIDDEN, Reason.of("web.origin", origin));
      }
      return;
    }
    if (!own) {
      throw new Problem.Refusal(HttpStatus.FORBIDDEN, Reason.of("web.origin", origin));
    }
    String shown = Optional.ofNullable(request.header(TOKEN)).orElse("");
    if (!isToken(shown)) {
      throw new Problem.Refusal(HttpStatus.FORBIDDEN, Reason.of("web.token", TOKEN));
    }
  }

  private boolean isToken(String shown) {
    return MessageDigest.isEqual(
        shown.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
  }

  private static List<String> ownHosts(Context request) {
    int port = request.req().getLocalPort();
    return List.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  private static void headers(Context request) {
    request.header("Content-Security-Policy", POLICY);
    request.header("X-Content-Type-Options", "nosniff");
    request.header("Referrer-Policy", "no-referrer");
    request.header("Cross-Origin-Resource-Policy", "same-origin");
    request.header("Cross-Origin-Opener-Policy", "same-origin");
    request.header(Header.CACHE_CONTROL, "no-cache");
  }
}
