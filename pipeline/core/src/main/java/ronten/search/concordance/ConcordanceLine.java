package ronten.search.concordance;

import ronten.text.Span;

/**
 * A place where what was asked for stands, with what is beside it in the same paragraph. White
 * space, line ends included, is one space in all three parts.
 *
 * @param document its path
 * @param span where the match stands in the document's text
 * @param line the line of the document that the match begins in, from 1
 * @param left what stands before it
 * @param match the characters of the match
 * @param right what stands behind it
 */
public record ConcordanceLine(
    String document, Span span, int line, String left, String match, String right) {}
