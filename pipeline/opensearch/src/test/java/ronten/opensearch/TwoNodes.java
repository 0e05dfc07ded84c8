package ronten.opensearch;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A cluster of two nodes on the loopback, each a process of its own. The first one manages and
 * holds data, the second one only holds data, so the cluster goes on without it. Ports are free
 * ones; what the nodes write is under a folder of the caller's.
 */
final class TwoNodes implements AutoCloseable {

  private static final JsonMapper JSON = JsonMapper.shared();
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  private final HttpClient client = HttpClient.newHttpClient();
  private final Path folder;
  private final List<Integer> ports = freePorts(4);
  private final List<Process> nodes = new ArrayList<>();

  TwoNodes(Path folder) {
    this.folder = folder;
    try {
      nodes.add(start(1, "cluster_manager,data"));
      nodes.add(start(2, "data"));
      await("/_cluster/health?wait_for_nodes=2&timeout=10s", "timed_out", "false");
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  /** The first node's address. */
  String url() {
    return "http://127.0.0.1:" + ports.get(0);
  }

  /** Ends the second node as a fault would, without a word. */
  void kill() {
    nodes.get(1).destroyForcibly().onExit().join();
  }

  /** Starts the second node again, with the data it had, and waits for all copies to be whole. */
  void restart() {
    nodes.set(1, start(2, "data"));
    await("/_cluster/health?wait_for_status=green&wait_for_nodes=2&timeout=10s", "status", "green");
  }

  private Process start(int number, String roles) {
    Path home = folder.resolve("node" + number);
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xms384m", "-Xmx384m", "-XX:+UseSerialGC"));
    command.addAll(List.of("--add-modules", "jdk.incubator.vector"));
    command.addAll(List.of("--enable-native-access=ALL-UNNAMED", "-cp", classPath()));
    command.add("ronten.opensearch.ClusterNode");
    settings(number, roles, home).forEach((name, value) -> command.add(name + "=" + value));
    try {
      Files.createDirectories(home.resolve("config"));
      File log = folder.resolve("node" + number + ".log").toFile();
      return new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.appendTo(log))
          .start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Map<String, String> settings(int number, String roles, Path home) {
    return Map.ofEntries(
        Map.entry("path.home", home.toString()),
        Map.entry("path.data", home.resolve("data").toString()),
        Map.entry("path.logs", home.resolve("logs").toString()),
        Map.entry("cluster.name", "two-nodes"),
        Map.entry("node.name", "node" + number),
        Map.entry("node.roles", roles),
        Map.entry("network.host", "127.0.0.1"),
        Map.entry("http.port", ports.get(number - 1).toString()),
        Map.entry("transport.port", ports.get(number + 1).toString()),
        Map.entry("discovery.seed_hosts", "127.0.0.1:" + ports.get(2)),
        Map.entry("cluster.initial_cluster_manager_nodes", "node1"),
        // a full disk is nothing that is tested here, and copies are not to wait for a lost node
        Map.entry("cluster.routing.allocation.disk.threshold_enabled", "false"));
  }

  private static String classPath() {
    try {
      Path target = Path.of("target").toAbsolutePath();
      return target.resolve("classes")
          + File.pathSeparator
          + Files.readString(target.resolve("nodes.classpath")).strip();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Integer> freePorts(int count) {
    List<ServerSocket> sockets = new ArrayList<>();
    try {
      for (int i = 0; i < count; i++) {
        sockets.add(new ServerSocket(0, 1, InetAddress.getLoopbackAddress()));
      }
      List<Integer> ports = sockets.stream().map(ServerSocket::getLocalPort).toList();
      for (ServerSocket socket : sockets) {
        socket.close();
      }
      return ports;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void await(String path, String field, String value) {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      if (nodes.stream().noneMatch(Process::isAlive)) {
        break;
      }
      if (says(path, field, value)) {
        return;
      }
      pause();
    }
    throw new IllegalStateException("the nodes are not there; see " + folder + "/*.log");
  }

  private boolean says(String path, String field, String value) {
    try {
      return ask("GET", path, "").path(field).asString("").equals(value);
    } catch (UncheckedIOException e) {
      return false; // it has not started yet
    }
  }

  private static void pause() {
    try {
      Thread.sleep(500);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** Asks the first node. */
  JsonNode ask(String method, String path, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(url() + path))
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return JSON.readTree(client.send(request, BodyHandlers.ofByteArray()).body());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** How many documents of an index match a query. */
  long count(String index, String query) {
    ask("POST", "/" + index + "/_refresh", "");
    return ask("POST", "/" + index + "/_count", "{\"query\":" + query + "}")
        .path("count")
        .asLong(-1);
  }

  @Override
  public void close() {
    nodes.forEach(Process::destroy);
    for (Process node : nodes) {
      try {
        node.onExit().get(20, TimeUnit.SECONDS);
      } catch (ExecutionException | TimeoutException e) {
        node.destroyForcibly();
      } catch (InterruptedException e) {
        node.destroyForcibly();
        Thread.currentThread().interrupt();
      }
    }
  }
}
