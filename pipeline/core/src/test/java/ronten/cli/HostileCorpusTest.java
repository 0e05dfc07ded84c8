package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.HostileCorpus;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/** A folder full of broken and hostile files: each has its fate, and none is another's. */
class HostileCorpusTest {

  @TempDir private Path folder;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  private int ronten(String... args) {
    PrintStream nowhere =
        new PrintStream(new ByteArrayOutputStream(), true, StandardCharsets.UTF_8);
    PrintStream told = new PrintStream(err, true, StandardCharsets.UTF_8);
    ByteArrayInputStream nothing = new ByteArrayInputStream(new byte[0]);
    return Main.run(new Console(nothing, nowhere, told, false, false, Locale.JAPANESE), args);
  }

  @Test
  void everyFileHasItsFate() throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Path output = folder.resolve("output");
    List<URI> wanted = new CopyOnWriteArrayList<>();
    Map<String, String> fates;
    int code;
    ProxySelector usual = ProxySelector.getDefault();
    try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      ProxySelector.setDefault(recording(wanted));
      fates = HostileCorpus.make(corpus, server.getLocalPort());
      code =
          ronten(
              "run", corpus.toString(), "--output", output.toString(), "--threads", "2", "--quiet");
      server.setSoTimeout(1);
      assertThatThrownBy(server::accept)
          .as("nobody called")
          .isInstanceOf(SocketTimeoutException.class);
    } finally {
      ProxySelector.setDefault(usual);
    }
    assertThat(wanted).as("no address was to be opened").isEmpty();
    assertThat(code).isEqualTo(Main.SOME_FAILED);

    JsonNode report = new ObjectMapper().readTree(output.resolve("run.json").toFile());
    Map<String, String> failed = new TreeMap<>();
    report
        .get("failures")
        .forEach(failure -> failed.put(text(failure, "path"), text(failure, "reason")));
    fates.forEach(
        (path, reason) -> {
          if (reason.isEmpty()) {
            assertThat(failed).doesNotContainKey(path);
          } else {
            assertThat(failed).hasEntrySatisfying(path, said -> assertThat(said).contains(reason));
          }
        });
    assertThat(failed.keySet()).isSubsetOf(fates.keySet());
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .as("the file has it in English, its reader in Japanese")
        .allMatch(line -> line.contains(": 失敗(") && line.endsWith("。"))
        .noneMatch(line -> failed.values().stream().anyMatch(line::contains));
    assertThat(report.at("/counts/documents").asInt()).isEqualTo(fates.size() - failed.size());
    assertThat(err.toString(StandardCharsets.UTF_8).lines())
        .as("a file name is told in one line, and moves no cursor")
        .hasSize(failed.size())
        .noneMatch(line -> line.contains("\u001b"));
    staysInside(folder);
    for (String path : List.of("../corpus/good.md", corpus.resolve("good.md").toString(), "..")) {
      assertThat(ronten("show", path, "--output", output.toString())).isEqualTo(Main.WRONG_USE);
    }
  }

  /** Is asked by the JDK before it opens an address. */
  private static ProxySelector recording(List<URI> wanted) {
    return new ProxySelector() {
      @Override
      public List<Proxy> select(URI address) {
        wanted.add(address);
        return List.of(Proxy.NO_PROXY);
      }

      @Override
      public void connectFailed(URI address, SocketAddress socket, IOException fault) {
        wanted.add(address);
      }
    };
  }

  private static String text(JsonNode node, String field) {
    return node.get(field).asString();
  }

  /** Nothing is written but into the output. */
  private static void staysInside(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(path -> path.getFileName().toString()))
          .containsExactlyInAnyOrder("corpus", "output");
    }
  }
}
