package ronten.compare.quotation;

/**
 * A word of letters: with apostrophes inside ({@code don't}), with the dots of an acronym ({@code
 * U.S.}), across soft hyphens, and with the square brackets of an editor ({@code [T]he}, {@code
 * pay[s]}).
 *
 * @param key the letters and apostrophes
 * @param start in the view, an editor's bracket included
 * @param end in the view
 * @param patched whether there are brackets
 */
record LetterRun(String key, int start, int end, boolean patched) {

  /** Reads the word a cursor stands at, and leaves the cursor behind it. */
  static LetterRun read(Cursor cursor) {
    return new Reader(cursor).read();
  }

  private static final class Reader {
    private final Cursor cursor;
    private final StringBuilder key = new StringBuilder();
    private final int start;
    private final boolean katakana;
    private final boolean bracketBefore;
    private int end;
    private boolean open;
    private boolean patched;
    private boolean initials = true;

    Reader(Cursor cursor) {
      this.cursor = cursor;
      this.start = cursor.at();
      this.end = start;
      this.katakana = Script.isKatakana(cursor.c());
      this.bracketBefore = cursor.before() == '[';
      this.open = bracketBefore;
    }

    LetterRun read() {
      while (cursor.inside() && take(cursor.c())) {
        cursor.step();
      }
      boolean includesBracket = patched && bracketBefore;
      return new LetterRun(key.toString(), includesBracket ? start - 1 : start, end, patched);
    }

    private boolean take(int c) {
      if (belongs(c)) {
        key.appendCodePoint(c);
        end = cursor.end();
        return true;
      }
      return Marks.isInvisible(c)
          || (c == '\'' && isLetter(cursor.end()) && append('\''))
          || (c == '.' && isInitial())
          || (c == '[' && !open && (isLetter(cursor.end()) || isApostrophe(cursor.end())) && open())
          || (c == ']' && open && close());
    }

    private boolean belongs(int c) {
      boolean letter = Character.isLetter(c) || Character.getType(c) == Character.NON_SPACING_MARK;
      return letter && !Script.isSpaceless(c) && Script.isKatakana(c) == katakana;
    }

    private boolean append(char c) {
      key.append(c);
      return true;
    }

    private boolean open() {
      open = true;
      patched = true;
      return true;
    }

    /** Of {@code [the] allies} the bracket belongs to no word; of {@code [T]he} it does. */
    private boolean close() {
      if (!patched && !isLetter(cursor.end())) {
        return false;
      }
      patched = true;
      open = false;
      end = cursor.end();
      return true;
    }

    /** Whether a dot stands between two single letters. */
    private boolean isInitial() {
      int next = cursor.end();
      boolean single = key.length() == 1 || (initials && cursor.charAt(cursor.at() - 2) == '.');
      initials = single && isLetter(next) && !Character.isLetterOrDigit(cursor.charAt(next + 1));
      return initials;
    }

    private boolean isLetter(int at) {
      return Character.isLetter(cursor.charAt(at)) && !Script.isSpaceless(cursor.charAt(at));
    }

    private boolean isApostrophe(int at) {
      return cursor.charAt(at) == '\'';
    }
  }
}
