/**
 * Measures the program: how well it reads, how fast it is.
 *
 * <p>In: texts with the right answers, from outside the repository. Out: figures on standard
 * output. Nothing here is shipped, and nothing of the program depends on it.
 */
package ronten.bench;
