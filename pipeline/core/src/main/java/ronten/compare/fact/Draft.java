package ronten.compare.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ronten.compare.Comparison;

/** What documents say of one thing, before it is known whether they differ. */
final class Draft {

  private final String what;
  private final List<Given> given = new ArrayList<>();

  Draft(String what) {
    this.what = what;
  }

  void add(Given value) {
    if (given.stream().noneMatch(value::isSaidAlready)) {
      given.add(value);
    }
  }

  /**
   * The fact, if two documents have no value in common. A value that only documents give which also
   * give one of the others' (it rose from 31 to 38 days) is no point of difference.
   *
   * @param order of the paths
   */
  Optional<Comparison.Fact> fact(Comparator<String> order) {
    Map<String, List<Given>> byPath = new TreeMap<>(order);
    given.forEach(value -> byPath.computeIfAbsent(value.path(), p -> new ArrayList<>()).add(value));
    List<List<Given>> documents = List.copyOf(byPath.values());
    if (!differ(documents)) {
      return Optional.empty();
    }
    Map<Given, Map<String, Comparison.Place>> values = new LinkedHashMap<>();
    for (List<Given> document : documents) {
      for (Given value : document) {
        if (document.size() == 1 || isShared(value, documents) || noneIsShared(document)) {
          Given first =
              values.keySet().stream()
                  .filter(known -> known.amount().agrees(value.amount()))
                  .findFirst()
                  .orElse(value);
          values
              .computeIfAbsent(first, key -> new LinkedHashMap<>())
              .putIfAbsent(value.path(), Comparison.Place.of(value.place()));
        }
      }
    }
    return isScattered(values)
        ? Optional.empty()
        : Optional.of(new Comparison.Fact(what, values(values)));
  }

  private static boolean differ(List<List<Given>> documents) {
    for (int i = 0; i < documents.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (!agree(documents.get(i), documents.get(j))) {
          return true;
        }
      }
    }
    return false;
  }

  /** Many values that nobody shares are those of many things. */
  private static boolean isScattered(Map<Given, Map<String, Comparison.Place>> values) {
    return values.size() > 2 && values.values().stream().allMatch(paths -> paths.size() == 1);
  }

  private static List<Comparison.Value> values(Map<Given, Map<String, Comparison.Place>> values) {
    return values.entrySet().stream()
        .sorted(
            Comparator.comparingInt(
                (Map.Entry<Given, Map<String, Comparison.Place>> e) -> -e.getValue().size()))
        .map(
            entry ->
                new Comparison.Value(
                    entry.getKey().amount().text(),
                    List.copyOf(entry.getValue().keySet()),
                    entry.getValue()))
        .toList();
  }

  private boolean noneIsShared(List<Given> document) {
    return document.stream()
        .noneMatch(
            value ->
                given.stream()
                    .anyMatch(
                        other ->
                            !other.path().equals(value.path())
                                && other.amount().agrees(value.amount())));
  }

  private static boolean isShared(Given value, List<List<Given>> documents) {
    return documents.stream()
        .flatMap(List::stream)
        .anyMatch(
            other -> !other.path().equals(value.path()) && other.amount().agrees(value.amount()));
  }

  private static boolean agree(List<Given> one, List<Given> other) {
    return one.stream().anyMatch(a -> other.stream().anyMatch(b -> a.amount().agrees(b.amount())));
  }
}
