package ronten.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import ronten.index.FewPassages;
import ronten.index.StoredPassage;
import ronten.text.Span;

/**
 * Every place where what is asked of an engine elsewhere stands, as {@link Occurrences} tells it of
 * an index on this machine. One page of the engine's at a time is in memory.
 */
final class EngineOccurrences {

  private final Engine engine;
  private final List<Clue> clues;
  private final int around;

  /**
   * @param clues to what is asked for in a passage
   * @param around how many characters beside a match are asked for
   */
  EngineOccurrences(Engine engine, List<Clue> clues, int around) {
    this.engine = engine;
    this.clues = clues;
    this.around = around;
  }

  /** A passage, and where in it is what was asked for. */
  private record Match(Engine.Found found, List<Span> places) {

    StoredPassage stored() {
      return found.passage().stored();
    }

    /** How many characters stand before the first place. */
    int left() {
      return places.getFirst().start() - stored().span().start();
    }

    /** How many characters stand behind the last place. */
    int right() {
      return stored().span().end() - places.getLast().end();
    }
  }

  void each(Query query, Consumer<MatchedPassage> each) {
    Engine.Asked asked = new Engine.Asked(EngineQuery.of(query), Map.of());
    engine.find(
        new Engine.Wanted(asked, Engine.Order.PLACE, Integer.MAX_VALUE, false),
        page -> told(matches(page)).forEach(each));
  }

  private List<Match> matches(List<Engine.Found> page) {
    try (FewPassages few = new FewPassages(page.stream().map(Engine.Found::passage).toList())) {
      Highlighter highlighter = new Highlighter(new IndexSearcher(few.reader()), clues);
      List<Match> matches = new ArrayList<>();
      for (int i = 0; i < page.size(); i++) {
        Engine.Found found = page.get(i);
        List<Span> places = highlighter.places(few.leaf(), i, found.passage().stored());
        if (!places.isEmpty()) {
          matches.add(new Match(found, places));
        }
      }
      return matches;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<MatchedPassage> told(List<Match> matches) {
    Map<String, StoredPassage> before =
        engine.beside(
            matches.stream()
                .filter(match -> match.left() < around && match.stored().layout().continues())
                .map(Match::found)
                .toList(),
            -1);
    Map<String, StoredPassage> after =
        engine.beside(
            matches.stream().filter(match -> match.right() < around).map(Match::found).toList(), 1);
    return matches.stream()
        .map(
            match ->
                told(
                    match,
                    Optional.ofNullable(before.get(match.found().id())),
                    Optional.ofNullable(after.get(match.found().id()))
                        .filter(stored -> stored.layout().continues())))
        .toList();
  }

  private static MatchedPassage told(
      Match match, Optional<StoredPassage> before, Optional<StoredPassage> after) {
    StoredPassage stored = match.stored();
    return new MatchedPassage(
        match.found().document(),
        stored.layout().start(),
        stored.layout().line(),
        stored.text(),
        before.map(StoredPassage::text).orElse(""),
        after.map(StoredPassage::text).orElse(""),
        stored.layout().holes(),
        match.places());
  }
}
