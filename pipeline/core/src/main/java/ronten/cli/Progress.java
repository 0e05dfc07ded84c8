package ronten.cli;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import ronten.render.Styles;
import ronten.run.Outcome;
import ronten.run.RunListener;

/**
 * Shows on standard error how a run goes on: a bar with rate and remaining time on a terminal, a
 * plain line now and then elsewhere; each failure as it comes.
 */
final class Progress implements AutoCloseable {

  private static final Duration BETWEEN_LINES = Duration.ofSeconds(10);

  private final Console console;
  private final boolean quiet;
  private Optional<ProgressBar> bar = Optional.empty();
  private Instant lastLine = Instant.now();
  private int documents;
  private int done;

  private Progress(Console console, boolean quiet) {
    this.console = console;
    this.quiet = quiet;
  }

  static Progress on(Console console, boolean quiet) {
    return new Progress(console, quiet);
  }

  RunListener listener() {
    return new RunListener() {
      @Override
      public void started(int total) {
        documents = total;
        if (!quiet && console.errIsTerminal()) {
          bar = Optional.of(newBar(total));
        }
      }

      @Override
      public void finished(Outcome outcome) {
        done++;
        if (outcome instanceof Outcome.Failed failed) {
          tell(failed);
        }
        bar.ifPresent(ProgressBar::step);
        if (bar.isEmpty() && !quiet) {
          line();
        }
      }

      @Override
      public void waiting(Optional<Long> holder) {
        String process = holder.map(pid -> Long.toString(pid)).orElse("?");
        console.err().println("ronten: " + console.messages().text("run.waiting", process));
        console.err().flush();
      }

      @Override
      public void rebuilding() {
        console.err().println("ronten: " + console.messages().text("run.rebuilding"));
      }

      @Override
      public void writing() {
        close();
      }
    };
  }

  private ProgressBar newBar(int total) {
    return new ProgressBarBuilder()
        .setTaskName(console.messages().text("run.analysing"))
        .setInitialMax(total)
        .setStyle(ProgressBarStyle.ASCII)
        .showSpeed()
        .setConsumer(new ConsoleProgressBarConsumer(console.err()))
        .build();
  }

  private void tell(Outcome.Failed failed) {
    String stage = console.messages().text("stage", failed.stage());
    String reason = failed.reason().in(console.locale());
    String message =
        console
            .messages()
            .text("run.failure", Styles.plain(failed.path()), stage, Styles.plain(reason));
    console.err().println((bar.isPresent() ? "\r\u001b[K" : "") + message);
    console.err().flush();
  }

  /** A line every ten seconds, so that a log shows that the run is alive. */
  private void line() {
    if (Duration.between(lastLine, Instant.now()).compareTo(BETWEEN_LINES) >= 0) {
      lastLine = Instant.now();
      console.err().println(console.messages().text("run.progress", done, documents));
      console.err().flush();
    }
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
