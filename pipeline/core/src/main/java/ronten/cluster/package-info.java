/**
 * The index of a corpus in an OpenSearch cluster.
 *
 * <p>In: what an index on this machine holds ({@link ronten.cluster.Publisher}), and questions in
 * the engine's language ({@link ronten.cluster.Cluster}). Out: requests over HTTP, and answers.
 * Terms are sent as the program made them, with their positions; the engine takes them apart at
 * white space and does nothing else to them, so both find the same.
 *
 * <p>What is sent is bounded in memory, may be sent twice without harm, and goes on where it ended.
 * A user's name and password come from the environment, and stand in no message.
 */
package ronten.cluster;
