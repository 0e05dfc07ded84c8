package ronten.index;

/** A part of the text that a search can be confined to. */
public enum Scope {
  /** Words between quotation marks and block quotations. */
  QUOTES("quotes"),
  /** Sentences that report what somebody asserts. */
  CLAIMS("claims"),
  /** Terms explained by the same term in another language. */
  GLOSSES("glosses"),
  /** The title and the headings. */
  HEADINGS("headings"),
  /** Paragraphs of running text. */
  PROSE("prose");

  private final String label;

  Scope(String label) {
    this.label = label;
  }

  /** Its name as users write it. */
  public String label() {
    return label;
  }

  /** Whether its words have fields of their own; else it is told by the kind of a passage. */
  public boolean hasFields() {
    return switch (this) {
      case QUOTES, CLAIMS, GLOSSES -> true;
      case HEADINGS, PROSE -> false;
    };
  }
}
