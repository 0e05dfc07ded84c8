package ronten.render.report;

/**
 * A step in writing a text with highlights.
 *
 * @param text what is written, for {@link Type#TEXT}
 * @param anchor the id of what opens here; empty where it has none
 */
record Piece(Type type, String text, String anchor, Highlight highlight) {

  enum Type {
    TEXT,
    OPEN,
    CLOSE,
    FLAG
  }

  /** Where the highlight begins: pieces of the same one share it. */
  public String start() {
    return Pages.anchor(highlight.span().start());
  }

  public boolean isText() {
    return type == Type.TEXT;
  }

  public boolean isOpen() {
    return type == Type.OPEN;
  }

  public boolean isFlag() {
    return type == Type.FLAG;
  }
}
