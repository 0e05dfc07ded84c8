package ronten.render.report;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import ronten.compare.Comparison;
import ronten.compare.Reading;
import ronten.compare.word.Phrases;

/**
 * The documents of a comparison as the tables name them: by author where that tells them apart,
 * else by title.
 */
final class Members {

  /** So many columns stand beside each other and can still be read. */
  private static final int COLUMNS = 12;

  private final Map<String, Who> byPath = new LinkedHashMap<>();
  private final Comparison comparison;
  private final Function<String, Optional<Reading>> readings;
  private final Map<String, Optional<Reading>> read = new HashMap<>();
  private final Map<String, Optional<Occurrences>> occurrences = new HashMap<>();
  private final Phrases<String> names;

  /**
   * A document.
   *
   * @param number from 1, in the order of the comparison; 0 for the article itself
   * @param href the address of its page
   */
  record Who(
      int number,
      String path,
      String name,
      String title,
      Optional<String> author,
      Optional<String> date,
      String language,
      boolean cites,
      String href) {

    /** Whether it is the article's own text. */
    public boolean isArticle() {
      return number == 0;
    }
  }

  Members(Comparison comparison, Function<String, Optional<Reading>> readings) {
    this.comparison = comparison;
    this.readings = readings;
    this.names = Occurrences.names(comparison);
    Map<String, Long> authors =
        comparison.documents().stream()
            .collect(
                Collectors.groupingBy(
                    m -> m.author().orElse(""), LinkedHashMap::new, Collectors.counting()));
    int number = 1;
    for (Comparison.Member member : comparison.documents()) {
      String name =
          member.author().filter(author -> authors.get(author) == 1).orElse(member.title());
      byPath.put(member.path(), who(number++, member, name));
    }
    comparison.article().path().ifPresent(path -> byPath.put(path, article(path)));
  }

  private Who who(int number, Comparison.Member member, String name) {
    return new Who(
        number,
        member.path(),
        name,
        member.title(),
        member.author(),
        member.date(),
        language(member.path()),
        member.relation() == Comparison.Relation.CITES,
        Pages.to(member.path()));
  }

  private Who article(String path) {
    Comparison.About about = comparison.article();
    String authors = String.join(", ", about.authors());
    return new Who(
        0,
        path,
        about.title(),
        about.title(),
        authors.isEmpty() ? Optional.empty() : Optional.of(authors),
        about.date(),
        language(path),
        false,
        Pages.to(path));
  }

  private String language(String path) {
    return reading(path).map(r -> r.summary().document().language()).orElse("");
  }

  /** The commentaries, in their order. */
  List<Who> commentaries() {
    return byPath.values().stream().filter(who -> !who.isArticle()).toList();
  }

  /** Whether they are too many for a column each. */
  boolean isCrowd() {
    return count() > COLUMNS;
  }

  int count() {
    return comparison.documents().size();
  }

  /** The document of a path; one that the comparison does not list goes by its path. */
  Who of(String path) {
    Who known = byPath.get(path);
    return known != null
        ? known
        : new Who(
            count() + 1,
            path,
            path,
            path,
            Optional.empty(),
            Optional.empty(),
            "",
            true,
            Pages.to(path));
  }

  Optional<Reading> reading(String path) {
    return read.computeIfAbsent(path, readings);
  }

  /** Where things stand in a document; empty where its text cannot be had. */
  Optional<Occurrences> occurrences(String path) {
    return occurrences.computeIfAbsent(path, p -> reading(p).map(r -> new Occurrences(r, names)));
  }

  /** The article's own text, where the corpus holds it. */
  Optional<Reading> source() {
    return comparison.article().path().flatMap(this::reading);
  }
}
