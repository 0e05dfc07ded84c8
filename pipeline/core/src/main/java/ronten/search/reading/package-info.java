/**
 * Words by their sound.
 *
 * <p>In: kana or Latin letters as people type them, and the words a corpus has ({@link
 * ronten.search.reading.Vocabulary}). Out: the words that may be meant, one after the other.
 *
 * <p>Nothing here searches, ranks, or knows where the words of a corpus are kept.
 */
package ronten.search.reading;
