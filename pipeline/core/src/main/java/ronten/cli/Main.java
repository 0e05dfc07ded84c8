package ronten.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import ronten.cluster.ClusterException;
import ronten.index.IndexException;
import ronten.render.Messages;
import ronten.run.SetupException;
import ronten.run.Version;
import ronten.text.Reason;

/** The program: parses the arguments, runs a command, turns what it throws into an exit code. */
@Command(name = "ronten", mixinStandardHelpOptions = true, versionProvider = Main.Versions.class)
public final class Main implements Runnable {

  static final String HELP = "ronten.cli.help";

  /** The commands in the order the help lists them. */
  private static final List<String> COMMANDS =
      List.of(
          "run",
          "add",
          "remove",
          "search",
          "collocates",
          "show",
          "glossary",
          "export",
          "publish",
          "compare",
          "serve",
          "config");

  static final int OK = 0;
  static final int SOME_FAILED = 1;
  static final int WRONG_USE = 2;
  static final int IN_USE = 3;
  static final int FAULT = 70;
  static final int INTERRUPTED = 130;

  @Spec private CommandSpec spec;

  private Main() {}

  /** Runs the program on the process's own streams. */
  public static void main(String[] args) {
    System.setProperty("java.util.logging.config.class", Silence.class.getName());
    String terminals = System.getProperty("ronten.terminals", ""); // the launcher asks the shell
    Console console =
        new Console(
            System.in,
            stream(FileDescriptor.out),
            stream(FileDescriptor.err),
            terminals.contains("out"),
            terminals.contains("err"),
            Locale.getDefault());
    Locale.setDefault(Locale.ENGLISH); // files hold what libraries say, in English for all
    int code = run(console, args);
    console.out().flush();
    if (code != OK) {
      System.exit(code);
    }
  }

  /** The logs' configuration: libraries tell their users of JVM modules; ours are people. */
  public static final class Silence {}

  private static PrintStream stream(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  /** Runs the program and returns its exit code; the streams stay open. */
  static int run(Console console, String... args) {
    Main main = new Main();
    CommandLine line = new CommandLine(main);
    for (String name : COMMANDS) {
      line.addSubcommand(name, isAsked(name, args) ? command(name, console) : listed());
    }
    NamedConstants.register(line);
    ResourceBundle help = ResourceBundle.getBundle(HELP, console.locale(), CONTROL);
    line.setResourceBundle(help);
    line.getSubcommands().values().forEach(command -> command.setResourceBundle(help));
    line.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpAutoWidth(true);
    line.setExecutionExceptionHandler((e, command, result) -> failed(e, command, console));
    return line.execute(args);
  }

  /** Whether a command may be meant; a file of arguments may name any. */
  private static boolean isAsked(String name, String... args) {
    return args.length > 0 && (args[0].equals(name) || args[0].startsWith("@"));
  }

  private static Object command(String name, Console console) {
    return switch (name) {
      case "run" -> new RunCommand(console);
      case "add" -> new AddCommand(console);
      case "remove" -> new RemoveCommand(console);
      case "search" -> new SearchCommand(console);
      case "collocates" -> new CollocatesCommand(console);
      case "show" -> new ShowCommand(console);
      case "glossary" -> new GlossaryCommand(console);
      case "export" -> new ExportCommand(console);
      case "publish" -> new PublishCommand(console);
      case "compare" -> new CompareCommand(console);
      case "serve" -> new ServeCommand(console);
      case "config" -> new ConfigCommand(console);
      default -> throw new IllegalArgumentException(name);
    };
  }

  /** A command that is only to be named in the help: its options need not be looked at. */
  private static CommandSpec listed() {
    return CommandSpec.create();
  }

  private static final ResourceBundle.Control CONTROL =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static int failed(Exception e, CommandLine command, Console console) {
    Messages messages = console.messages();
    return switch (e) {
      case SetupException wrong -> say(console, wrong.reason().in(console.locale()), WRONG_USE);
      case ClusterException away -> say(console, away.reason().in(console.locale()), WRONG_USE);
      case IndexException index when index.fault() == IndexException.Fault.IN_USE ->
          say(console, inUse(index, command).in(console.locale()), IN_USE);
      case IndexException index -> say(console, index.reason().in(console.locale()), WRONG_USE);
      case UncheckedIOException io ->
          say(console, DiskFault.message(io, output(command), messages), WRONG_USE);
      default -> {
        e.printStackTrace(console.err());
        yield say(console, messages.text("fault"), FAULT);
      }
    };
  }

  /** The output is in use: what a person calls it, not the index inside. */
  private static Reason inUse(IndexException index, CommandLine command) {
    return IndexException.inUse(output(command), index.holder());
  }

  /** Where the command writes and reads. */
  private static Path output(CommandLine command) {
    return command.getMixins().get(OutputOptions.NAME) instanceof OutputOptions options
        ? options.output()
        : Path.of("");
  }

  private static int say(Console console, String message, int code) {
    console.err().println("ronten: " + message);
    console.err().flush();
    return code;
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), spec.resourceBundle().getString("command.missing"));
  }

  /** What {@code --version} prints. */
  static final class Versions implements CommandLine.IVersionProvider {
    @Override
    public String[] getVersion() {
      Version version = Version.current();
      return new String[] {"ronten " + version.number() + " (" + version.build() + ")"};
    }
  }
}
