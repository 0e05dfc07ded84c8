/**
 * The commands and their exit codes.
 *
 * <p>In: arguments and streams. Out: results on standard output, everything else on standard error,
 * and an exit code: 0 all well, 1 some documents failed, 2 wrong use or set-up, 3 the output is in
 * use, 130 interrupted.
 *
 * <p>Nothing is computed here.
 */
package ronten.cli;
