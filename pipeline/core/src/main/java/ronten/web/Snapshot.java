package ronten.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.compare.Reading;
import ronten.render.Json;
import ronten.render.report.OverviewRow;
import ronten.run.ArticleMembers;
import ronten.run.ComparedArticle;
import ronten.run.ComparisonFiles;
import ronten.run.ListedDocument;
import ronten.run.OutputFolder;
import ronten.run.Pipeline;
import ronten.run.ReadingOf;
import ronten.search.KeyTerms;
import ronten.search.PassageSearch;

/**
 * An output as it was drawn once: what requests read. What takes long to gather is gathered when it
 * is first asked for and kept as long as the output stays as it is. Threads may share it.
 */
final class Snapshot {

  private final PassageSearch search;
  private final Once<ComparisonFiles> comparisons;
  private final Once<Map<String, ComparedArticle>> articles;
  private final Once<Map<String, String>> articleOf;
  private final Once<Map<String, ListedDocument>> documents;
  private final Once<Glossary> glossary;
  private final Once<Glosses> glosses;
  private final Once<KeyTerms> terms;
  private final Once<List<Timeline.Dated>> dated;
  private final Map<String, OverviewRow> rows = new ConcurrentHashMap<>();
  private int readers;
  private boolean past;

  /**
   * @throws ronten.index.IndexException when there is no index that can be read
   */
  Snapshot(OutputFolder folder) {
    this.search = PassageSearch.open(folder.index(), Pipeline::languages);
    this.comparisons = new Once<>(folder::comparisonFiles);
    this.articles = new Once<>(this::readArticles);
    this.articleOf = new Once<>(() -> ArticleMembers.articles(articles.get().values()));
    this.documents = new Once<>(this::listDocuments);
    this.glossary = new Once<>(() -> read(folder.glossary(), Glossary.class));
    this.glosses = new Once<>(() -> Glosses.of(glossary.get()));
    this.terms = new Once<>(search::terms);
    this.dated = new Once<>(() -> Timeline.Dated.all(documents.get().values()));
  }

  /** Takes hold of it; it stays open until everybody has left. */
  synchronized void enter() {
    readers++;
  }

  synchronized void leave() {
    readers--;
    closeWhenLeft();
  }

  /** Nobody will enter any more: when the last one has left, it is closed. */
  synchronized void retire() {
    past = true;
    closeWhenLeft();
  }

  private void closeWhenLeft() {
    if (past && readers == 0) {
      search.close();
    }
  }

  PassageSearch search() {
    return search;
  }

  /** The articles that were compared, by id. */
  Map<String, ComparedArticle> articles() {
    return articles.get();
  }

  /** The ids of the articles that documents are about, by path. */
  Map<String, String> articleOf() {
    return articleOf.get();
  }

  /** The documents by path, in the order of the paths. */
  Map<String, ListedDocument> documents() {
    return documents.get();
  }

  Glossary glossary() {
    return glossary.get();
  }

  Glosses glosses() {
    return glosses.get();
  }

  /** The key terms of all documents. */
  KeyTerms terms() {
    return terms.get();
  }

  /** The documents that tell their date. */
  List<Timeline.Dated> dated() {
    return dated.get();
  }

  /** The comparison of an article, where there is one. */
  Optional<Comparison> comparison(String id) {
    return comparisons.get().comparison(id);
  }

  /** A line of the overview, where there is such an article. */
  Optional<OverviewRow> row(String id) {
    return Optional.ofNullable(
        rows.computeIfAbsent(id, each -> comparison(each).map(OverviewRow::of).orElse(null)));
  }

  /** The comparisons that a document stands in, as a commentary or as the article's text. */
  List<Comparison> comparisonsWith(String path) {
    return articles().values().stream()
        .filter(each -> each.paths().anyMatch(path::equals))
        .flatMap(each -> comparison(each.article().id()).stream())
        .toList();
  }

  Optional<Reading> reading(String path) {
    return search.document(path).map(ReadingOf::stored);
  }

  private Map<String, ComparedArticle> readArticles() {
    return comparisons.get().compared().stream()
        .collect(
            Collectors.toMap(
                each -> each.article().id(),
                each -> each,
                (one, other) -> one,
                LinkedHashMap::new));
  }

  private Map<String, ListedDocument> listDocuments() {
    Map<String, ListedDocument> byPath = new LinkedHashMap<>();
    ListedDocument.all(search).forEach(each -> byPath.put(each.path(), each));
    return byPath;
  }

  private static <T> T read(Path file, Class<T> type) {
    try {
      return Json.read(Files.readAllBytes(file), type);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }
}
