package ronten.find;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A web address in a form by which two ways to write the same one are equal: without scheme, {@code
 * www.}, port, fragment, trailing slash and the parameters that only track where a reader comes
 * from; the host in lower case.
 *
 * @param normal such as {@code example.org/essays/tolls?page=2}
 */
public record WebAddress(String normal) {

  private static final Pattern SCHEME = Pattern.compile("(?i)^[a-z][a-z0-9+.-]{0,15}://");

  private static final Pattern TRACKING =
      Pattern.compile(
          "(?i)utm_[a-z_]*|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|ref|ref_src|ref_url"
              + "|source|smid|cmpid|spm|_hsenc|_hsmi|share|s_cid|__twitter_impression");

  private static final Pattern WWW = Pattern.compile("^www\\.");
  private static final Pattern PORT = Pattern.compile(":(?:80|443)$");

  /** Reads an address; empty where the text is none. */
  public static Optional<WebAddress> of(String written) {
    String address = written.strip().replace("&amp;", "&");
    var scheme = SCHEME.matcher(address);
    if (!scheme.find()) {
      return Optional.empty();
    }
    String rest = address.substring(scheme.end());
    rest = before(rest, '#');
    String query = rest.indexOf('?') < 0 ? "" : rest.substring(rest.indexOf('?') + 1);
    String place = before(rest, '?');
    int slash = place.indexOf('/');
    String host = host(slash < 0 ? place : place.substring(0, slash));
    if (host.isEmpty()) {
      return Optional.empty();
    }
    String path = withoutSlash(slash < 0 ? "" : place.substring(slash));
    String kept =
        Arrays.stream(query.split("&"))
            .filter(part -> !part.isEmpty() && !TRACKING.matcher(before(part, '=')).matches())
            .collect(Collectors.joining("&"));
    return Optional.of(new WebAddress(host + path + (kept.isEmpty() ? "" : "?" + kept)));
  }

  private static String before(String text, char mark) {
    int at = text.indexOf(mark);
    return at < 0 ? text : text.substring(0, at);
  }

  private static String host(String written) {
    String host = written.substring(written.lastIndexOf('@') + 1).toLowerCase(Locale.ROOT);
    host = PORT.matcher(WWW.matcher(host).replaceFirst("")).replaceFirst("");
    return host.endsWith(".") ? host.substring(0, host.length() - 1) : host;
  }

  private static String withoutSlash(String path) {
    int end = path.length();
    while (end > 0 && path.charAt(end - 1) == '/') {
      end--;
    }
    return path.substring(0, end);
  }

  /** The host, such as {@code example.org}. */
  public String host() {
    int slash = normal.indexOf('/');
    int question = normal.indexOf('?');
    int end = slash >= 0 ? slash : question >= 0 ? question : normal.length();
    return normal.substring(0, end);
  }

  /** Whether it names no more than a site. */
  public boolean isSite() {
    return host().equals(normal);
  }
}
