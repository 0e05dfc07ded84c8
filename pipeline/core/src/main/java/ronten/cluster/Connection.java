package ronten.cluster;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import javax.net.ssl.SSLException;
import ronten.search.PassageSearch;
import ronten.text.Reason;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Asks a cluster, again and again where it is busy or does not answer: all that is asked may be
 * asked twice. Threads may share it.
 */
final class Connection {

  static final JsonMapper JSON = JsonMapper.shared();

  static final String OBJECT = "application/json";
  static final String LINES = "application/x-ndjson";

  /** Too many requests, and what stands before a cluster says when that does not answer. */
  private static final Set<Integer> LATER = Set.of(429, 502, 503, 504);

  private static final Set<String> TOO_LONG = Set.of("too_many_clauses", "too_many_nested_clauses");

  /** An engine's reason may quote what it was sent, at length. */
  private static final int LONGEST_REASON = 200;

  private final Address address;
  private final Access access;
  private final Patience patience;
  private final HttpClient client;

  Connection(Address address, Access access, Patience patience) {
    this.address = address;
    this.access = access;
    this.patience = patience;
    HttpClient.Builder builder =
        HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER);
    access.trust().ifPresent(builder::sslContext);
    this.client = builder.build();
  }

  Address address() {
    return address;
  }

  Patience patience() {
    return patience;
  }

  /**
   * An answer.
   *
   * @param status of HTTP
   */
  record Reply(int status, JsonNode body) {

    boolean isMissing() {
      return status == 404;
    }

    /** Whether what was asked has more parts than the engine takes. */
    boolean isTooLong() {
      return body.path("error").findValuesAsString("type").stream().anyMatch(TOO_LONG::contains);
    }

    /** Why the engine would not do it, in its own words. */
    String fault() {
      JsonNode whole = body.path("error");
      JsonNode root = whole.path("root_cause").path(0);
      JsonNode error = root.isMissingNode() ? whole : root;
      String type = error.path("type").asString("");
      String reason = error.path("reason").asString("");
      String both = "HTTP " + status + " " + type + " " + reason;
      return both.substring(0, Math.min(both.length(), LONGEST_REASON)).strip();
    }
  }

  /** Asks for what has to be there. */
  JsonNode ask(String method, String path, Object body) {
    Reply reply = send(method, path, OBJECT, JSON.writeValueAsBytes(body));
    return expected(reply).body();
  }

  /**
   * What is asked for.
   *
   * @throws ClusterException when the engine would not
   */
  Reply expected(Reply reply) {
    if (reply.status() >= 300) {
      throw refused(reply);
    }
    return reply;
  }

  /** Tells why the engine would not. */
  ClusterException refused(Reply reply) {
    String fault = reply.fault();
    return new ClusterException(
        switch (reply.status()) {
          case 401, 403 -> Reason.of("cluster.forbidden", address, fault);
          case 404 -> Reason.of("cluster.missing", address, fault);
          default ->
              reply.isTooLong()
                  ? Reason.of("cluster.too-long", address, String.valueOf(PassageSearch.MOST_PARTS))
                  : Reason.of("cluster.refused", address, fault);
        });
  }

  /**
   * Sends a request.
   *
   * @param path behind the cluster's address, with a {@code /}
   * @param body of that type; may be empty
   * @throws ClusterException when the cluster does not answer as long as there is patience
   */
  Reply send(String method, String path, String type, byte[] body) {
    HttpRequest request = request(method, path, type, body);
    Patience.Waits waits = patience.waits();
    while (true) {
      try {
        HttpResponse<byte[]> response = client.send(request, BodyHandlers.ofByteArray());
        Reply reply = new Reply(response.statusCode(), read(response));
        if (!isBusy(reply.status())) {
          return reply;
        }
        Optional<String> asked = response.headers().firstValue("Retry-After");
        pause(waits, reply.fault(), asked.map(Connection::seconds).orElse(0L));
      } catch (SSLException e) {
        throw new ClusterException(Reason.of("cluster.untrusted", address, e.getMessage()));
      } catch (IOException e) {
        pause(waits, e.getClass().getSimpleName() + ": " + e.getMessage(), 0);
      } catch (InterruptedException e) {
        throw interrupted();
      }
    }
  }

  /** Whether what has this status may go well later. */
  static boolean isBusy(int status) {
    return LATER.contains(status);
  }

  /**
   * Waits before something is tried again.
   *
   * @param fault why it was not done
   * @param asked how long the cluster wants to be left alone, in seconds
   * @throws ClusterException when it has been waited for long enough
   */
  void pause(Patience.Waits waits, String fault, long asked) {
    if (!waits.goOn()) {
      throw new ClusterException(Reason.of("cluster.away", address, fault));
    }
    try {
      waits.pause(asked);
    } catch (InterruptedException e) {
      throw interrupted();
    }
  }

  /** Who asks was interrupted, and is so again. */
  ClusterException interrupted() {
    Thread.currentThread().interrupt();
    return new ClusterException(Reason.of("cluster.away", address, "interrupted"));
  }

  private HttpRequest request(String method, String path, String type, byte[] body) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(URI.create(address.root() + path))
            .timeout(Duration.ofMinutes(2))
            .method(
                method,
                body.length == 0 ? BodyPublishers.noBody() : BodyPublishers.ofByteArray(body));
    if (body.length > 0) {
      request.header("Content-Type", type);
    }
    access.authorization().ifPresent(value -> request.header("Authorization", value));
    return request.build();
  }

  private static JsonNode read(HttpResponse<byte[]> response) {
    try {
      return response.body().length == 0 ? JSON.createObjectNode() : JSON.readTree(response.body());
    } catch (JacksonException e) {
      return JSON.createObjectNode(); // a page of what stands before the cluster
    }
  }

  private static long seconds(String header) {
    return header.matches("\\d{1,6}") ? Long.parseLong(header) : 0;
  }
}
