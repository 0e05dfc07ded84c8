/**
 * The words of a text as finders look at them: what script they are in, what makes a noun run, what
 * numerals and dates say, and the word lists that are data.
 *
 * <p>In: sentences and tokens. Out: views of them. Nothing here decides what is a finding.
 */
package ronten.find.word;
