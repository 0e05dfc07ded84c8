package ronten.text;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * A folded view of a stretch of text, for dictionaries and matchers, that leads every span of the
 * view back to the text it came from. The text itself stays as it is.
 *
 * <p>This is the only offset map in the program.
 */
public final class Folded {

  private final String text;
  private final int base;

  /** For each code unit of the view where its cluster starts and ends; null where nothing moved. */
  private final int[] starts;

  private final int[] ends;

  private Folded(String text, int base, int[] starts, int[] ends) {
    this.text = text;
    this.base = base;
    this.starts = starts;
    this.ends = ends;
  }

  /**
   * The view in which words are looked up: holes left out, line ends between wide characters left
   * out, half-width katakana, full-width letters and digits, decomposed marks, Latin ligatures,
   * radicals and compatibility ideographs in their usual form; variation selectors, control
   * characters and what cannot be seen left out. Case, brackets and punctuation stay.
   *
   * @param holes sorted, not overlapping; those outside the span do no harm
   */
  public static Folded reading(String text, Span span, List<Span> holes) {
    return new Builder(text, span, holes, false).build();
  }

  /**
   * The view in which texts are compared: as for reading, and besides NFKC, lower case, one kind of
   * quotation mark and dash, and every run of white space as one space.
   */
  public static Folded matching(String text, Span span, List<Span> holes) {
    return new Builder(text, span, holes, true).build();
  }

  /** A short string folded for comparing, as {@link #matching}, stripped. */
  public static String key(String string) {
    if (CodePoints.all(string, Builder::isStable)) {
      return string;
    }
    return matching(string, new Span(0, string.length()), List.of()).text().strip();
  }

  /** The folded characters. */
  public String text() {
    return text;
  }

  /** Where a span of the view lies in the text; an empty span leads to an empty one. */
  public Span original(Span span) {
    if (starts == null) {
      return span.shift(base);
    }
    if (span.isEmpty()) {
      int at = span.start() < starts.length ? starts[span.start()] : lastEnd();
      return new Span(at, at);
    }
    return new Span(starts[span.start()], ends[span.end() - 1]);
  }

  /** Where the character at a place of the view begins in the text. */
  public int start(int at) {
    return starts == null ? base + at : starts[at];
  }

  private int lastEnd() {
    return ends.length == 0 ? base : ends[ends.length - 1];
  }

  private static final class Builder {
    private final String text;
    private final Span span;
    private final List<Span> holes;
    private final boolean comparing;
    private final StringBuilder out;
    private int[] starts;
    private int[] ends;

    Builder(String text, Span span, List<Span> holes, boolean comparing) {
      this.text = text;
      this.span = span;
      this.holes = holes;
      this.comparing = comparing;
      this.out = new StringBuilder(span.length());
    }

    Folded build() {
      Deadline.check();
      if (!comparing && isPlain()) {
        return new Folded(span.in(text), span.start(), null, null);
      }
      int hole = 0;
      int at = span.start();
      while (at < span.end()) {
        while (hole < holes.size() && holes.get(hole).end() <= at) {
          hole++;
        }
        if (hole < holes.size() && holes.get(hole).covers(at)) {
          at = Math.min(span.end(), holes.get(hole).end());
          continue;
        }
        int limit =
            hole < holes.size() ? Math.min(span.end(), holes.get(hole).start()) : span.end();
        int usual = usual(at, limit);
        at = usual > at ? copy(at, usual) : cluster(at, Math.max(at + 1, limit));
      }
      return starts == null && at == span.start() + out.length()
          ? new Folded(out.toString(), span.start(), null, null)
          : mapped();
    }

    private Folded mapped() {
      room(0);
      return new Folded(
          out.toString(),
          span.start(),
          Arrays.copyOf(starts, out.length()),
          Arrays.copyOf(ends, out.length()));
    }

