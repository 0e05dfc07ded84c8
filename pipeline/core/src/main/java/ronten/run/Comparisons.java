package ronten.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import ronten.compare.Comparison;
import ronten.compare.Group;
import ronten.compare.group.Grouping;
import ronten.corpus.Corpus;
import ronten.corpus.UnreadableException;
import ronten.index.StoredDocument;
import ronten.render.Json;
import ronten.search.PassageSearch;
import ronten.summary.Summary;
import ronten.text.Metadata;
import ronten.text.Source;

/** The comparisons of an output folder, for those who read it. */
public record Comparisons(OutputFolder folder, Pipeline pipeline) {

  /**
   * The comparison of an article with its text from a file that is not in the corpus.
   *
   * @param id of the article; without one, that which the file names itself by title or address
   * @return empty where the file names none of them
   * @throws SetupException when the file cannot be read; says why
   */
  public Optional<Comparison> with(Path file, Optional<String> id) {
    Outcome.Done article = read(file);
    try (PassageSearch search = PassageSearch.open(folder.index(), Pipeline::languages)) {
      Grouping grouping = new Grouping();
      search.documents().forEach(state -> add(search, state.path(), grouping));
      if (id.isEmpty()) {
        grouping.add(article.summary(), article.analysis().document().source().metadata());
      }
      return grouping.groups().stream()
          .filter(group -> isMeant(group, id, article.path()))
          .findFirst()
          .map(group -> with(article, group, search));
    }
  }

  private static boolean isMeant(Group group, Optional<String> id, String path) {
    return id.map(group.id()::equals).orElse(group.source().filter(path::equals).isPresent());
  }

  private Comparison with(Outcome.Done article, Group group, PassageSearch search) {
    Group sourced =
        new Group(
            group.id(),
            group.title(),
            group.authors(),
            group.publication(),
            group.date(),
            group.url(),
            Optional.of(article.path()),
            group.members().stream().filter(m -> !m.path().equals(article.path())).toList());
    return new StoredReadings(search::document, pipeline.comparer())
        .compare(sourced, Optional.of(ReadingOf.analysed(article)));
  }

  private static void add(PassageSearch search, String path, Grouping grouping) {
    StoredDocument stored = search.document(path).orElseThrow();
    grouping.add(Json.read(stored.summary(), Summary.class), stored.metadata());
  }

  /** Reads a file as the corpus reads files, and takes it for an article. */
  private Outcome.Done read(Path file) {
    try {
      Source read = Corpus.read(file.toString(), bytes(file));
      Metadata said = read.metadata();
      Metadata article =
          new Metadata(
              said.title(),
              said.authors(),
              said.date(),
              said.publication(),
              said.url(),
              said.language(),
              Metadata.Role.ARTICLE,
              Optional.empty());
      Outcome outcome = pipeline.process(read.with(article), new Summary.Producer("", ""));
      return switch (outcome) {
        case Outcome.Done done -> done;
        case Outcome.Failed failed -> throw new SetupException(failed.reason().about(file));
        case Outcome.Unchanged none -> throw new IllegalStateException("analysed, yet unchanged");
      };
    } catch (UnreadableException e) {
      throw new SetupException(e.reason().about(e.path()));
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
