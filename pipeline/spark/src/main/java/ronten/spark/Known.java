package ronten.spark;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import ronten.cluster.Articles;
import ronten.compare.Group;
import ronten.render.Json;
import ronten.run.ArticleMembers;
import ronten.run.ComparedArticle;
import scala.Tuple2;

/**
 * What one group tells of one of its documents.
 *
 * @param article the id of the article it is about; empty where it only cites it
 * @param names what the article is called
 */
record Known(String article, List<String> names) implements Serializable {

  /** What a group tells, by path. */
  static Iterator<Tuple2<String, Known>> of(byte[] group) {
    List<ComparedArticle> told = List.of(ComparedArticle.of(Json.read(group, Group.class)));
    Map<String, String> articles = ArticleMembers.articles(told);
    List<Tuple2<String, Known>> known = new ArrayList<>();
    ArticleMembers.names(told)
        .forEach(
            (path, names) ->
                known.add(
                    new Tuple2<>(
                        path, new Known(articles.getOrDefault(path, ""), new ArrayList<>(names)))));
    return known.iterator();
  }

  /** What a group is compared as, on one line. */
  static String line(byte[] group) {
    return Json.line(ComparedArticle.of(Json.read(group, Group.class)));
  }

  /** All that groups tell; of two articles a document is about, as a run on one machine has it. */
  static Articles together(Iterable<Tuple2<String, Known>> told) {
    Map<String, String> about = new HashMap<>();
    Map<String, Set<String>> named = new HashMap<>();
    for (Tuple2<String, Known> each : told) {
      Known known = each._2();
      named.computeIfAbsent(each._1(), path -> new TreeSet<>()).addAll(known.names());
      if (!known.article().isEmpty()) {
        about.merge(each._1(), known.article(), (a, b) -> a.compareTo(b) > 0 ? a : b);
      }
    }
    return new Articles(about, named);
  }
}
