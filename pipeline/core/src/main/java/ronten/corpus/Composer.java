package ronten.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import ronten.text.Deadline;
import ronten.text.Mark;
import ronten.text.Metadata;
import ronten.text.Oddity;
import ronten.text.Span;

/**
 * Writes the text of a format that is not plain text: one block a line, a blank line between two,
 * runs of white space as one space; and keeps the marks of what it writes.
 */
final class Composer {

  private final Room room;
  private final StringBuilder text = new StringBuilder();
  private final List<Mark> marks = new ArrayList<>();
  private final List<Oddity> oddities = new ArrayList<>();
  private final Deque<Opened> opened = new ArrayDeque<>();
  private Mark.Kind kind = Mark.Kind.PARAGRAPH;
  private int level;
  private int start = -1;
  private boolean space;
  private boolean lineEnd;
  private boolean code;

  /**
   * @param room for the text; more is refused with an {@link UnreadableException} as it comes
   */
  Composer(Room room) {
    this.room = room;
  }

  /** What the text is made for. */
  Room room() {
    return room;
  }

  /** A mark whose end is still to come. */
  private record Opened(Mark.Kind kind, int level, String target, int start) {}

  /** Ends the block at hand; what follows is of this kind. */
  void block(Mark.Kind kind, int level) {
    end();
    this.kind = kind;
    this.level = level;
  }

  /** Ends the block at hand; what follows is a paragraph. */
  void end() {
    if (start >= 0) {
      while (text.length() > start && text.charAt(text.length() - 1) == '\n') {
        text.setLength(text.length() - 1);
      }
      if (!code) {
        marks.add(new Mark(kind, new Span(start, text.length()), level, ""));
      }
      text.append('\n');
    }
    start = -1;
    space = false;
    lineEnd = false;
    code = false;
    kind = Mark.Kind.PARAGRAPH;
    level = 0;
  }

  /** Adds words to the block at hand, white space folded. */
  void words(CharSequence words) {
    Deadline.check();
    room.check(text.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
        space = true;
        lineEnd |= c == '\n';
      } else {
        begin(c);
        text.append(c);
      }
    }
  }

  /** Adds lines as they are, a block of their own that is not to be read as text: code. */
  void verbatim(String lines) {
    if (lines.isBlank()) {
      return;
    }
    end();
    begin(' ');
    code = true;
    text.append(lines.stripTrailing());
    end();
  }

  /** A line break inside the block at hand. */
  void lineBreak() {
    if (start >= 0) {
      marks.add(Mark.of(Mark.Kind.LINE_BREAK, new Span(text.length(), text.length() + 1)));
      text.append('\n');
      space = false;
    }
  }

  /** Begins a mark that may span blocks; {@link #close} ends the latest. */
  void open(Mark.Kind kind, int level, String target) {
    opened.push(new Opened(kind, level, target, text.length()));
  }

  void close() {
    Opened mark = opened.pop();
    Span span = new Span(Math.min(mark.start(), text.length()), text.length()).strip(text);
    if (!span.isEmpty()) {
      marks.add(new Mark(mark.kind(), span, mark.level(), mark.target()));
    }
  }

  void oddity(String kind, String note) {
    oddities.add(new Oddity(kind, new Span(text.length(), text.length()), note));
  }

  int length() {
    return text.length();
  }

  Extracted toExtracted(Metadata metadata) {
    end();
    while (!opened.isEmpty()) {
      close();
    }
    int length = text.length();
    List<Mark> kept =
        marks.stream()
            .filter(mark -> mark.kind() != Mark.Kind.LINE_BREAK || mark.span().end() < length)
            .filter(mark -> mark.kind() != Mark.Kind.LINE_BREAK || isLineBreak(mark))
            .toList();
    return new Extracted(text.toString(), metadata, kept, oddities);
  }

  private boolean isLineBreak(Mark mark) {
    return text.charAt(mark.span().start()) == '\n';
  }

  private void begin(char next) {
    if (start < 0) {
      if (!text.isEmpty()) {
        text.append('\n');
      }
      start = text.length();
    } else if (space && text.charAt(text.length() - 1) != '\n') {
      boolean wraps = lineEnd && isWide(text.charAt(text.length() - 1)) && isWide(next);
      text.append(wraps ? "" : " ");
    }
    space = false;
    lineEnd = false;
  }

  /** Kana, kanji and their marks, between which a line end in the file is no space. */
  static boolean isWide(char c) {
    return (c >= 0x2e80 && c <= 0x9fff) || (c >= 0xf900 && c <= 0xfaff) || c >= 0xff00;
  }
}
