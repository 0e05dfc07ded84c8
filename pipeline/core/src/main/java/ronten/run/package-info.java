/**
 * The route of one document, and the whole corpus.
 *
 * <p>In: a corpus folder and an output folder. Out: an output folder brought up to date, and a
 * {@link ronten.run.RunReport} of what was done. {@link ronten.run.Pipeline} puts the parts of the
 * program together; {@link ronten.run.Workers} is the seam for who does the analysing; {@link
 * ronten.run.Run} takes a corpus through it once, {@link ronten.run.Watch} whenever it changes.
 *
 * <p>Either holds the output by a {@code Session}: a {@code Plan} says what is to be done about
 * each document, a {@code Route} does it, a {@code Ledger} takes what comes of it into the index
 * and commits, a {@code Drawing} draws the files from the commit, and a {@code DrawnMark} says of
 * which commit they are. Whatever ends a run between two of these, the next one goes on from the
 * last commit. {@link ronten.run.Intake} alone writes into a corpus.
 *
 * <p>Nothing here talks to a person: progress is told to a {@link ronten.run.RunListener}.
 */
package ronten.run;
