package ronten.find.term;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ronten.find.term.Occurrence.Sign;

/**
 * A possible term with every place where it stands by itself, in order, at least one.
 *
 * @param nested how often it stands inside longer candidates
 * @param containers how many different longer candidates it stands inside of
 */
record TermCandidate(List<Occurrence> occurrences, int nested, int containers) {

  TermCandidate {
    occurrences = List.copyOf(occurrences);
  }

  String key() {
    return first().key();
  }

  Occurrence first() {
    return occurrences.getFirst();
  }

  List<String> parts() {
    return first().parts();
  }

  String language() {
    return first().language();
  }

  int frequency() {
    return occurrences.size();
  }

  boolean is(Sign sign) {
    for (Occurrence occurrence : occurrences) {
      if (occurrence.is(sign)) {
        return true;
      }
    }
    return false;
  }

  /** What the text does with it anywhere. */
  Set<Sign> signs() {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    for (Occurrence occurrence : occurrences) {
      signs.addAll(occurrence.signs());
    }
    return signs;
  }

  /** How it is most often written; the earlier of two that are as frequent. */
  Occurrence commonest() {
    Occurrence commonest = first();
    Map<String, Integer> forms = forms();
    for (Occurrence occurrence : occurrences) {
      int more = forms.get(occurrence.form()) - forms.get(commonest.form());
      boolean earlier = occurrence.span().start() < commonest.span().start();
      commonest = more > 0 || (more == 0 && earlier) ? occurrence : commonest;
    }
    return commonest;
  }

  /** How it is written, and how often so; most are written in one way. */
  private Map<String, Integer> forms() {
    String first = first().form();
    int alike = 1;
    while (alike < frequency() && occurrences.get(alike).form().equals(first)) {
      alike++;
    }
    if (alike == frequency()) {
      return Map.of(first, alike);
    }
    Map<String, Integer> forms = new HashMap<>();
    for (Occurrence occurrence : occurrences) {
      forms.merge(occurrence.form(), 1, Integer::sum);
    }
    return forms;
  }
}
