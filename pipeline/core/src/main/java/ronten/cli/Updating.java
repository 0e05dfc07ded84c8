package ronten.cli;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.function.ToIntFunction;
import ronten.index.IndexException;
import ronten.render.Json;
import ronten.run.Cancellation;
import ronten.run.Pipeline;
import ronten.run.Run;
import ronten.run.RunReport;
import ronten.run.RunRequest;
import ronten.run.WatchNote;

/** Brings the output up to date and tells how it went: what run, add and remove do alike. */
record Updating(Console console, OutputOptions options, RunOptions running) {

  /** A request with these options. */
  RunRequest request(Path corpus, Set<RunRequest.Wish> wishes) {
    Set<RunRequest.Wish> all = EnumSet.noneOf(RunRequest.Wish.class);
    all.addAll(wishes);
    if (running.wantsToWait()) {
      all.add(RunRequest.Wish.WAIT);
    }
    return new RunRequest(corpus, running.config(), options.output(), all);
  }

  /** Runs once, after something has been done to the corpus. */
  int once(RunRequest request, Runnable before) {
    return interruptible(
        run -> {
          RunReport report;
          try (Progress progress = Progress.on(console, options.quiet())) {
            report = run.run(request, before, progress.listener());
          }
          tell(report);
          return report.failures().isEmpty() ? Main.OK : Main.SOME_FAILED;
        });
  }

  /** Does something to the corpus and runs, or leaves the rest to the watch that goes on there. */
  int intake(RunRequest request, Runnable work) {
    try {
      return once(request, work);
    } catch (IndexException e) {
      WatchNote note = new WatchNote(request.output());
      Optional<Long> watch = e.holder().filter(pid -> note.tells(pid, request.corpus()));
      if (watch.isEmpty()) {
        throw e;
      }
      work.run();
      if (!options.quiet()) {
        String pid = Long.toString(watch.get());
        console.err().println("ronten: " + console.messages().text("watch.takes-up", pid));
      }
      return Main.OK;
    }
  }

  /** Does something that a signal may end; the process stays until it has. */
  int interruptible(ToIntFunction<Run> work) {
    Cancellation cancellation = new Cancellation();
    Run run = new Run(Pipeline.create(), running.workers(), cancellation, running.between());
    Interrupts interrupts = new Interrupts(cancellation);
    try {
      return work.applyAsInt(run);
    } catch (CancellationException e) {
      console.err().println("ronten: " + console.messages().text("run.interrupted"));
      console.err().flush();
      return Main.INTERRUPTED;
    } finally {
      interrupts.close();
    }
  }

  private void tell(RunReport report) {
    if (options.json()) {
      console.out().writeBytes(Json.pretty(report));
    } else if (!options.quiet()) {
      console.out().print(new ClosingTable(console.messages()).of(report, options.output()));
    }
    console.out().flush();
  }
}
