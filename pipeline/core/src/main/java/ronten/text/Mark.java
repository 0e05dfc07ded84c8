package ronten.text;

/**
 * What the format of a file says about a stretch of its text: that it is a heading, a quotation
 * block, code, an address, or mere markup. Marks stand off from the text and may nest.
 *
 * @param kind what the stretch is
 * @param span where it is in the source's text
 * @param level of a heading 1 to 6, of a list item or block quotation its depth from 1; else 0
 * @param target of a link its address; else empty
 */
public record Mark(Kind kind, Span span, int level, String target) implements Comparable<Mark> {

  /** What a mark can say. */
  public enum Kind {
    /** The YAML or TOML block at the head of a file. Hidden. */
    FRONT_MATTER(true),
    /** Code, inline or a block, fences included. Hidden. */
    CODE(true),
    /**
     * Characters that only format: tags, emphasis stars, comments, shortcodes, list bullets.
     * Hidden.
     */
    MARKUP(true),
    /** An address, or a title inside a link's brackets. Hidden. */
    LINK_TARGET(true),
    /** A footnote's number in running text. Hidden. */
    NOTE_MARK(true),
    /** The reading of a word beside it in running text, its brackets included. Hidden. */
    RUBY(true),
    /** The content of a heading, its markup outside. */
    HEADING(false),
    /** A block of plain text: one paragraph, without what nests in it. */
    PARAGRAPH(false),
    /** A paragraph that is an item of a list. */
    LIST_ITEM(false),
    /** A paragraph that is a cell of a table. */
    TABLE_CELL(false),
    /** A whole quotation block; the paragraphs in it carry their own marks. */
    BLOCK_QUOTE(false),
    /** The visible words of a link; its address is the mark's target. */
    LINK(false),
    /** Emphasised words. */
    EMPHASIS(false),
    /** A line break that the writer asked for; the span is the line end. */
    LINE_BREAK(false);

    private final boolean hidden;

    Kind(boolean hidden) {
      this.hidden = hidden;
    }

    /** Whether the stretch is not part of what a reader of the document reads. */
    public boolean hidden() {
      return hidden;
    }
  }

  public static Mark of(Kind kind, Span span) {
    return new Mark(kind, span, 0, "");
  }

  @Override
  public int compareTo(Mark other) {
    int bySpan = span.compareTo(other.span);
    return bySpan != 0 ? bySpan : kind.compareTo(other.kind);
  }
}
