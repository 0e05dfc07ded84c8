package ronten.compare.quotation;

import java.util.List;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Span;

/**
 * An article, prepared once so that quotations can be checked against it: its words and where each
 * stands. Immutable. Preparing takes time and memory in proportion to the text's length; a check
 * about in proportion to the quotation's.
 */
public final class SourceText {

  private final Vocabulary vocabulary;

  private SourceText(Words words) {
    this.vocabulary = new Vocabulary(words);
  }

  /**
   * Prepares a text.
   *
   * @param paragraphs in order; without any, the text is one paragraph
   */
  public static SourceText of(String text, List<Span> paragraphs) {
    return of(text, paragraphs, List.of());
  }

  /** Prepares a document's text, its markup left out. */
  public static SourceText of(Document document) {
    List<Paragraph> paragraphs =
        document.paragraphs().sorted((a, b) -> a.span().compareTo(b.span())).toList();
    return of(
        document.text(),
        paragraphs.stream().map(Paragraph::span).toList(),
        paragraphs.stream().flatMap(paragraph -> paragraph.holes().stream()).sorted().toList());
  }

  /** Prepares a text of paragraphs with markup in it, which is left out. */
  public static SourceText of(String text, List<Span> paragraphs, List<Span> holes) {
    return new SourceText(
        WordReader.read(text, new Span(0, text.length()), holes, List.copyOf(paragraphs)));
  }

  /** The verdict on a quotation; the spans of its differences point into {@code quotation}. */
  public Verdict check(String quotation) {
    return check(quotation, new Span(0, quotation.length()), List.of());
  }

  /**
   * The verdict on a quotation that stands in a document.
   *
   * @param text the document's text, which the spans of the differences point into
   * @param span the words of the quotation, without its marks
   * @param holes markup inside, sorted, not overlapping
   */
  public Verdict check(String text, Span span, List<Span> holes) {
    Words quoted = WordReader.read(text, span, holes);
    return new Judge(quoted, vocabulary).verdict();
  }
}
