package ronten.cluster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.CertificateFactory;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import javax.net.ssl.TrustManagerFactory;
import ronten.text.Reason;

/** Who asks a cluster, and whom it trusts: from the environment alone, and shown nowhere. */
public final class Access {

  /** The name of the user; without it nobody is named. */
  public static final String USER = "RONTEN_OPENSEARCH_USER";

  public static final String PASSWORD = "RONTEN_OPENSEARCH_PASSWORD";

  /** A PEM file of the certificates to trust instead of those that Java does. */
  public static final String AUTHORITIES = "RONTEN_OPENSEARCH_CA";

  private final Optional<String> authorization;
  private final Optional<SSLContext> trust;

  private Access(Optional<String> authorization, Optional<SSLContext> trust) {
    this.authorization = authorization;
    this.trust = trust;
  }

  /**
   * What the environment says.
   *
   * @throws ClusterException when one of name and password is missing, when they would be sent for
   *     all to read, or when the certificates cannot be read
   */
  public static Access of(Map<String, String> environment, Address address) {
    String user = environment.getOrDefault(USER, "");
    String password = environment.getOrDefault(PASSWORD, "");
    if (user.isEmpty() != password.isEmpty() || user.indexOf(':') >= 0) {
      throw new ClusterException(Reason.of("cluster.credentials", USER, PASSWORD));
    }
    if (!user.isEmpty() && !address.isPrivate()) {
      throw new ClusterException(Reason.of("cluster.credentials.open"));
    }
    byte[] both = (user + ":" + password).getBytes(StandardCharsets.UTF_8);
    String authorities = environment.getOrDefault(AUTHORITIES, "");
    return new Access(
        user.isEmpty()
            ? Optional.empty()
            : Optional.of("Basic " + Base64.getEncoder().encodeToString(both)),
        authorities.isEmpty() ? Optional.empty() : Optional.of(trusting(authorities)));
  }

  private static SSLContext trusting(String file) {
    try (InputStream in = Files.newInputStream(Path.of(file))) {
      KeyStore store = KeyStore.getInstance(KeyStore.getDefaultType());
      store.load(null, null);
      for (Certificate each : CertificateFactory.getInstance("X.509").generateCertificates(in)) {
        store.setCertificateEntry("authority " + store.size(), each);
      }
      TrustManagerFactory managers =
          TrustManagerFactory.getInstance(TrustManagerFactory.getDefaultAlgorithm());
      managers.init(store);
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(null, managers.getTrustManagers(), null);
      return context;
    } catch (IOException | GeneralSecurityException | InvalidPathException e) {
      throw new ClusterException(Reason.of("cluster.authorities", AUTHORITIES, file));
    }
  }

  /** The header that names the user. */
  Optional<String> authorization() {
    return authorization;
  }

  Optional<SSLContext> trust() {
    return trust;
  }

  /** Nothing of it. */
  @Override
  public String toString() {
    return "Access";
  }
}
