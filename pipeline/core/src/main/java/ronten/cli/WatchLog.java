package ronten.cli;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import ronten.render.Json;
import ronten.run.Outcome;
import ronten.run.RunListener;
import ronten.run.RunReport;
import ronten.run.SetupException;
import ronten.run.Watch;

/** Tells what a watch does: each change once, each failure once, and nothing when nothing is. */
final class WatchLog implements Watch.Listener, AutoCloseable {

  private final Console console;
  private final OutputOptions options;
  private final Progress progress;
  private final Set<String> failures = new HashSet<>();
  private Optional<String> refusal = Optional.empty();
  private boolean watching;

  WatchLog(Console console, OutputOptions options) {
    this.console = console;
    this.options = options;
    this.progress = Progress.on(console, options.quiet());
  }

  /** Shows how the first run goes on, and after it new failures alone. */
  RunListener progress() {
    RunListener first = progress.listener();
    return new RunListener() {
      @Override
      public void waiting(Optional<Long> holder) {
        first.waiting(holder);
      }

      @Override
      public void started(int documents) {
        if (!watching) {
          first.started(documents);
        }
      }

      @Override
      public void finished(Outcome outcome) {
        boolean told = outcome instanceof Outcome.Failed failed && !failures.add(failed.toString());
        if (!told && (!watching || outcome instanceof Outcome.Failed)) {
          first.finished(outcome);
        }
      }

      @Override
      public void rebuilding() {
        first.rebuilding();
      }

      @Override
      public void writing() {
        first.writing();
      }
    };
  }

  @Override
  public void updated(RunReport report) {
    RunReport.Counts counts = report.counts();
    boolean changed = counts.analysed() + counts.removed() > 0;
    if (options.json() && (changed || !watching)) {
      console.out().println(Json.line(report));
    } else if (!options.quiet() && !watching) {
      console.out().print(new ClosingTable(console.messages()).of(report, options.output()));
      console.out().println(console.messages().text("watch.watching", report.corpus()));
    } else if (!options.quiet() && changed) {
      console
          .out()
          .println(
              console
                  .messages()
                  .text(
                      "watch.updated",
                      counts.analysed(),
                      counts.removed(),
                      counts.documents(),
                      report.seconds()));
    }
    console.out().flush();
    watching = true;
    refusal = Optional.empty();
  }

  @Override
  public void refused(SetupException why) {
    String message = why.reason().in(console.locale());
    if (!refusal.equals(Optional.of(message))) {
      console.err().println("ronten: " + message);
      console.err().flush();
      refusal = Optional.of(message);
    }
  }

  @Override
  public void close() {
    progress.close();
  }
}
