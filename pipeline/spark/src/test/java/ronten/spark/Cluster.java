package ronten.spark;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.spark.launcher.JavaModuleOptions;

/**
 * A standalone master and its workers, each a process of its own, on the loopback address and ports
 * that are free. They run with nothing but the libraries of one Spark home ({@code jars/}), which
 * {@code src/test/cluster/pom.xml} makes from the artifacts. Closing ends them by their ids.
 *
 * <p>What it takes to start Spark without its scripts: {@code SPARK_HOME} with a folder {@code
 * jars} (workers make the executors' class path of it), {@code SPARK_SCALA_VERSION} (else a worker
 * looks for a build of Spark's sources), {@code SPARK_LOCAL_IP}, and the options of {@link
 * JavaModuleOptions} for every JVM but the executors', which get them from Spark.
 */
public final class Cluster implements Closeable {

  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final Pattern ADDRESS =
      Pattern.compile("Starting Spark master at (spark://127\\.0\\.0\\.1:\\d+)");
  private static final Pattern REGISTERED = Pattern.compile("Registering worker 127\\.0\\.0\\.1");
  private static final String EXECUTOR = "CoarseGrainedExecutorBackend";

  private final Path home;
  private final Path folder;
  private final List<Process> processes = new ArrayList<>();
  private final List<Process> workers = new ArrayList<>();
  private final String address;

  private Cluster(Path home, Path folder, int count, int megabytes) throws IOException {
    this.home = home;
    this.folder = Files.createDirectories(folder);
    Files.createDirectories(home.resolve("conf"));
    try {
      this.address = master();
      for (int i = 1; i <= count; i++) {
        workers.add(worker(i, megabytes));
      }
      await(log("master"), REGISTERED, count);
    } catch (IOException | RuntimeException e) {
      close();
      throw e;
    }
  }

  /**
   * Starts a cluster and waits until its workers are there.
   *
   * @param home a folder with Spark's libraries in {@code jars}
   * @param folder where logs and the executors' folders are put
   * @param megabytes of memory that each worker, which has one core, may give to executors
   */
  public static Cluster start(Path home, Path folder, int workers, int megabytes)
      throws IOException {
    return new Cluster(home, folder, workers, megabytes);
  }

  /** Where the build puts Spark's libraries. */
  static Path home() {
    return Path.of(System.getProperty("spark.home.built", "target/spark")).toAbsolutePath();
  }

  private String master() throws IOException {
    run(
        "master",
        List.of("-Xmx256m", "-Dspark.master.rest.enabled=false", "-Dspark.master.ui.enabled=false"),
        "org.apache.spark.deploy.master.Master",
        List.of("--host", "127.0.0.1", "--port", "0", "--webui-port", "0"));
    return await(log("master"), ADDRESS, 1);
  }

  private Process worker(int number, int megabytes) throws IOException {
    String name = "worker-" + number;
    return run(
        name,
        List.of("-Xmx256m"),
        "org.apache.spark.deploy.worker.Worker",
        List.of(
            "--host",
            "127.0.0.1",
            "--port",
            "0",
            "--webui-port",
            "0",
            "--cores",
            "1",
            "--memory",
            megabytes + "m",
            "--work-dir",
            folder.resolve(name).toString(),
            address));
  }

  /**
   * Hands an application to the cluster, as {@code spark-submit} does.
   *
   * @param name of its log
   * @param arguments of {@code spark-submit} behind {@code --master}
   */
  Process submit(String name, List<String> arguments) throws IOException {
    List<String> command = submission();
    command.addAll(List.of("--master", address));
    command.addAll(arguments);
    return started(builder(name, command).directory(folder.toFile()));
  }

  /**
   * Hands our application to the cluster, as it is shipped; its log is called {@code ronten}.
   *
   * @param shipped the folder of its jar and of {@code lib}
   * @param arguments its own
   */
  public Process ronten(Path shipped, List<String> arguments) throws IOException {
    List<String> all = new ArrayList<>();
    for (String setting :
        List.of(
            "spark.executor.memory=1400m",
            "spark.sql.shuffle.partitions=4",
            "spark.default.parallelism=4",
            "spark.speculation=true",
            // Our libraries before Spark's: its jackson-annotations are too old for our Jackson.
            "spark.driver.userClassPathFirst=true",
            "spark.executor.userClassPathFirst=true")) {
      all.addAll(List.of("--conf", setting));
    }
    Path folder = shipped.toAbsolutePath();
    try (Stream<Path> libraries = Files.list(folder.resolve("lib"))) {
      all.add("--jars");
      all.add(libraries.map(Path::toString).sorted().collect(Collectors.joining(",")));
    }
    all.addAll(
        List.of("--class", "ronten.spark.Main", folder.resolve("ronten-spark.jar").toString()));
    all.addAll(arguments);
    return submit("ronten", all);
  }

