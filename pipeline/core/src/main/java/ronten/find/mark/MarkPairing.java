package ronten.find.mark;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import ronten.text.Span;

/** Pairs marks while it reads a text from left to right. Made anew for each text. */
final class MarkPairing {

  /** Kinds by the place of their mark; a mark of either width has the same place. */
  private static final String OPENING = "「『(［【〔〈《«｢（[";

  private static final String CLOSING = "」』)］】〕〉》»｣）]";
  private static final String CANONICAL = "「『(［【〔〈《«「(［";

  /** Every kind, under its usual mark. */
  private static final String KINDS = "「『(［【〔〈《«“‘\"";

  /** The kinds whose missing partner is worth telling; a lone round bracket may be {@code a)}. */
  private static final String TOLD = "「『“\"(【〔［";

  private static final Map<String, Character> REFERENCES =
      Map.of(
          "&#8220;", '“', "&ldquo;", '“', "&#8221;", '”', "&rdquo;", '”', "&#8216;", '‘', "&lsquo;",
          '‘', "&#8217;", '’', "&rsquo;", '’', "&quot;", '"', "&#34;", '"');

  private static final int LONGEST_REFERENCE = 7;

  /** Every character that {@link #read} does something with. */
  private static final BitSet READ = new BitSet();

  static {
    (OPENING + CLOSING + KINDS + "”„’＂&").chars().forEach(READ::set);
  }

  private record Mark(char kind, Span span) {}

  private final String text;
  private final Span span;
  private final List<Mark> open = new ArrayList<>();
  private final int[] waiting = new int[KINDS.length()];
  private final List<MarkPairs.Pair> pairs = new ArrayList<>();
  private final List<Span> unclosed = new ArrayList<>();

  MarkPairing(String text, Span span) {
    this.text = text;
    this.span = span;
  }

  /** Whether there is anything to pair in a span. */
  static boolean holdsMark(String text, Span span) {
    return span.holds(text, READ::get);
  }

  /** Reads the character at an offset and says where the next one is. */
  int read(int at) {
    char c = text.charAt(at);
    int end = at + 1;
    if (!READ.get(c)) {
      return end;
    }
    if (c == '&') {
      String reference = reference(at);
      if (!reference.isEmpty()) {
        c = REFERENCES.get(reference);
        end = at + reference.length();
      }
    }
    Span mark = new Span(at, end);
    switch (c) {
      case '“', '”', '„' -> curly(c, mark);
      case '‘', '’' -> single(c, mark);
      case '"', '＂' -> straight(mark);
      default -> bracket(c, mark);
    }
    return end;
  }

  private String reference(int at) {
    int semicolon = text.indexOf(';', at, Math.min(span.end(), at + LONGEST_REFERENCE));
    String reference = semicolon < 0 ? "" : text.substring(at, semicolon + 1);
    return REFERENCES.containsKey(reference) ? reference : "";
  }

  private void bracket(char c, Span mark) {
    int opening = OPENING.indexOf(c);
    if (opening >= 0) {
      open(CANONICAL.charAt(opening), mark);
      return;
    }
    int closing = CLOSING.indexOf(c);
    if (closing >= 0) {
      close(CANONICAL.charAt(closing), mark);
    }
  }

  /** Curly marks are mistyped: {@code ”word”} and {@code “word“} are pairs too. */
  private void curly(char c, Span mark) {
    boolean afterWord = !isSpaceOrEdge(before(mark));
    boolean closes = c == '”' || (c == '“' && afterWord);
    if (isOpen('“') && closes) {
      close('“', mark);
    } else if (c != '”' || (!isSpaceOrEdge(after(mark)) && !isWordBefore(mark))) {
      open('“', mark);
    }
  }

  private boolean isWordBefore(Span mark) {
    char c = before(mark);
    return (c < 0x2e80 && Character.isLetterOrDigit(c)) || ".,!?".indexOf(c) >= 0;
  }

  /** An apostrophe is no mark: {@code it’s}, {@code allies’ ships}, {@code ’90s}. */
  private void single(char c, Span mark) {
    boolean afterLetter = isLatin(before(mark));
    boolean beforeLetter = isLatin(after(mark));
    if (c == '‘' && !afterLetter) {
      open('‘', mark);
    } else if (c == '’' && !(afterLetter && beforeLetter)) {
      close('‘', mark);
    }
  }

  /** A straight mark closes where one is open; behind a digit it may stand for inches. */
  private void straight(Span mark) {
    if (isOpen('"')) {
      close('"', mark);
    } else if (!Character.isDigit(before(mark)) || isLatin(after(mark))) {
      open('"', mark);
    }
  }

  private void open(char kind, Span mark) {
    open.add(new Mark(kind, mark));
    waiting[KINDS.indexOf(kind)]++;
  }

  private void close(char kind, Span mark) {
    if (!isOpen(kind)) {
      return;
    }
    Mark opened = open.removeLast();
    while (opened.kind() != kind) {
      waiting[KINDS.indexOf(opened.kind())]--;
      giveUp(opened);
      opened = open.removeLast();
    }
    waiting[KINDS.indexOf(kind)]--;
    Span whole = opened.span().union(mark);
    int start = opened.span().end();
    int end = mark.start();
    Span inside = new Span(start, end);
    pairs.add(new MarkPairs.Pair(kind, whole, inside, 0));
  }

  private boolean isOpen(char kind) {
    return waiting[KINDS.indexOf(kind)] > 0;
  }

  private void giveUp(Mark mark) {
    if (TOLD.indexOf(mark.kind()) >= 0) {
      unclosed.add(mark.span());
    }
  }

  MarkPairs result() {
    open.forEach(this::giveUp);
    unclosed.sort(Comparator.naturalOrder());
    pairs.sort(Comparator.comparing(MarkPairs.Pair::span));
    List<MarkPairs.Pair> placed = new ArrayList<>(pairs.size());
    List<Span> around = new ArrayList<>();
    for (MarkPairs.Pair pair : pairs) {
      while (!around.isEmpty() && around.getLast().end() <= pair.span().start()) {
        around.removeLast();
      }
      placed.add(new MarkPairs.Pair(pair.mark(), pair.span(), pair.inside(), around.size()));
      if (pair.isQuotation()) {
        around.add(pair.span());
      }
    }
    return new MarkPairs(placed, unclosed);
  }

  private char before(Span mark) {
    return mark.start() > span.start() ? text.charAt(mark.start() - 1) : '\n';
  }

  private char after(Span mark) {
    return mark.end() < span.end() ? text.charAt(mark.end()) : '\n';
  }

  private static boolean isSpaceOrEdge(char c) {
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private static boolean isLatin(char c) {
    return c < 0x2e80 && Character.isLetter(c);
  }
}
