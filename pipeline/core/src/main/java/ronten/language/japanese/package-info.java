/**
 * Japanese: Kuromoji's dictionary for the words, rules for the sentences, word lists as data.
 *
 * <p>In: a paragraph or a sentence, folded for reading. Out: spans of sentences, tokens with the
 * dictionary's tag, lemma and reading. Kuromoji's types do not leave this package, which has its
 * tokenizer do the work only where a user adds words. Words in another script are cut but not
 * understood here; {@link ronten.language.Languages} has them read by their own language.
 */
package ronten.language.japanese;
