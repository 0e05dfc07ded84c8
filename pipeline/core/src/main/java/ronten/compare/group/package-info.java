/**
 * Which documents have to do with the same article.
 *
 * <p>In: the summaries of a corpus, one after the other, with what the documents say about
 * themselves. Out: {@link ronten.compare.Group}s: an article, its own text where the corpus holds
 * it, the commentaries about it and the documents that quote or report from it.
 *
 * <p>Only a few lines of each summary are kept. Nothing here compares what documents say: the same
 * topic never makes a group.
 */
package ronten.compare.group;
