package ronten.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * Many people searching on the page at once: starts the server by the program's launcher over an
 * output, and has each of a number of users ask for one result page after the other, with a pause
 * between. The queries are made from the passages of the index. What {@code RONTEN_OPTS} says to
 * Java holds for the server. On Linux, whose {@code /proc} tells the memory of a process.
 */
public final class LoadBenchmark {

  private static final int QUERIES = 5000;
  private static final long SEED = 20_261_128;
  private static final double MILLION = 1e6;
  private static final int WARMING_SECONDS = 15;
  private static final int QUARTERS = 4;

  private final URI address;
  private final ResidentMemory memory;
  private final List<SampledQuery> queries;
  private final int users;
  private final Duration pause;

  private LoadBenchmark(
      URI address, long process, List<SampledQuery> queries, int users, Duration pause) {
    this.address = address;
    this.memory = new ResidentMemory(process);
    this.queries = queries;
    this.users = users;
    this.pause = pause;
  }

  /** Arguments: the launcher, an output folder, users, seconds, milliseconds between requests. */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    if (arguments.length != 5) {
      System.err.println("usage: LoadBenchmark LAUNCHER OUTPUT USERS SECONDS MILLISECONDS_BETWEEN");
      System.exit(2);
    }
    Path output = Path.of(arguments[1]);
    List<String> passages = SearchBenchmark.passages(output.resolve("index"), new ArrayList<>());
    List<SampledQuery> queries = SampledQuery.of(passages, QUERIES, new Random(SEED));
    List<String> command =
        List.of(arguments[0], "serve", "--port", "0", "--output", output.toString(), "--quiet");
    Process server =
        new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
    try (BufferedReader said =
        new BufferedReader(
            new InputStreamReader(server.getInputStream(), StandardCharsets.UTF_8))) {
      URI address = URI.create(said.readLine().replaceFirst("#.*", ""));
      Duration pause = Duration.ofMillis(Long.parseLong(arguments[4]));
      new LoadBenchmark(address, server.pid(), queries, Integer.parseInt(arguments[2]), pause)
          .run(Integer.parseInt(arguments[3]), System.out);
    } finally {
      server.destroy();
      server.waitFor();
    }
  }

  private void run(int seconds, PrintStream out) throws InterruptedException, IOException {
    load(WARMING_SECONDS);
    List<Long> all = new ArrayList<>();
    List<Double> resident = new ArrayList<>(List.of(memory.now()));
    int errors = 0;
    for (int quarter = 0; quarter < QUARTERS; quarter++) {
      Asked asked = load(seconds / QUARTERS);
      all.addAll(asked.times());
      errors += asked.errors();
      resident.add(memory.now());
    }
    long[] times = all.stream().mapToLong(Long::longValue).sorted().toArray();
    out.printf(
        Locale.ROOT,
        "%d users, %d ms between requests, %d s: %,d requests (%.0f/s), %d errors%n",
        users,
        pause.toMillis(),
        seconds,
        times.length,
        (double) times.length / seconds,
        errors);
    out.printf(
        Locale.ROOT,
        "ms: p50 %.1f, p90 %.1f, p99 %.1f, longest %.1f%n",
        at(times, .5),
        at(times, .9),
        at(times, .99),
        at(times, 1));
    out.println(
        "resident MB, before and after each quarter: "
            + resident.stream()
                .map(megabytes -> String.format(Locale.ROOT, "%.0f", megabytes))
                .collect(Collectors.joining(" ")));
  }

  private static double at(long[] sorted, double quantile) {
    int index = (int) Math.ceil(quantile * sorted.length) - 1;
    return sorted[Math.max(0, index)] / MILLION;
  }

  /** What was asked: how long each answer took, in nanoseconds, and how many were none. */
  private record Asked(List<Long> times, int errors) {}

  private Asked load(int seconds) throws InterruptedException {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
    List<List<Long>> times = new ArrayList<>();
    AtomicInteger errors = new AtomicInteger();
    try (HttpClient client = HttpClient.newHttpClient();
        ExecutorService people = Executors.newVirtualThreadPerTaskExecutor()) {
      for (int user = 0; user < users; user++) {
        List<Long> own = new ArrayList<>();
        times.add(own);
        Random random = new Random(SEED + user);
        people.execute(() -> ask(client, random, end, own, errors));
      }
    }
    return new Asked(times.stream().flatMap(List::stream).toList(), errors.get());
  }

  private void ask(
      HttpClient client, Random random, long end, List<Long> times, AtomicInteger errors) {
    try {
      Thread.sleep((long) (random.nextDouble() * pause.toMillis()));
      while (System.nanoTime() < end) {
        String query = queries.get(random.nextInt(queries.size())).text();
        String path = "search.html?q=" + URLEncoder.encode(query, StandardCharsets.UTF_8);
        HttpRequest request = HttpRequest.newBuilder(address.resolve(path)).build();
        long start = System.nanoTime();
        HttpResponse<String> answer =
            client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        times.add(System.nanoTime() - start);
        if (answer.statusCode() != 200 || !answer.body().contains("role=\"status\"")) {
          errors.incrementAndGet();
        }
        Thread.sleep(pause.toMillis());
      }
    } catch (IOException e) {
      errors.incrementAndGet();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
