/**
 * The same route on a cluster: an application for {@code spark-submit}.
 *
 * <p>In: a folder or a glob of documents, records, or a web archive, on any file system Hadoop
 * knows. Out: what a run draws of them, and an index in shards, which {@link
 * ronten.spark.Publishing} puts into a cluster where it is asked to. {@link ronten.spark.Main}
 * names the steps; between them stands one table, {@link ronten.spark.Analysed}, with a row for
 * each document.
 *
 * <p>Tasks may be repeated, or run twice at once: what a task leaves is under the name of its
 * attempt, and the driver takes what the attempts left that Spark itself counts.
 *
 * <p>Nothing is found, summarized or compared here: {@link ronten.run.Piecework} does that.
 */
package ronten.spark;
