package ronten.cluster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ronten.index.Commits;

class AccessTest {

  private static final Patience PATIENCE =
      new Patience(
          Duration.ofMillis(1), Duration.ofMillis(5), Duration.ofMillis(100), new Random(7));

  private static final Map<String, String> SECRETS =
      Map.of(Access.USER, "reader", Access.PASSWORD, "s3same");

  @TempDir private Path folder;

  @Test
  void anAddressNamesAnIndex() {
    assertThat(Address.of("http://127.0.0.1:9200")).hasToString("http://127.0.0.1:9200/ronten");
    assertThat(Address.of("https://search.example/papers/"))
        .hasToString("https://search.example/papers");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ftp://h/x",
        "h:9200",
        "http://h/A",
        "http://h/a/b",
        "http://h/a?b",
        "http:///a",
        "http://h/_all",
        "",
        "http://h/a b",
        "http://h/*"
      })
  void anythingElseIsRefused(String url) {
    assertThatThrownBy(() -> Address.of(url)).isInstanceOf(ClusterException.class);
  }

  @Test
  void anAddressWithAPasswordIsRefusedAndNotRepeated() {
    assertThatThrownBy(() -> Address.of("https://reader:s3same@h/x"))
        .hasMessageContaining(Access.PASSWORD)
        .hasMessageNotContaining("s3same");
  }

  @Test
  void aPasswordIsNotSentForAllToRead() {
    assertThatThrownBy(() -> Access.of(SECRETS, Address.of("http://search.example/x")))
        .hasMessageContaining("https")
        .hasMessageNotContaining("s3same");
    assertThat(Access.of(SECRETS, Address.of("http://[::1]:9200/x")).authorization()).isPresent();
    assertThat(Access.of(SECRETS, Address.of("https://search.example/x"))).hasToString("Access");
    assertThatThrownBy(() -> Access.of(Map.of(Access.USER, "reader"), Address.of("https://h/x")))
        .hasMessageContaining(Access.PASSWORD);
  }

  @Test
  void onlyACertificateThatIsTrustedIsTalkedTo() throws IOException, InterruptedException {
    Path store = folder.resolve("store.p12");
    Path certificate = folder.resolve("ca.pem");
    keytool(
        "-genkeypair",
        "-alias",
        "a",
        "-keyalg",
        "EC",
        "-dname",
        "CN=localhost",
        "-ext",
        "san=dns:localhost",
        "-keystore",
        store.toString(),
        "-storepass",
        "changeit");
    keytool(
        "-exportcert",
        "-rfc",
        "-alias",
        "a",
        "-keystore",
        store.toString(),
        "-storepass",
        "changeit",
        "-file",
        certificate.toString());
    try (FakeCluster cluster = new FakeCluster(Optional.of(context(store)))) {
      cluster.isOfVersion(Commits.VERSION);
      Address address = cluster.address("https");
      Map<String, String> trusting = Map.of(Access.AUTHORITIES, certificate.toString());
      assertThat(new Cluster(address, Access.of(trusting, address), PATIENCE).remembered())
          .isEmpty();
      assertThatThrownBy(
              () -> new Cluster(address, Access.of(Map.of(), address), PATIENCE).remembered())
          .isInstanceOf(ClusterException.class)
          .hasMessageContaining(Access.AUTHORITIES);
    }
  }

  @Test
  void certificatesThatCannotBeReadAreNamed() throws IOException {
    Path file = Files.writeString(folder.resolve("ca.pem"), "no certificate");
    assertThatThrownBy(
            () -> Access.of(Map.of(Access.AUTHORITIES, file.toString()), Address.of("https://h/x")))
        .hasMessageContaining(file.toString());
  }

  private static void keytool(String... arguments) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(arguments));
    command.addFirst(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    assertThat(new ProcessBuilder(command).inheritIO().start().waitFor()).isZero();
  }

  private static SSLContext context(Path store) {
    try (InputStream in = Files.newInputStream(store)) {
      KeyStore keys = KeyStore.getInstance("PKCS12");
      keys.load(in, "changeit".toCharArray());
      KeyManagerFactory managers =
          KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
      managers.init(keys, "changeit".toCharArray());
      SSLContext context = SSLContext.getInstance("TLS");
      context.init(managers.getKeyManagers(), null, null);
      return context;
    } catch (IOException | GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }
}
