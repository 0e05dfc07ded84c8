package ronten.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ronten.render.report.Report;
import ronten.run.ComparedArticle;
import ronten.run.ListedDocument;

/** The first page: the articles, those with most commentaries first, and the other documents. */
final class HomePage {

  private static final int ARTICLES = 50;
  private static final int OTHERS = 200;

  private HomePage() {}

  static Map<String, Object> model(Snapshot snapshot, Parameters parameters) {
    List<ComparedArticle> articles = new ArrayList<>(snapshot.articles().values());
    articles.sort(
        Comparator.comparingInt((ComparedArticle each) -> -each.documents().size())
            .thenComparing(each -> each.article().id()));
    Map<String, Object> model = new HashMap<>();
    model.put("total", articles.size());
    model.put("documents", snapshot.documents().size());
    model.put(
        "articles",
        articles.stream()
            .limit(ARTICLES)
            .flatMap(each -> snapshot.row(each.article().id()).stream())
            .toList());
    model.put("others", unread(snapshot));
    return model;
  }

  /** A document in a list. */
  record Other(String title, String language, String path, String href) {

    static Other of(ListedDocument document) {
      return new Other(
          document.title(),
          document.language(),
          document.path(),
          Report.documentAddress(document.path()));
    }
  }

  /** Documents that stand in no comparison. */
  private static List<Other> unread(Snapshot snapshot) {
    Set<String> compared = new HashSet<>();
    snapshot.articles().values().forEach(each -> each.paths().forEach(compared::add));
    return snapshot.documents().values().stream()
        .filter(each -> !compared.contains(each.path()))
        .limit(OTHERS)
        .map(Other::of)
        .toList();
  }
}
