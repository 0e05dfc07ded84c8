package ronten.find;

import java.util.List;
import java.util.Optional;
import ronten.text.Span;

/**
 * A person, organization, place, treaty, work, date or number that the document names.
 *
 * @param text its fullest form in the document
 * @param value an ISO 8601 date or a plain number, where it could be normalized
 * @param evidence every place it stands, in order
 */
public record Entity(String text, Kind kind, Optional<String> value, List<Span> evidence)
    implements Finding {

  /** What is named. */
  public enum Kind {
    PERSON,
    ORGANIZATION,
    PLACE,
    TREATY,
    WORK,
    DATE,
    NUMBER
  }

  public Entity {
    evidence = List.copyOf(evidence);
  }
}
