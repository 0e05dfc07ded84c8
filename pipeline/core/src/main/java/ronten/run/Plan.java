package ronten.run;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import ronten.corpus.Corpus;
import ronten.corpus.UnreadableException;
import ronten.index.DocumentState;

/**
 * What is to be done about a corpus.
 *
 * @param tasks a task for each document, in the order of the paths
 * @param gone the paths of documents that the index knows and the corpus no longer has
 */
record Plan(List<Task> tasks, List<String> gone) {

  /**
   * Plans.
   *
   * @param known what the index knows, by path
   * @param trusted of which of them size and time are believed
   * @param left documents to be left as they are for now
   */
  static Plan of(
      Corpus corpus,
      Map<String, DocumentState> known,
      Version version,
      Predicate<DocumentState> trusted,
      Predicate<Corpus.Entry> left) {
    Set<String> paths = new HashSet<>();
    corpus.entries().forEach(entry -> paths.add(entry.path()));
    List<Task> tasks =
        corpus.entries().stream()
            .filter(left.negate())
            .map(
                entry -> {
                  Optional<DocumentState> state = Optional.ofNullable(known.get(entry.path()));
                  return task(corpus, entry, version, state, state.filter(trusted).isPresent());
                })
            .toList();
    List<String> gone =
        known.keySet().stream()
            .filter(path -> !paths.contains(path) && !isHidden(path, corpus))
            .sorted()
            .toList();
    return new Plan(tasks, gone);
  }

  private static Task task(
      Corpus corpus,
      Corpus.Entry entry,
      Version version,
      Optional<DocumentState> known,
      boolean trusted) {
    return new Task(entry, version.making(corpus.settings(), entry.path()), known, trusted);
  }

  /** Whether a document is not to be seen only because its folder cannot be looked into. */
  private static boolean isHidden(String path, Corpus corpus) {
    return corpus.unreadable().stream()
        .map(UnreadableException::path)
        .anyMatch(
            refused ->
                path.equals(refused)
                    || path.startsWith(refused.endsWith("/") ? refused : refused + "/"));
  }
}
