package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ronten.text.Folded;
import ronten.text.Span;

/**
 * Reads a text as words: runs of letters, numbers, single characters of scripts without spaces, and
 * the signs that are read aloud ({@code %}, {@code $}).
 */
final class WordReader {

  static final int WIDE = 1;
  static final int NOTE = 2;
  static final int PATCHED = 4;
  static final int LINKED = 8;
  static final int STOP = 16;

  private static final String SIGNS = "%$€£¥₩₹°‰+<>&§@×÷±#";

  private final Cursor cursor;
  private final String text;
  private final Folded folded;
  private final List<Span> paragraphs;
  private final Columns columns = new Columns();
  private final Map<String, String> forms = new HashMap<>();
  private int paragraph;

  /** The words in parallel arrays: an article has hundreds of thousands. */
  static final class Columns {
    private int[] from = new int[16];
    private int[] to = new int[16];
    private int[] paragraphs = new int[16];
    private byte[] kinds = new byte[16];
    private final List<String> keys = new ArrayList<>();
    private final List<String> forms = new ArrayList<>();

    int size() {
      return keys.size();
    }

    String key(int i) {
      return keys.get(i);
    }

    String form(int i) {
      return forms.get(i);
    }

    boolean is(int i, int kind) {
      return (kinds[i] & kind) != 0;
    }

    int paragraph(int i) {
      return paragraphs[i];
    }

    Span view(int i) {
      return new Span(from[i], to[i]);
    }

    private void add(String key, String form, Span view, int paragraph, int kind) {
      int i = keys.size();
      if (i == from.length) {
        from = Arrays.copyOf(from, i * 2);
        to = Arrays.copyOf(to, i * 2);
        paragraphs = Arrays.copyOf(paragraphs, i * 2);
        kinds = Arrays.copyOf(kinds, i * 2);
      }
      from[i] = view.start();
      to[i] = view.end();
      paragraphs[i] = paragraph;
      kinds[i] = (byte) kind;
      keys.add(key);
      forms.add(form);
    }
  }

  private WordReader(String text, Span span, List<Span> holes, List<Span> paragraphs) {
    this.text = text;
    this.folded = Folded.matching(text, span, Markup.holes(text, span, holes));
    this.cursor = new Cursor(folded.text());
    this.paragraphs = paragraphs;
  }

  /** The words of a text of one paragraph. */
  static Words read(String text, Span span, List<Span> holes) {
    return read(text, span, holes, List.of());
  }

  /**
   * The words of a text.
   *
   * @param holes sorted, not overlapping: what is not read
   * @param paragraphs sorted; a word between two counts with the one before
   */
  static Words read(String text, Span span, List<Span> holes, List<Span> paragraphs) {
    WordReader reader = new WordReader(text, span, holes, paragraphs);
    while (reader.cursor.inside()) {
      reader.next();
    }
    return new Words(text, reader.folded, reader.columns);
  }

  private void next() {
    int c = cursor.c();
    if (Script.isSpaceless(c)) {
      add(Character.toString(c), cursor.at(), cursor.end(), WIDE);
      cursor.step();
    } else if (isNumberSign(cursor.at())) {
      sign("#" + Character.toString(c));
    } else if (Character.isDigit(c) || opensDecimal()) {
      number();
    } else if (Character.isLetter(c)) {
      letters();
    } else if (SIGNS.indexOf(c) >= 0 && !besideWide()) {
      sign(Character.toString(c));
    } else if (c == '-' && isMinus()) {
      sign("-");
    } else {
      cursor.step();
    }
  }

  private void sign(String key) {
    int start = cursor.at();
    cursor.step();
    add(key, start, cursor.at(), 0);
  }

  /** A fraction, an exponent, a circled number: {@code ½} is not 12, {@code 10²} not 102. */
  private boolean isNumberSign(int at) {
    Span original = folded.original(new Span(at, at + 1));
    if (original.isEmpty()) {
      return false;
    }
    int c = text.codePointAt(original.start());
    return c >= 0x80 && Character.getType(c) == Character.OTHER_NUMBER;
  }

  private boolean opensDecimal() {
    return cursor.c() == '.'
        && isDigit(cursor.end())
        && !Character.isLetterOrDigit(cursor.before())
        && cursor.before() != '.';
  }

