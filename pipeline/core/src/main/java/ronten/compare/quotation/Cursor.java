package ronten.compare.quotation;

/** Goes through a folded view character by character, HTML's references read as characters. */
final class Cursor {

  private final String view;
  private int at;
  private int end;
  private int c;

  Cursor(String view) {
    this.view = view;
    moveTo(0);
  }

  private void moveTo(int place) {
    at = place;
    if (at >= view.length()) {
      end = at;
      c = ' ';
      return;
    }
    end = view.charAt(at) == '&' ? Entities.end(view, at) : at;
    if (end > at) {
      c = Entities.value(view, at, end);
    } else {
      c = view.codePointAt(at);
      end = at + Character.charCount(c);
    }
  }

  boolean inside() {
    return at < view.length();
  }

  /** Where the character begins. */
  int at() {
    return at;
  }

  /** Where it ends. */
  int end() {
    return end;
  }

  /** The character itself; a space behind the last. */
  int c() {
    return c;
  }

  void step() {
    moveTo(end);
  }

  /** The character before this one; a space before the first. */
  int before() {
    return at == 0 ? ' ' : view.charAt(at - 1);
  }

  /** The code unit at a place; a space outside. */
  char charAt(int place) {
    return place >= 0 && place < view.length() ? view.charAt(place) : ' ';
  }
}
