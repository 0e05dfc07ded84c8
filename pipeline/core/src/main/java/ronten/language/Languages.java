package ronten.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.text.Folded;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;
import ronten.text.Token;

/**
 * Reads paragraphs: decides each one's main language, finds its sentences, and has each run of
 * another script read by the language that writes it.
 */
public final class Languages {

  private final Language japanese;
  private final Language english;

  /** The languages in order of precedence; the first is the one that Han alone belongs to. */
  public Languages(Language japanese, Language english) {
    this.japanese = japanese;
    this.english = english;
  }
}