  private boolean isMinus() {
    return isDigit(cursor.end()) && " (;".indexOf(cursor.before()) >= 0;
  }

  private boolean besideWide() {
    return (cursor.c() == '<' || cursor.c() == '>')
        && (Script.isSpaceless(cursor.before()) || Script.isSpaceless(cursor.charAt(cursor.end())));
  }

  private boolean isDigit(int at) {
    return Character.isDigit(cursor.charAt(at)) && !isNumberSign(at);
  }

  private void number() {
    int start = cursor.at();
    StringBuilder key = new StringBuilder();
    int whole = 0;
    boolean grouped = true;
    if (cursor.c() == '.') {
      key.append('0');
      grouped = false;
    }
    while (cursor.inside()) {
      int at = cursor.at();
      if (Character.isDigit(cursor.c()) && !isNumberSign(at)) { // or a reference to a digit
        key.append((char) ('0' + Character.digit(cursor.c(), 10)));
        whole++;
      } else if (cursor.c() == '.' && isDigit(cursor.end())) {
        key.append('.');
        grouped = false;
      } else if (!(grouped && whole <= 3 && isGroup(at))) {
        break;
      } else {
        whole = 0;
      }
      cursor.step();
    }
    add(key.toString(), start, cursor.at(), isNote(start, key.length()) ? NOTE : 0);
  }

  /** Whether a comma or a no-break space parts thousands here. */
  private boolean isGroup(int at) {
    boolean parts = cursor.c() == ',' || (cursor.c() == ' ' && isFixedSpace(at));
    for (int k = 1; k <= 3 && parts; k++) {
      parts = isDigit(at + k);
    }
    return parts && !isDigit(at + 4);
  }

  private boolean isFixedSpace(int at) {
    String space = folded.original(new Span(at, at + 1)).in(text);
    return space.length() == 1 && "\u00a0\u202f\u2009".contains(space);
  }

  /** Whether digits stick to a longer word or its mark: {@code allies12}, {@code allies.12 The}. */
  private boolean isNote(int start, int length) {
    int previous = columns.size() - 1;
    char next = cursor.charAt(cursor.at());
    boolean goesOn = Character.isLetterOrDigit(next) || "@%-/".indexOf(next) >= 0;
    if (length > 3 || previous < 0 || goesOn) {
      return false;
    }
    String word = columns.key(previous);
    Span gap = columns.view(previous).gapTo(new Span(start, start));
    boolean sticks = gap.isEmpty() || ".,;:!?)\"'".contains(gap.in(folded.text()));
    return sticks && word.length() >= 4 && word.chars().allMatch(Character::isLetter);
  }

  private void letters() {
    LetterRun run = LetterRun.read(cursor);
    add(run.key(), run.start(), run.end(), run.patched() ? PATCHED : 0);
  }

  private void add(String key, int start, int end, int kind) {
    String form = forms.computeIfAbsent(key, Spelling::form);
    int original = folded.original(new Span(start, start)).start();
    while (paragraph + 1 < paragraphs.size() && paragraphs.get(paragraph + 1).start() <= original) {
      paragraph++;
    }
    int linked = kind != WIDE && isLinked(key, start) ? LINKED : 0;
    int stop = followsStop(start) ? STOP : 0;
    columns.add(key, form, new Span(start, end), paragraph, kind | linked | stop);
  }

  private boolean followsStop(int start) {
    int from = columns.size() == 0 ? 0 : columns.view(columns.size() - 1).end();
    for (int at = from; at < start; at++) {
      if (".!?。".indexOf(cursor.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether only a hyphen, a dot, a line end behind a hyphen or nothing parts a word's halves. */
  private boolean isLinked(String key, int start) {
    int i = columns.size() - 1;
    if (i < 0 || columns.is(i, WIDE)) {
      return false;
    }
    String before = columns.key(i);
    if (Numbers.isDigits(before) && Numbers.isDigits(key)) {
      return false;
    }
    Span gap = columns.view(i).gapTo(new Span(start, start));
    return switch (gap.length() > 2 ? "long" : gap.in(folded.text())) {
      case "", "-", "." -> true;
      case "- " -> folded.original(gap).in(text).chars().anyMatch(c -> c == '\n' || c == '\r');
      case ". " -> before.length() == 1 && key.length() == 1;
      case " " -> Pairing.isListed(before, key);
      default -> false;
    };
  }
}