    /** Whether nothing has to be folded or left out: most paragraphs. */
    private boolean isPlain() {
      for (Span hole : holes) {
        if (hole.overlaps(span)) {
          return false;
        }
      }
      for (int at = span.start(); at < span.end(); at++) {
        char c = text.charAt(at);
        if (!isUsual(c) && c != ' ' && !isPlain(text.codePointAt(at))) {
          return false;
        }
      }
      return true;
    }

    private static boolean isPlain(int c) {
      return !LineEnds.isLineEnd(c) && !SoundMarks.isDetached(c) && !isFoldedForReading(c);
    }

    /** Where the characters from an offset on that stay as they are, each by itself, end. */
    private int usual(int at, int limit) {
      int end = at;
      while (end < limit && isUsual(text.charAt(end))) {
        end++;
      }
      // A mark may follow that belongs to the last of them.
      return end == at || end == limit || text.charAt(end) == ' ' ? end : end - 1;
    }

    private int copy(int at, int end) {
      if (starts != null || at != span.start() + out.length()) {
        room(end - at);
        for (int i = at; i < end; i++) {
          starts[out.length() + i - at] = i;
          ends[out.length() + i - at] = i + 1;
        }
      }
      out.append(text, at, end);
      return end;
    }

    /** Folds the cluster that begins at {@code at}: a character and the marks that belong to it. */
    private int cluster(int at, int limit) {
      if (isSpace(text.charAt(at))) {
        return space(at, limit);
      }
      int end = at + Character.charCount(text.codePointAt(at));
      boolean fold = isFolded(text.codePointAt(at));
      while (end < limit && (isMark(text.codePointAt(end)) || SoundMarks.composes(text, end))) {
        fold = true;
        end += Character.charCount(text.codePointAt(end));
      }
      end = Math.min(end, limit);
      if (fold) {
        append(fold(text.substring(at, end)), at, end);
      } else {
        append(text.substring(at, end), at, end);
      }
      return end;
    }

    /** Folds white space: a run that holds a line end as one, and for comparing every run. */
    private int space(int at, int limit) {
      int end = at;
      boolean line = false;
      while (end < limit && isSpace(text.charAt(end))) {
        line |= LineEnds.isLineEnd(text.charAt(end));
        end++;
      }
      if (!comparing && !line) {
        append(text.substring(at, at + 1), at, at + 1);
        return at + 1;
      }
      boolean joins =
          line
              && !out.isEmpty()
              && end < span.end()
              && isWide(out.charAt(out.length() - 1))
              && isWide(text.charAt(end));
      if (!joins) {
        append(comparing ? " " : "\n", at, end);
      }
      return end;
    }

    private String fold(String cluster) {
      StringBuilder kept = new StringBuilder(cluster.length());
      for (int at = 0; at < cluster.length(); ) {
        int c = cluster.codePointAt(at);
        if (!isVariationSelector(c) && !Invisible.is(c)) {
          kept.appendCodePoint(c < 0x10000 ? usual((char) c, kept) : c);
        }
        at += Character.charCount(c);
      }
      if (!comparing) {
        return Normalizer.normalize(forReading(kept), Form.NFC);
      }
      String composed = Normalizer.normalize(kept, Form.NFC);
      String folded = Normalizer.normalize(composed, Form.NFKC).toLowerCase(Locale.ROOT);
      StringBuilder unified = new StringBuilder(folded.length());
      for (int i = 0; i < folded.length(); i++) {
        unified.append(unify(folded.charAt(i)));
      }
      return unified.toString();
    }

    /**
     * What is folded for reading, without what it stands beside: {@code ¾} with a mark stays so.
     */
    private static String forReading(CharSequence cluster) {
      StringBuilder folded = new StringBuilder(cluster.length());
      cluster
          .codePoints()
          .mapToObj(Character::toString)
          .map(c -> isFoldedForReading(c.codePointAt(0)) ? Normalizer.normalize(c, Form.NFKC) : c)
          .forEach(folded::append);
      return folded.toString();
    }

    /** A radical as its character; a sound mark behind its kana as one that joins it. */
    private static int usual(char c, CharSequence before) {
      return before.isEmpty() ? Radicals.character(c) : SoundMarks.joining(c);
    }

