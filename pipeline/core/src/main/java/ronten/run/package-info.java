/**
 * The route of one document, and the whole corpus.
 *
 * <p>In: a corpus folder and an output folder. Out: an output folder brought up to date, and a
 * {@link ronten.run.RunReport} of what was done. {@link ronten.run.Pipeline} puts the parts of the
 * program together; {@link ronten.run.Workers} is the seam for who does the analysing; {@link
 * ronten.run.Run} takes a corpus through it in one commit.
 *
 * <p>Nothing here talks to a person: progress is told to a {@link ronten.run.RunListener}.
 */
package ronten.run;
