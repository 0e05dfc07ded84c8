package ronten.render.report;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import ronten.text.Span;

/**
 * Cuts a text with highlights that overlap into pieces that nest: one that reaches over the end of
 * another is closed there and opened again. One after the other, stretches of one text are cut.
 */
final class Cutting {

  private static final Highlight NOTHING = new Highlight(new Span(0, 0), "");

  private final String text;
  private final List<Highlight> highlights;
  private final Set<Integer> anchored = new HashSet<>();
  private int next;

  private final List<Highlight> carried = new ArrayList<>();
  private final Deque<Highlight> open = new ArrayDeque<>();
  private List<Piece> pieces = new ArrayList<>();
  private int at;

  Cutting(String text, List<Highlight> highlights) {
    this.text = text;
    this.highlights =
        highlights.stream().filter(h -> !h.span().isEmpty()).sorted(Highlight.ORDER).toList();
  }

  /** The pieces of a stretch; stretches are asked for in the order of the text. */
  List<Piece> of(Span stretch) {
    pieces = new ArrayList<>();
    at = stretch.start();
    List<Highlight> reaching = carried.stream().filter(h -> h.span().end() > at).toList();
    carried.clear();
    reaching.forEach(this::open);
    while (next < highlights.size() && highlights.get(next).span().start() < stretch.end()) {
      Highlight highlight = highlights.get(next++);
      if (highlight.span().end() > at) {
        advance(Math.max(at, highlight.span().start()));
        open(highlight);
      }
    }
    advance(stretch.end());
    while (!open.isEmpty()) {
      Highlight rest = open.peek();
      close();
      if (rest.span().end() > stretch.end()) {
        carried.addFirst(rest);
      }
    }
    return pieces;
  }

  /** Writes on to an offset, closing what ends before it or there. */
  private void advance(int to) {
    while (true) {
      int end = open.stream().mapToInt(h -> h.span().end()).min().orElse(Integer.MAX_VALUE);
      if (end > to) {
        write(to);
        return;
      }
      write(end);
      Deque<Highlight> again = new ArrayDeque<>();
      while (open.stream().anyMatch(h -> h.span().end() <= end)) {
        Highlight top = open.peek();
        close();
        if (top.span().end() > end) {
          again.push(top);
        }
      }
      again.forEach(this::open);
    }
  }

  private void write(int to) {
    if (to > at) {
      pieces.add(new Piece(Piece.Type.TEXT, text.substring(at, to), "", NOTHING));
      at = to;
    }
  }

  private void open(Highlight highlight) {
    int start = highlight.span().start();
    String anchor = anchored.add(start) ? Pages.anchor(start) : "";
    open.push(highlight);
    pieces.add(new Piece(Piece.Type.OPEN, "", anchor, highlight));
  }

  private void close() {
    Highlight highlight = open.pop();
    pieces.add(new Piece(Piece.Type.CLOSE, "", "", highlight));
    if (at >= highlight.span().end() && !highlight.flag().equals(Highlight.Flag.NONE)) {
      pieces.add(new Piece(Piece.Type.FLAG, "", "", highlight));
    }
  }
}
