package ronten.find.work;

import java.util.List;
import java.util.Optional;
import ronten.find.Citation;
import ronten.find.Citation.Role;

/** The works that a document names, and which of them it is about. */
public final class CitedWorks {

  private final List<WorkMention> works;

  /**
   * @param works in the order of the text, one a work
   */
  CitedWorks(List<WorkMention> works) {
    this.works = List.copyOf(works);
  }

  /** The citations in the order of the text. */
  public List<Citation> citations() {
    return works.stream().map(WorkMention::citation).toList();
  }

  /** The work that the document is about, where there is one. */
  Optional<WorkMention> main() {
    int main = main(works);
    return main < 0 ? Optional.empty() : Optional.of(works.get(main));
  }

  /** Which of some works a document is about: the heaviest main one, the first of equals; or -1. */
  static int main(List<WorkMention> works) {
    int best = -1;
    for (int i = 0; i < works.size(); i++) {
      boolean heavier = best < 0 || works.get(i).weight() > works.get(best).weight();
      if (works.get(i).role() == Role.MAIN && heavier) {
        best = i;
      }
    }
    return best;
  }
}
