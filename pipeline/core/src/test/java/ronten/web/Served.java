package ronten.web;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import ronten.run.Pipeline;
import ronten.run.Run;
import ronten.run.RunListener;
import ronten.run.RunRequest;
import ronten.run.Workers;

/** A server over a copy of the sample corpus, and one who asks it. */
final class Served implements Closeable {

  private static final Path SAMPLE = Path.of("../../corpus");

  final Path corpus;
  final Path output;
  private final HttpClient client = HttpClient.newHttpClient();
  private Server server;

  private Served(Path folder) {
    this.corpus = folder.resolve("corpus");
    this.output = folder.resolve("output");
  }

  /** With an output that was drawn before. */
  static Served drawn(Path folder) {
    Served served = new Served(folder);
    copy(SAMPLE, served.corpus);
    new Run(Pipeline.create(), Workers.pool(2)).run(served.request(), RunListener.NONE);
    served.start(0);
    return served;
  }

  /** With a corpus that holds nothing yet. */
  static Served empty(Path folder) {
    Served served = new Served(folder);
    try {
      Files.createDirectories(served.corpus);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    served.start(0);
    return served;
  }

  void start(int port) {
    server = Server.start(request(), new Run(Pipeline.create(), Workers.pool(2)), port);
  }

  void stop() {
    server.close();
  }

  private RunRequest request() {
    return RunRequest.of(corpus, output);
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : files.toList()) {
        Path target = to.resolve(from.relativize(file).toString());
        if (Files.isDirectory(file)) {
          Files.createDirectories(target);
        } else {
          Files.copy(file, target);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  URI at(String path) {
    return server.address().resolve(path);
  }

  int port() {
    return server.address().getPort();
  }

  String token() {
    return server.token();
  }

  HttpResponse<String> get(String path, String... headers) {
    HttpRequest.Builder request = HttpRequest.newBuilder(at(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** Sends a file as a form does. */
  HttpResponse<String> add(String name, String text, String... headers) {
    String edge = "----edge";
    String body =
        "--"
            + edge
            + "\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
            + name
            + "\"\r\nContent-Type: text/plain\r\n\r\n"
            + text
            + "\r\n--"
            + edge
            + "--\r\n";
    HttpRequest.Builder request =
        HttpRequest.newBuilder(at("/api/v1/documents"))
            .header("Content-Type", "multipart/form-data; boundary=" + edge)
            .POST(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return send(request.build());
  }

  /** The headers of a page of this server that knows the token. */
  String[] allowed() {
    return new String[] {"Origin", origin(), Guard.TOKEN, token()};
  }

  String origin() {
    return "http://127.0.0.1:" + port();
  }

  /** The lines of a stream of events, for as long as it is read. */
  Stream<String> events() {
    try {
      return client
          .send(
              HttpRequest.newBuilder(at("/api/v1/events"))
                  .header("Accept", "text/event-stream")
                  .build(),
              HttpResponse.BodyHandlers.ofLines())
          .body();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private HttpResponse<String> send(HttpRequest request) {
    try {
      return client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    stop();
    client.shutdownNow(); // streams of events may still be open
  }
}
