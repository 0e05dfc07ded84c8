package ronten.text;

/** The universal parts of speech (Universal Dependencies 2, UPOS). */
public enum PartOfSpeech {
  ADJ,
  ADP,
  ADV,
  AUX,
  CCONJ,
  DET,
  INTJ,
  NOUN,
  NUM,
  PART,
  PRON,
  PROPN,
  PUNCT,
  SCONJ,
  SYM,
  VERB,
  X;

  /** Whether words of this kind carry content rather than grammar. */
  public boolean isContent() {
    return switch (this) {
      case ADJ, ADV, NOUN, NUM, PROPN, VERB, X -> true;
      default -> false;
    };
  }
}
