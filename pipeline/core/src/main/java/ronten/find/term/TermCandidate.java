package ronten.find.term;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

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

  boolean is(Occurrence.Sign sign) {
    return occurrences.stream().anyMatch(occurrence -> occurrence.is(sign));
  }

  /** How it is most often written; the earlier of two that are as frequent. */
  Occurrence commonest() {
    Map<String, Integer> forms = new HashMap<>();
    occurrences.forEach(occurrence -> forms.merge(occurrence.form(), 1, Integer::sum));
    return occurrences.stream()
        .max(
            Comparator.<Occurrence>comparingInt(o -> forms.get(o.form()))
                .thenComparingInt(o -> -o.span().start()))
        .orElseThrow();
  }
}
