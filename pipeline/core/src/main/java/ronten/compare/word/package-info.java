/**
 * The words of readings as comparing looks at them: symbols in place of characters, phrases found
 * in one pass, amounts, places, and the renderings that are one concept.
 *
 * <p>In: readings and the glossary of their group. Out: views of them. Nothing here decides what
 * belongs together.
 */
package ronten.compare.word;
