package ronten.find.entity;

import java.util.Optional;
import ronten.find.Entity;
import ronten.text.Span;

/**
 * One place where an entity is named.
 *
 * @param span in the view it was found in
 */
record Mention(Entity.Kind kind, Span span, Optional<String> value) {

  static Mention of(Entity.Kind kind, Span span) {
    return new Mention(kind, span, Optional.empty());
  }
}
