package ronten.search;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Answers requests of the passages that it has, here or elsewhere. Threads may share it. */
public interface Searcher {

  /** Answers a request. */
  SearchResult search(SearchRequest request);

  /**
   * Finds every place where what is asked for stands, in the order of paths and texts; words are
   * looked for as they are given, none of them only ranks. The limit of the request does not count.
   *
   * @param around how many characters of the same paragraph beside a match are asked for
   * @return what the searcher should know
   */
  List<Note> occurrences(SearchRequest request, int around, Consumer<MatchedPassage> each);

  /**
   * The passages most like the one at a line of a document, that one left out.
   *
   * @param request whose query is not looked at
   * @return empty where no passage of such a document stands at the line
   */
  Optional<SearchResult> like(String path, int line, SearchRequest request);

  /** Whether there is a document of this path. */
  boolean has(String path);
}
