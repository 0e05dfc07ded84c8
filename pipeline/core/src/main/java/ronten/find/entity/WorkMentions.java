package ronten.find.entity;

import java.util.List;
import ronten.find.Entity;
import ronten.find.mark.BracketPairs;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.text.Span;

/** Works: what stands between 『 and 』. */
final class WorkMentions {

  private static final int LONGEST = 100;

  private WorkMentions() {}

  static List<Mention> in(View view) {
    return BracketPairs.of(view.text()).stream()
        .filter(pair -> view.text().charAt(pair.start()) == '『')
        .map(pair -> Script.strip(view.text(), new Span(pair.start() + 1, pair.end() - 1)))
        .filter(inner -> !inner.isEmpty() && inner.length() <= LONGEST)
        .map(inner -> Mention.of(Entity.Kind.WORK, inner))
        .toList();
  }
}
