package ronten.search.query;

import java.util.List;

/** What a query asks for. */
public sealed interface Expression {

  /** Words to rank by: none of them has to be there. */
  record Words(String text) implements Expression {}

  /** A word that an operator makes a condition: by its lemma, or letter by letter. */
  record Word(String text) implements Expression {}

  /** Exactly these characters, folded. */
  record Phrase(String text) implements Expression {}

  /** A word that begins like this. */
  record Prefix(String text) implements Expression {}

  /** A word that differs by a letter or two. */
  record Fuzzy(String text) implements Expression {}

  /** Something in one field. */
  record InField(String field, Expression inner) implements Expression {}

  /** Both or all. */
  record All(List<Expression> parts) implements Expression {}

  /** At least one. */
  record Any(List<Expression> parts) implements Expression {}

  /** Not this. */
  record Not(Expression inner) implements Expression {}

  /** Side by side: words rank, the rest are conditions. */
  record Sequence(List<Expression> parts) implements Expression {}

  /** Whether it only ranks, so that a passage without it may be found too. */
  default boolean ranks() {
    return switch (this) {
      case Words words -> true;
      case Prefix prefix -> true;
      case Fuzzy fuzzy -> true;
      case Sequence sequence -> sequence.parts().stream().allMatch(Expression::ranks);
      default -> false;
    };
  }
}
