package ronten.corpus;

import java.util.ArrayList;
import java.util.List;
import ronten.text.Mark;
import ronten.text.Span;

/** Collects the blocks of text a reader reads, one open at a time, while a document is walked. */
final class Leaves {

  private final List<Mark> marks = new ArrayList<>();
  private Mark.Kind kind = Mark.Kind.PARAGRAPH;
  private int level;
  private int start = -1;
  private int end = -1;

  /** Ends the block at hand and begins one of another kind. */
  void open(Mark.Kind kind, int level) {
    close();
    this.kind = kind;
    this.level = level;
  }

  /** Words of the block at hand. */
  void add(Span span) {
    start = start < 0 ? span.start() : start;
    end = span.end();
  }

  /** Ends the block at hand; what follows without being opened is a plain paragraph. */
  void close() {
    if (start >= 0) {
      marks.add(new Mark(kind, new Span(start, end), level, ""));
    }
    start = -1;
    kind = Mark.Kind.PARAGRAPH;
    level = 0;
  }

  /** The blocks, trimmed, without those of which nothing is to be seen. */
  List<Mark> marks(Paint paint) {
    List<Mark> kept = new ArrayList<>();
    for (Mark mark : marks) {
      Span span = paint.trim(mark.span());
      if (paint.showsAny(span)) {
        kept.add(new Mark(mark.kind(), span, mark.level(), mark.target()));
      }
    }
    return kept;
  }
}
