package ronten.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import ronten.cluster.Publisher;

/** A bar on standard error, when that is a terminal, that shows how a publishing goes on. */
final class PublishProgress implements Publisher.Progress, AutoCloseable {

  private final Console console;
  private final boolean shown;
  private Optional<ProgressBar> bar = Optional.empty();

  PublishProgress(Console console, boolean quiet) {
    this.console = console;
    this.shown = !quiet && console.errIsTerminal();
  }

  @Override
  public void done(int documents, int of) {
    if (shown && bar.isEmpty()) {
      bar =
          Optional.of(
              new ProgressBarBuilder()
                  .setTaskName(console.messages().text("publish.sending"))
                  .setInitialMax(of)
                  .setStyle(ProgressBarStyle.ASCII)
                  .showSpeed()
                  .setConsumer(new ConsoleProgressBarConsumer(console.err()))
                  .build());
    }
    bar.ifPresent(each -> each.stepTo(documents));
  }

  @Override
  public void close() {
    bar.ifPresent(ProgressBar::close);
    bar = Optional.empty();
  }
}
