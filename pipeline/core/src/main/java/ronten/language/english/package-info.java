/**
 * English: OpenNLP's models for sentences, words, tags and lemmas, word lists as data.
 *
 * <p>In: a paragraph, a sentence, or an English run inside another language's sentence, folded for
 * reading. Out: spans of sentences, tokens with universal parts of speech and lower-case lemmas.
 * OpenNLP's types do not leave this package.
 */
package ronten.language.english;
