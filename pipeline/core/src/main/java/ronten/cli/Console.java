package ronten.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.util.Locale;
import ronten.render.Messages;
import ronten.render.Styles;

/**
 * Where the program reads and writes, passed in so that a test can run it whole.
 *
 * @param out results alone
 * @param err everything else that is said
 * @param outIsTerminal whether a person reads the results as they come
 * @param errIsTerminal whether a person watches the progress
 */
record Console(
    InputStream in,
    PrintStream out,
    PrintStream err,
    boolean outIsTerminal,
    boolean errIsTerminal,
    Locale locale) {

  Messages messages() {
    return Messages.of(locale);
  }

  Styles styles() {
    return new Styles(outIsTerminal && System.getenv("NO_COLOR") == null);
  }
}
