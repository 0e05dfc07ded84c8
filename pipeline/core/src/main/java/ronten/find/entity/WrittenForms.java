package ronten.find.entity;

import java.util.BitSet;
import java.util.Set;

/**
 * Words that are looked for in a text. Few stretches begin and end with the right characters; only
 * those are cut out and looked up.
 */
final class WrittenForms {

  private final Set<String> forms;
  private final BitSet first = new BitSet();
  private final BitSet last = new BitSet();
  private final BitSet lengths = new BitSet();

  /**
   * @param forms none of them empty
   */
  WrittenForms(Set<String> forms) {
    this.forms = forms;
    for (String form : forms) {
      first.set(form.charAt(0));
      last.set(form.charAt(form.length() - 1));
      lengths.set(form.length());
    }
  }

  /** Whether a stretch of a text, half-open and not empty, is one of the forms. */
  boolean hold(String text, int from, int to) {
    return first.get(text.charAt(from))
        && last.get(text.charAt(to - 1))
        && lengths.get(to - from)
        && forms.contains(text.substring(from, to));
  }

  /** Whether one of the forms may begin at a place. */
  boolean mayBegin(String text, int at) {
    return at < text.length() && first.get(text.charAt(at));
  }

  /** Where the longest form that begins at a place ends; the place itself without one. */
  int end(String text, int at) {
    if (mayBegin(text, at)) {
      for (int to = Math.min(text.length(), at + lengths.length() - 1); to > at; to--) {
        if (hold(text, at, to)) {
          return to;
        }
      }
    }
    return at;
  }
}
