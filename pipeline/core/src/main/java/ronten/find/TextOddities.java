package ronten.find;

import java.util.ArrayList;
import java.util.List;
import ronten.text.Document;
import ronten.text.Oddity;

/** placeholder */
final class TextOddities {
  static List<Oddity> in(Document document) {
    return new ArrayList<>(document.source().oddities());
  }
}
