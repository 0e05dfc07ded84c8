package ronten.language;

import java.util.List;
import ronten.text.Span;
import ronten.text.Token;

/**
 * A language that can be read. Implementations are safe for use by several threads and give the
 * same answer to the same text every time.
 *
 * <p>All spans, those of tokens included, are relative to the string that was passed in. Strings
 * are folded for reading (see {@link ronten.text.Folded#reading}) by the caller.
 */
public interface Language {

  /** Its BCP 47 tag, such as {@code ja}. */
  String tag();

  /** Whether a letter belongs to this language's script. False for digits, marks and spaces. */
  boolean writes(int codePoint);

  /**
   * Whether a paragraph that holds letters of several languages is this language's. The first
   * language to say so has it.
   */
  boolean leads(String paragraph);

  /**
   * The sentences of a paragraph: in order, not overlapping, without white space at their ends;
   * only white space lies outside them.
   */
  List<Span> sentences(String paragraph);

  /**
   * The words of a sentence or of a part of one: in order, not overlapping, punctuation included;
   * only white space lies outside them.
   */
  List<Token> tokens(String sentence);

  /** Its word lists. */
  Lexicon lexicon();
}
