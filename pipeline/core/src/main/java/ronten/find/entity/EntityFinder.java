package ronten.find.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.find.Entity;
import ronten.find.word.View;
import ronten.text.Document;
import ronten.text.Folded;
import ronten.text.Span;

/**
 * Finds the persons, organizations, places, treaties, works, dates and numbers that a document
 * names, and merges the places that name one in the same form.
 */
public final class EntityFinder {

  private record Key(Entity.Kind kind, String form) {}

  private record Place(String form, Optional<String> value, Span span) {}

  /** The entities of a document in the order in which they are first named. */
  public List<Entity> find(Document document) {
    Map<Key, List<Place>> places = new LinkedHashMap<>();
    document
        .paragraphs()
        .forEach(
            paragraph -> {
              View view = View.of(document, paragraph);
              for (Mention mention : mentions(view)) {
                String form = mention.span().in(view.text()).replace('\n', ' ').strip();
                Key key = new Key(mention.kind(), Folded.key(form));
                places
                    .computeIfAbsent(key, k -> new ArrayList<>())
                    .add(new Place(form, mention.value(), view.original(mention.span())));
              }
            });
    return places.entrySet().stream()
        .map(entry -> entity(entry.getKey().kind(), entry.getValue()))
        .sorted(
            Comparator.<Entity, Span>comparing(entity -> entity.evidence().getFirst())
                .thenComparing(Entity::kind))
        .toList();
  }

  /** What a paragraph names; of two mentions that overlap, the one that was asked for first. */
  private static List<Mention> mentions(View view) {
    List<Mention> all = new ArrayList<>();
    all.addAll(WorkMentions.in(view));
    all.addAll(DateMentions.in(view));
    all.addAll(NumberMentions.in(view));
    all.addAll(JapaneseNames.in(view));
    all.addAll(EnglishNames.in(view));
    boolean[] taken = new boolean[view.text().length()];
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : all) {
      if (mention.kind() == Entity.Kind.WORK || isFree(taken, mention.span())) {
        kept.add(mention);
      }
      if (mention.kind() != Entity.Kind.WORK) {
        java.util.Arrays.fill(taken, mention.span().start(), mention.span().end(), true);
      }
    }
    kept.sort(Comparator.comparing(Mention::span));
    return kept;
  }

  private static boolean isFree(boolean[] taken, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return !span.isEmpty();
  }

  private static Entity entity(Entity.Kind kind, List<Place> places) {
    Map<String, Integer> forms = new LinkedHashMap<>();
    places.forEach(place -> forms.merge(place.form(), 1, Integer::sum));
    String commonest =
        forms.entrySet().stream()
            .max(Map.Entry.comparingByValue())
            .map(Map.Entry::getKey)
            .orElseThrow();
    return new Entity(
        commonest, kind, places.getFirst().value(), places.stream().map(Place::span).toList());
  }
}
