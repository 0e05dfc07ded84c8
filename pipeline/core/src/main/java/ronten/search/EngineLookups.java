package ronten.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ronten.index.Fields;
import ronten.index.GlossaryTerms;
import ronten.index.GlossaryTerms.Rendering;
import ronten.index.Readings;

/**
 * Looks up in an engine elsewhere, all at once: what is not known yet is answered as if there were
 * none of it, and remembered and asked for, after which the query is read again.
 */
final class EngineLookups implements Lookups {

  /** Renderings of one term; a query takes the few that most documents have. */
  private static final int MOST_RENDERINGS = 1000;

  private enum Kind {
    FREQUENCY,
    PASSAGES,
    RENDERINGS,
    HEARD
  }

  private record Lookup(Kind kind, String field, String value, int most) {}

  private final Engine engine;
  private final Map<Lookup, Engine.Answer> known = new HashMap<>();
  private final Map<Lookup, Engine.Asked> open = new LinkedHashMap<>();

  private EngineLookups(Engine engine) {
    this.engine = engine;
  }

  /** Reads something again and again, until all that it looks up is known. */
  static <T> T learned(Engine engine, Function<Lookups, T> reading) {
    EngineLookups lookups = new EngineLookups(engine);
    T read;
    do {
      read = reading.apply(lookups);
    } while (lookups.learn());
    return read;
  }

  /** Asks for what was looked up in vain; false where all was known. */
  private boolean learn() {
    if (open.isEmpty()) {
      return false;
    }
    List<Lookup> lookups = List.copyOf(open.keySet());
    List<Engine.Answer> answers = engine.answers(List.copyOf(open.values()));
    for (int i = 0; i < lookups.size(); i++) {
      known.put(lookups.get(i), answers.get(i));
    }
    open.clear();
    return true;
  }

  private Optional<Engine.Answer> answer(Lookup lookup, Engine.Asked question) {
    Engine.Answer answer = known.get(lookup);
    if (answer == null) {
      open.put(lookup, question);
    }
    return Optional.ofNullable(answer);
  }

  @Override
  public int frequency(String field, String term) {
    return total(
        new Lookup(Kind.FREQUENCY, field, term, 0),
        new Engine.Asked(EngineQuery.term(field, term), Map.of()));
  }

  @Override
  public int passages(String field) {
    return total(
        new Lookup(Kind.PASSAGES, field, "", 0),
        new Engine.Asked(EngineQuery.exists(field), Map.of()));
  }

  private int total(Lookup lookup, Engine.Asked question) {
    return answer(lookup, question).map(answer -> Math.toIntExact(answer.total())).orElse(0);
  }

  @Override
  public List<Rendering> renderings(String key) {
    String prefix = GlossaryTerms.prefix(key);
    Map<String, Object> first =
        Map.of(
            "terms", Map.of("field", Fields.DOCUMENT, "size", 1, "order", Map.of("_key", "asc")));
    return groups(
            new Lookup(Kind.RENDERINGS, Fields.GLOSSARY, prefix, MOST_RENDERINGS),
            Map.of("inner", first))
        .stream()
        .map(
            group ->
                GlossaryTerms.rendering(
                    group.value(), group.inner(), Math.toIntExact(group.hits())))
        .toList();
  }

  @Override
  public List<Readings.Word> heard(String sound, int most) {
    String prefix = Readings.prefix(sound);
    return groups(new Lookup(Kind.HEARD, Fields.READING, prefix, most), Map.of()).stream()
        .map(group -> Readings.word(group.value()))
        .toList();
  }

  /** The terms of a field that begin like this, in their order. */
  private List<Engine.Group> groups(Lookup lookup, Map<String, Object> inner) {
    Map<String, Object> terms =
        Map.of(
            "field",
            lookup.field(),
            "size",
            lookup.most(),
            "include",
            PathPattern.quoted(lookup.value()) + ".*",
            "order",
            Map.of("_key", "asc"));
    Map<String, Object> groups =
        Map.of(
            "terms",
            inner.isEmpty() ? Map.of("terms", terms) : Map.of("terms", terms, "aggs", inner));
    Map<String, Object> query = EngineQuery.prefix(lookup.field(), lookup.value());
    return answer(lookup, new Engine.Asked(query, groups))
        .map(answer -> new ArrayList<>(answer.groups().getOrDefault("terms", List.of())))
        .orElseGet(ArrayList::new);
  }
}
