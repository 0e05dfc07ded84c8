package ronten.cluster;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.regex.Pattern;
import ronten.text.Reason;

/**
 * Where an index is: {@code https://host:9200/name}.
 *
 * @param root of the cluster, without a {@code /} at its end
 * @param index its name
 */
public record Address(URI root, String index) {

  /** The name of an index when the address has none. */
  public static final String INDEX = "ronten";

  /** What the engine lets an index be called. */
  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9._-]{0,200}");

  /**
   * Reads an address.
   *
   * @throws ClusterException when it is none; the message does not hold it, for it may hold a
   *     password
   */
  public static Address of(String url) {
    try {
      URI uri = new URI(url);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      if (uri.getRawUserInfo() != null) {
        throw new ClusterException(Reason.of("cluster.address.secret"));
      }
      String path = uri.getPath() == null ? "" : uri.getPath().replaceAll("^/+|/+$", "");
      String index = path.isEmpty() ? INDEX : path;
      boolean right =
          (scheme.equals("http") || scheme.equals("https"))
              && uri.getHost() != null
              && uri.getRawQuery() == null
              && uri.getRawFragment() == null
              && NAME.matcher(index).matches();
      if (right) {
        return new Address(new URI(scheme + "://" + uri.getRawAuthority()), index);
      }
    } catch (URISyntaxException e) {
      // told below, without the address
    }
    throw new ClusterException(Reason.of("cluster.address"));
  }

  /** Whether nobody else can listen: over TLS, or on this machine. */
  boolean isPrivate() {
    return root.getScheme().equals("https") || isLoopback(root.getHost());
  }

  private static boolean isLoopback(String host) {
    String literal = host.replaceAll("^\\[|]$", "");
    return literal.equals("localhost")
        || literal.equals("::1")
        || literal.matches("127(\\.\\d{1,3}){3}");
  }

  @Override
  public String toString() {
    return root + "/" + index;
  }
}
