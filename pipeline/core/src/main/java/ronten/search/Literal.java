package ronten.search;

import java.util.ArrayList;
import java.util.List;
import ronten.language.Characters;
import ronten.search.query.Expression;
import ronten.text.CodePoints;

/**
 * Turns an expression that ranks into one that must be met: English words side by side are one
 * expression, words with a space between them elsewhere are several.
 */
final class Literal {

  private Literal() {}

  static Expression of(Expression expression) {
    return switch (expression) {
      case Expression.Words words -> words(words.text());
      case Expression.InField field -> new Expression.InField(field.field(), field.inner());
      case Expression.All all -> new Expression.All(all.parts().stream().map(Literal::of).toList());
      case Expression.Any any -> new Expression.Any(any.parts().stream().map(Literal::of).toList());
      case Expression.Not not -> new Expression.Not(of(not.inner()));
      case Expression.Sequence sequence ->
          new Expression.Sequence(sequence.parts().stream().map(Literal::of).toList());
      default -> expression;
    };
  }

  private static Expression words(String text) {
    List<Expression> parts = new ArrayList<>();
    StringBuilder latin = new StringBuilder();
    for (String word : text.split("[\\s\\u3000]+", -1)) {
      if (CodePoints.none(word, c -> Characters.isHan(c) || Characters.isKana(c))) {
        latin.append(latin.isEmpty() ? "" : " ").append(word);
      } else {
        add(latin, parts);
        parts.add(new Expression.Word(word));
      }
    }
    add(latin, parts);
    return parts.size() == 1 ? parts.getFirst() : new Expression.Any(parts);
  }

  private static void add(StringBuilder latin, List<Expression> parts) {
    if (!latin.toString().isBlank()) {
      parts.add(new Expression.Word(latin.toString().strip()));
    }
    latin.setLength(0);
  }
}
