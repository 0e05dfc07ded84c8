package ronten.find.entity;

import java.util.List;
import ronten.find.word.View;

/**
 * A paragraph as names are looked for in it.
 *
 * @param units its words as Japanese names are read
 * @param words its words in Latin letters
 */
record NameView(View view, List<NameUnit> units, List<LatinWord> words) {

  static NameView of(View view) {
    return new NameView(view, NameUnit.of(view), LatinWord.of(view));
  }

  String text() {
    return view.text();
  }
}
