package ronten.web;

import java.util.Locale;
import ronten.render.report.Report;
import ronten.text.Reason;

/** The same in the two languages of the pages. */
record Said(String en, String ja) {

  /** What a page says of itself, its places left as they are. */
  static Said page(String key) {
    return new Said(Report.words(key, Locale.ENGLISH), Report.words(key, Locale.JAPANESE));
  }

  static Said of(Reason reason) {
    return new Said(reason.in(Locale.ENGLISH), reason.in(Locale.JAPANESE));
  }
}
