package ronten.find.word;

import java.util.ArrayList;
import java.util.List;
import ronten.text.Document;
import ronten.text.Folded;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;
import ronten.text.Token;

/**
 * A paragraph as it is read, markup left out, with its words at their places in what is read. Spans
 * here are places in {@link #text}; {@link #original} leads them back to the document.
 */
public final class View {

  /**
   * A word of the view.
   *
   * @param span its place in the view's text
   * @param sentence the number of its sentence in the paragraph
   */
  public record Word(Token token, Span span, int sentence) {

    public String form() {
      return token.form();
    }
  }

  private final Paragraph paragraph;
  private final Folded folded;
  private final List<Word> words;

  private View(Paragraph paragraph, Folded folded, List<Word> words) {
    this.paragraph = paragraph;
    this.folded = folded;
    this.words = words;
  }

  public static View of(Document document, Paragraph paragraph) {
    Folded folded = Folded.reading(document.text(), paragraph.span(), paragraph.holes());
    return new View(paragraph, folded, placed(folded, paragraph));
  }

  /** Leads each token to its place in the view: both run in the same order, so one pass does. */
  private static List<Word> placed(Folded folded, Paragraph paragraph) {
    List<Word> words = new ArrayList<>();
    int length = folded.text().length();
    int at = 0;
    int number = 0;
    for (Sentence sentence : paragraph.sentences()) {
      for (Token token : sentence.tokens()) {
        while (at < length && folded.start(at) < token.span().start()) {
          at++;
        }
        int end = at;
        while (end < length && folded.start(end) < token.span().end()) {
          end++;
        }
        if (end > at) {
          words.add(new Word(token, new Span(at, end), number));
        }
        at = end;
      }
      number++;
    }
    return List.copyOf(words);
  }

  public Paragraph paragraph() {
    return paragraph;
  }

  public String text() {
    return folded.text();
  }

  /** The words in order. */
  public List<Word> words() {
    return words;
  }

  /** Where a stretch of the view lies in the document. */
  public Span original(Span span) {
    return folded.original(span);
  }

  /** The place in the view of an offset of the document, or of the next one that is read. */
  public int place(int offset) {
    int low = 0;
    int high = text().length();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (folded.start(middle) < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The index of the last word that ends at or before a place; -1 without one. */
  public int lastBefore(int place) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (words.get(middle).span().end() <= place) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low - 1;
  }

  /** The words that lie wholly in a stretch of the view. */
  public List<Word> wordsIn(Span span) {
    int from = lastBefore(span.start()) + 1;
    int to = lastBefore(span.end()) + 1;
    while (from < to && words.get(from).span().start() < span.start()) {
      from++;
    }
    return from < to ? words.subList(from, to) : List.of();
  }
}
