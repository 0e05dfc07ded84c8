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
import java.util.function.Consumer;
import java.util.function.Predicate;
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
public final class EngineSearch implements Searcher {

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

  /** A query as it was read. */
  private record Read(QueryReading reading, Optional<Query> query) {}

  private Read read(SearchRequest request, boolean literal) {
    Optional<Predicate<String>> widening = literal ? Optional.empty() : request.widening();
    return EngineLookups.learned(
        engine,
        lookups -> {
          QueryReading reading = new QueryReading(lookups, languages, Weights.TUNED, widening);
          return new Read(reading, reading.query(request, literal));
        });
  }

  @Override
  public SearchResult search(SearchRequest request) {
    Read read = read(request, false);
    QueryReading reading = read.reading();
    return read.query().isPresent()
        ? result(request, read.query().get(), reading.clues(), reading.widenings(), reading.notes())
        : SearchResult.none(request.query(), reading.notes());
  }

  @Override
  public List<Note> occurrences(SearchRequest request, int around, Consumer<MatchedPassage> each) {
    Read read = read(request, true);
    QueryReading reading = read.reading();
    read.query()
        .ifPresent(
            query -> new EngineOccurrences(engine, reading.clues(), around).each(query, each));
    return reading.notes();
  }

  @Override
  public Optional<SearchResult> like(String path, int line, SearchRequest request) {
    return passage(path, line).map(passage -> like(path, passage, request));
  }

  private SearchResult like(String path, StoredPassage passage, SearchRequest request) {
    Optional<Likeness.Like> like =
        EngineLookups.learned(
            engine,
            lookups -> new Likeness(lookups, languages).of(path, passage, request.conditions()));
    return like.isPresent()
        ? result(request, like.get().query(), List.of(like.get().clue()), List.of(), List.of())
        : SearchResult.none(request.query(), List.of(new Note.NoWord()));
  }

  /** Lines are not asked for, so the passages of the document are looked through. */
  private Optional<StoredPassage> passage(String path, int line) {
    List<StoredPassage> standing = new ArrayList<>();
    Engine.Asked asked = new Engine.Asked(EngineQuery.passages(path), Map.of());
    engine.find(
        new Engine.Wanted(asked, Engine.Order.PLACE, Integer.MAX_VALUE, false),
        page ->
            page.stream()
                .map(found -> found.passage().stored())
                .filter(passage -> Likeness.stands(passage, line))
                .forEach(standing::add));
    return standing.stream().findFirst();
  }

  @Override
  public boolean has(String path) {
    Engine.Asked asked = new Engine.Asked(EngineQuery.document(path), Map.of());
    return engine.answers(List.of(asked)).getFirst().total() > 0;
  }

  private SearchResult result(
      SearchRequest request,
      Query query,
      List<Clue> clues,
      List<Widening.Used> widenings,
      List<Note> told) {
    boolean facets = request.wants(SearchRequest.Wish.FACETS);
    Engine.Asked asked =
        new Engine.Asked(
            EngineQuery.telling(query, widenings.stream().map(Widening.Used::helped).toList()),
            facets ? groups() : Map.of());
    boolean explained = request.wants(SearchRequest.Wish.EXPLANATION);
    List<Hit> hits = new ArrayList<>();
    Engine.Answer answer =
        engine.find(
            new Engine.Wanted(asked, Engine.Order.BEST, request.limit(), explained),
            page -> hits.addAll(hits(request, page, clues, widenings)));
    List<Note> notes = new ArrayList<>(told);
    if (answer.stopped()) {
      notes.add(new Note.Stopped(Search.MILLISECONDS / 1000));
    }
    return new SearchResult(
        request.query(),
        answer.total(),
        hits,
        widenings.stream().map(Widening.Used::via).distinct().toList(),
        facets ? Optional.of(counted(answer.groups())) : Optional.empty(),
        notes);
  }

  private static List<Hit> hits(
      SearchRequest request,
      List<Engine.Found> found,
      List<Clue> clues,
      List<Widening.Used> widenings) {
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
