package ronten.corpus;

import java.util.List;
import ronten.text.Mark;
import ronten.text.Metadata;
import ronten.text.Oddity;

/**
 * What a format holds: its text, what it says about stretches of it and about itself.
 *
 * @param marks in any order
 */
record Extracted(String text, Metadata metadata, List<Mark> marks, List<Oddity> oddities) {

  Extracted {
    marks = List.copyOf(marks);
    oddities = List.copyOf(oddities);
  }
}
