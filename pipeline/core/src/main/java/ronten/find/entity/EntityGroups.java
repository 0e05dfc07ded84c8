package ronten.find.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.find.Entity;
import ronten.text.Folded;
import ronten.text.Span;

/** Gathers the places where each entity is named, and tells it by its fullest form. */
final class EntityGroups {

  private record Key(Entity.Kind kind, String form) {}

  private record Place(String form, Optional<String> value, Span span) {}

  /** No chain of names (a surname, a name, its translation) has more links. */
  private static final int MOST_LINKS = 4;

  private final Namesakes namesakes;
  private final Map<Key, List<Place>> places = new LinkedHashMap<>();

  EntityGroups(Namesakes namesakes) {
    this.namesakes = namesakes;
  }

  /** A form as it is compared: folded, one space for any white space. */
  static String key(String form) {
    return Folded.key(form.replace('\n', ' ').strip());
  }

  /** Notes a mention of a view at its place in the document. */
  void add(Mention mention, String text, Span original) {
    String form = mention.span().in(text).replace('\n', ' ').strip();
    places
        .computeIfAbsent(new Key(mention.kind(), key(form)), key -> new ArrayList<>())
        .add(new Place(form, mention.value(), original));
  }

  /** The entities in the order in which they are first named. */
  List<Entity> entities() {
    Map<Key, List<Place>> merged = new LinkedHashMap<>();
    places.forEach(
        (key, found) -> merged.computeIfAbsent(full(key), full -> new ArrayList<>()).addAll(found));
    return merged.entrySet().stream()
        .map(entry -> entity(entry.getKey().kind(), entry.getValue()))
        .sorted(
            Comparator.<Entity, Span>comparing(entity -> entity.evidence().getFirst())
                .thenComparing(Entity::kind))
        .toList();
  }

  /** The key of the fullest form that the document leads a name to, if it names that, too. */
  private Key full(Key key) {
    Key found = key;
    String form = key.form();
    for (int links = 0; links < MOST_LINKS; links++) {
      Optional<String> next = namesakes.full(form);
      if (next.isEmpty()) {
        break;
      }
      form = next.get();
      Key full = new Key(key.kind(), form);
      found = places.containsKey(full) ? full : found;
    }
    return found;
  }

  private static Entity entity(Entity.Kind kind, List<Place> places) {
    places.sort(Comparator.comparing(Place::span));
    Map<String, Integer> forms = new LinkedHashMap<>();
    places.forEach(place -> forms.merge(place.form(), 1, Integer::sum));
    String fullest =
        forms.keySet().stream()
            .reduce((best, form) -> form.length() > best.length() ? form : best)
            .orElseThrow();
    Optional<String> value =
        places.stream().map(Place::value).flatMap(Optional::stream).findFirst();
    return new Entity(fullest, kind, value, places.stream().map(Place::span).toList());
  }
}
