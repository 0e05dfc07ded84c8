package ronten.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.config.SizeUnit;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.util.JavalinBindException;
import java.io.Closeable;
import java.net.URI;
import java.util.Optional;
import ronten.index.IndexException;
import ronten.run.OutputFolder;
import ronten.run.Run;
import ronten.run.RunRequest;
import ronten.run.SetupException;
import ronten.text.Reason;

/** The local page and its JSON API, over an output folder; on the loopback address alone. */
public final class Server implements Closeable {

  /** Larger files are not taken in. */
  static final int LARGEST_MEGABYTES = 64;

  private static final int LARGEST_REQUEST_MEGABYTES = 256;
  private static final int IN_MEMORY_MEGABYTES = 1;
  private static final String LOOPBACK = "127.0.0.1";

  private final Guard guard = new Guard();
  private final Output output;
  private final Events events;
  private final Updates updates;
  private final Javalin server;

  private Server(RunRequest request, Run run) {
    this.output = new Output(new OutputFolder(request.output()));
    this.events = new Events(output);
    this.updates = new Updates(request, run, output, events);
    this.server = Javalin.create(this::configure);
  }

  /**
   * Starts.
   *
   * @param request the corpus that documents are added to, and the output that is served
   * @param run brings the output up to date when documents have come
   * @param port 0 for any that is free
   * @throws SetupException when the port is taken
   */
  public static Server start(RunRequest request, Run run, int port) {
    Server server = new Server(request, run);
    try {
      server.server.start(LOOPBACK, port);
      return server;
    } catch (JavalinBindException e) {
      server.close();
      throw new SetupException(Reason.of("web.port", port));
    }
  }

  /** Where the page is. */
  public URI address() {
    return URI.create("http://" + LOOPBACK + ":" + server.port() + "/");
  }

  /** What a request that changes anything has to show. */
  public String token() {
    return guard.token();
  }

  private void configure(JavalinConfig config) {
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.concurrency.useVirtualThreads = true;
    config.http.prefer405over404 = true;
    config.jetty.multipartConfig.maxFileSize(LARGEST_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxTotalRequestSize(LARGEST_REQUEST_MEGABYTES, SizeUnit.MB);
    config.jetty.multipartConfig.maxInMemoryFileSize(IN_MEMORY_MEGABYTES, SizeUnit.MB);
    config.jetty.modifyHttpConfiguration(http -> http.setSendServerVersion(false));
    config.routes.before(guard::check);
    Site site = new Site(output, updates);
    site.routes(config.routes);
    new Api(output).routes(config.routes);
    new Adding(updates, events).routes(config.routes);
    config.routes.exception(Exception.class, (wrong, request) -> answer(wrong, request, site));
    config.routes.exception(
        HttpResponseException.class, (wrong, request) -> answer(wrong, request, site));
  }

  /** The one place where a request that went wrong is answered. */
  private static void answer(Exception wrong, Context request, Site site) {
    Problem.Refusal refusal =
        switch (wrong) {
          case Problem.Refusal refused -> refused;
          case SetupException setup -> Adding.refusal(setup);
          case IndexException index ->
              new Problem.Refusal(HttpStatus.SERVICE_UNAVAILABLE, index.reason());
          case HttpResponseException http ->
              new Problem.Refusal(
                  Optional.ofNullable(HttpStatus.forStatus(http.getStatus()))
                      .orElse(HttpStatus.BAD_REQUEST),
                  Reason.of("web.http", http.getMessage()));
          default ->
              new Problem.Refusal(HttpStatus.INTERNAL_SERVER_ERROR, Reason.of("fault", wrong));
        };
    if (Site.isPage(request)) {
      site.refuse(refusal, request);
    } else {
      Problem.of(refusal, request).answer(request);
    }
  }

  @Override
  public void close() {
    events.close();
    server.stop();
    updates.close();
    output.close();
  }
}
