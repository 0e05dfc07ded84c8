package ronten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import ronten.index.Facet;
import ronten.index.FewPassages;
import ronten.index.Fields;
import ronten.index.IndexedPassage;
import ronten.index.StoredPassage;
import ronten.language.Languages;

/**
 * Searches what was published to an engine elsewhere, with the same queries and results as {@link
 * PassageSearch} gives of an index on this machine. Threads may share it.
 */
public final class EngineSearch {

  /** Of each facet so many values are told, the most frequent. */
  private static final int MOST_VALUES = 1000;

  private final Engine engine;
  private final Languages languages;

  /**
   * @param languages those the corpus was read with; queries are read with the same
   */
  public EngineSearch(Engine engine, Languages languages) {
    this.engine = engine;
    this.languages = languages;
  }

  /** Answers a request. */
  public SearchResult search(SearchRequest request) {
    EngineLookups lookups = new EngineLookups(engine);
    QueryReading reading;
    Optional<Query> query;
    do {
      reading = new QueryReading(lookups, languages, Weights.TUNED, request.widening());
      query = reading.query(request, false);
    } while (lookups.learn());
    return query.isPresent()
        ? result(request, query.get(), reading)
        : new SearchResult(
            request.query(), 0, List.of(), List.of(), Optional.empty(), reading.notes());
  }

  private SearchResult result(SearchRequest request, Query query, QueryReading reading) {
    List<Widening.Used> widenings = reading.widenings();
    boolean facets = request.wants(SearchRequest.Wish.FACETS);
    Engine.Asked question =
        new Engine.Asked(
            EngineQuery.telling(query, widenings.stream().map(Widening.Used::helped).toList()),
            request.limit(),
            facets ? groups() : Map.of(),
            request.wants(SearchRequest.Wish.EXPLANATION));
    Engine.Answer answer = engine.answers(List.of(question)).getFirst();
    List<Note> notes = new ArrayList<>(reading.notes());
    if (answer.stopped()) {
      notes.add(new Note.Stopped(Search.MILLISECONDS / 1000));
    }
    return new SearchResult(
        request.query(),
        answer.total(),
        hits(request, answer.hits(), reading.clues(), widenings),
        widenings.stream().map(Widening.Used::via).distinct().toList(),
        facets ? Optional.of(counted(answer.groups())) : Optional.empty(),
        notes);
  }

  private static List<Hit> hits(
      SearchRequest request,
      List<Engine.Found> found,
      List<Clue> clues,
      List<Widening.Used> widenings) {
    if (found.isEmpty()) {
      return List.of();
    }
    List<IndexedPassage> passages = found.stream().map(Engine.Found::passage).toList();
    try (FewPassages few = new FewPassages(passages)) {
      Highlighter highlighter = new Highlighter(new IndexSearcher(few.reader()), clues);
      List<Hit> hits = new ArrayList<>();
      for (int i = 0; i < found.size(); i++) {
        Engine.Found each = found.get(i);
        StoredPassage stored = each.passage().stored();
        hits.add(
            new Hit(
                each.document(),
                stored.span(),
                stored.layout().line(),
                stored.text(),
                each.score(),
                stored.headings(),
                Optional.ofNullable(request.articles().get(each.document())).or(stored::article),
                highlighter.highlights(few.leaf(), i, stored),
                via(each.matched(), widenings),
                each.explanation()));
      }
      return hits;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<Via> via(List<String> matched, List<Widening.Used> widenings) {
    List<Via> via = new ArrayList<>();
    for (int i = 0; i < widenings.size(); i++) {
      if (matched.contains(EngineQuery.name(i)) && !via.contains(widenings.get(i).via())) {
        via.add(widenings.get(i).via());
      }
    }
    return via;
  }

  /** The field that the engine counts by. */
  public static String field(Facet facet) {
    return facet == Facet.DOCUMENT
        ? Fields.DOCUMENT
        : "facet." + facet.name().toLowerCase(Locale.ROOT);
  }

  private static Map<String, Object> groups() {
    Map<String, Object> groups = new HashMap<>();
    for (Facet facet : Facet.values()) {
      groups.put(facet.name(), Map.of("terms", Map.of("field", field(facet), "size", MOST_VALUES)));
    }
    return groups;
  }

  /** The most frequent first, equals by value. */
  private static Map<Facet, Map<String, Integer>> counted(Map<String, List<Engine.Group>> groups) {
    Map<Facet, Map<String, Integer>> counted = new EnumMap<>(Facet.class);
    for (Facet facet : Facet.values()) {
      Map<String, Integer> values = new LinkedHashMap<>();
      groups.getOrDefault(facet.name(), List.of()).stream()
          .sorted(
              Comparator.comparingLong((Engine.Group group) -> -group.hits())
                  .thenComparing(Engine.Group::value))
          .forEach(group -> values.put(group.value(), Math.toIntExact(group.hits())));
      counted.put(facet, values);
    }
    return counted;
  }
}