  /** The executors that run at the moment. */
  List<ProcessHandle> executors() {
    return workers.stream()
        .flatMap(worker -> worker.toHandle().descendants())
        .filter(process -> process.info().commandLine().orElse("").contains(EXECUTOR))
        .filter(ProcessHandle::isAlive)
        .toList();
  }

  /** Where what a process prints is kept. */
  Path log(String name) {
    return folder.resolve(name + ".log");
  }

  /**
   * Runs a script as somebody would at a prompt: {@code spark-submit} is there, and {@code MASTER}
   * names this cluster.
   *
   * @param name of its log
   * @param place the folder it is run in
   * @param variables beside {@code MASTER}
   */
  public Process shell(String name, String script, Path place, Map<String, String> variables)
      throws IOException {
    Path submit = Files.createDirectories(folder.resolve("bin")).resolve("spark-submit");
    String words =
        submission().stream().map(word -> "'" + word + "'").collect(Collectors.joining(" "));
    Files.writeString(submit, "#!/bin/bash\nexec " + words + " \"$@\"\n");
    if (!submit.toFile().setExecutable(true)) {
      throw new IOException("cannot be made executable: " + submit);
    }
    ProcessBuilder shell = builder(name, List.of("bash", "-euc", script)).directory(place.toFile());
    shell.environment().putAll(variables);
    shell.environment().put("MASTER", address);
    shell
        .environment()
        .merge("PATH", submit.getParent().toString(), (path, bin) -> bin + ":" + path);
    return started(shell);
  }

  /** What {@code spark-submit} is here. */
  private List<String> submission() {
    List<String> command = java(List.of("-Xmx700m"), "org.apache.spark.deploy.SparkSubmit");
    for (String setting :
        List.of(
            "spark.driver.host=127.0.0.1",
            "spark.driver.bindAddress=127.0.0.1",
            "spark.ui.enabled=false")) {
      command.addAll(List.of("--conf", setting));
    }
    return command;
  }

  private List<String> java(List<String> options, String main) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(JavaModuleOptions.defaultModuleOptions().split(" +")));
    command.addAll(options);
    command.addAll(List.of("-cp", home.resolve("conf") + ":" + home.resolve("jars") + "/*", main));
    return command;
  }

  private Process run(String name, List<String> options, String main, List<String> arguments)
      throws IOException {
    List<String> command = java(options, main);
    command.addAll(arguments);
    return started(builder(name, command).directory(folder.toFile()));
  }

  private ProcessBuilder builder(String name, List<String> command) {
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log(name).toFile());
    builder
        .environment()
        .putAll(
            Map.of(
                "JAVA_HOME",
                System.getProperty("java.home"),
                "SPARK_HOME",
                home.toString(),
                "SPARK_LOCAL_IP",
                "127.0.0.1",
                "SPARK_SCALA_VERSION",
                "2.13"));
    return builder;
  }

  private Process started(ProcessBuilder builder) throws IOException {
    Process process = builder.start();
    processes.add(process);
    return process;
  }

  /** Waits until a log says something so many times, and gives what it said last. */
  private static String await(Path log, Pattern said, int times) throws IOException {
    Instant end = Instant.now().plus(PATIENCE);
    while (Instant.now().isBefore(end)) {
      List<String> found = new ArrayList<>();
      Matcher matcher = said.matcher(Files.readString(log));
      while (matcher.find()) {
        found.add(matcher.group(matcher.groupCount()));
      }
      if (found.size() >= times) {
        return found.getLast();
      }
      pause();
    }
    throw new IllegalStateException(log + " never says " + said + ":\n" + Files.readString(log));
  }

  static void pause() {
    try {
      Thread.sleep(200);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  /** Ends everything that was started: applications first, the master last. */
  @Override
  public void close() {
    List<ProcessHandle> all =
        processes.reversed().stream()
            .flatMap(process -> Stream.concat(process.descendants(), Stream.of(process.toHandle())))
            .toList();
    all.forEach(ProcessHandle::destroy);
    for (Process process : processes) {
      try {
        if (!process.waitFor(10, TimeUnit.SECONDS)) {
          process.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
    all.stream().filter(ProcessHandle::isAlive).forEach(ProcessHandle::destroyForcibly);
  }

  /** All of a log. */
  public String read(String name) {
    try {
      return Files.readString(log(name));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