    private void append(String piece, int start, int end) {
      boolean same =
          piece.length() == 1 && end - start == 1 && start == span.start() + out.length();
      if (starts != null || !same) {
        room(piece.length());
        Arrays.fill(starts, out.length(), out.length() + piece.length(), start);
        Arrays.fill(ends, out.length(), out.length() + piece.length(), end);
      }
      out.append(piece);
    }

    /** Makes room for so many characters more; up to the first that moves there are no places. */
    private void room(int length) {
      int needed = out.length() + length;
      if (starts == null) {
        starts = new int[Math.max(needed, span.length()) + 8];
        ends = new int[starts.length];
        for (int i = 0; i < out.length(); i++) {
          starts[i] = span.start() + i;
          ends[i] = span.start() + i + 1;
        }
      } else if (needed > starts.length) {
        starts = Arrays.copyOf(starts, needed * 2);
        ends = Arrays.copyOf(ends, needed * 2);
      }
    }

    /** Whether a character stays as it is, unless a mark follows: what most texts consist of. */
    private boolean isUsual(char c) {
      if (c < 0x80) {
        return c > ' ' && c < 0x7f && !(comparing && (c == '`' || (c >= 'A' && c <= 'Z')));
      }
      return comparing ? isStable(c) : c > 0x3000 && c <= 0x9fff && (c < 0x3099 || c > 0x309c);
    }

    private boolean isFolded(int c) {
      if (!comparing) {
        return isFoldedForReading(c);
      }
      return c >= 0x80
          ? !isStable(c)
          : Character.isUpperCase(c) || c == '`' || Invisible.isControl(c);
    }

    /** The usual kana, kanji and marks of Japanese, which folding leaves as they are. */
    private static boolean isStable(int c) {
      return (c >= 0x4e00 && c <= 0x9fff)
          || (c >= 0x3041 && c <= 0x3096)
          || (c >= 0x30a1 && c <= 0x30fe)
          || (c >= 0x3001 && c <= 0x3011);
    }

    private static boolean isFoldedForReading(int c) {
      return (c >= 0xff66 && c <= 0xff9f) // half-width katakana
          || (c >= 0xff10 && c <= 0xff19) // full-width digits and letters
          || (c >= 0xff21 && c <= 0xff3a)
          || (c >= 0xff41 && c <= 0xff5a)
          || (c >= 0x2e80 && c <= 0x2fd5) // radicals
          || (c >= 0xfb00 && c <= 0xfb06) // Latin ligatures
          || (c >= 0xf900 && c <= 0xfaff) // compatibility ideographs
          || (c >= 0x2f800 && c <= 0x2fa1f)
          || isMark(c);
    }

    private static boolean isMark(int c) {
      return c == 0x3099
          || c == 0x309a
          || c == 0xff9e
          || c == 0xff9f
          || isVariationSelector(c)
          || Invisible.is(c)
          || (c >= 0x300 && c <= 0x36f);
    }

    private static boolean isVariationSelector(int c) {
      return (c >= 0xfe00 && c <= 0xfe0f) || (c >= 0xe0100 && c <= 0xe01ef);
    }

    private static char unify(char c) {
      return switch (c) {
        case '‘', '’', '‚', '‛', '`', '´', '′' -> '\'';
        case '“', '”', '„', '‟', '«', '»', '″' -> '"';
        case '‐', '‑', '‒', '–', '—', '―', '−' -> '-';
        default -> c;
      };
    }

    private static boolean isSpace(char c) {
      return c == ' '
          || Character.isWhitespace(c)
          || Character.isSpaceChar(c)
          || LineEnds.isLineEnd(c);
    }

    /** Whether a line end beside this character is no word boundary: kana, kanji, their marks. */
    private static boolean isWide(char c) {
      return (c >= 0x2e80 && c <= 0x9fff)
          || (c >= 0xf900 && c <= 0xfaff)
          || (c >= 0xff00 && c <= 0xffef);
    }
  }
}
