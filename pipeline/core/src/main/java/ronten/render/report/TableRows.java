package ronten.render.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.render.Json;
import ronten.text.Span;

/** The smaller tables of a comparison: renderings, facts, coverage, similarity. */
final class TableRows {

  /** So much of a paragraph is shown beside its number. */
  private static final int OPENING = 110;

  /** So much of a name is shown in a line. */
  private static final int LINE = 40;

  private TableRows() {}

  /** A rendering or a value, and who has it. */
  record Choice(String text, Uses uses) {}

  /** A term or a fact, and what there is for it. */
  record Options(String anchor, String name, List<Choice> choices, boolean conflict) {

    /** The name in a line. */
    public String opening() {
      return InShort.opening(name, LINE);
    }
  }

  /** What a document does with a paragraph: {@code quoted}, {@code paraphrased}, {@code absent}. */
  record Cover(String use, Phrase letter, Phrase word, String href) {}

  /**
   * A paragraph of the article.
   *
   * @param covers of every commentary, where each has a column
   * @param quoted who quotes it
   * @param paraphrased who paraphrases it
   */
  record Paragraph(
      int number, String opening, String href, List<Cover> covers, Uses quoted, Uses paraphrased) {

    /** How many take it up. */
    public int users() {
      return quoted.size() + paraphrased.size();
    }
  }

  /** How alike two documents are, in words and as one of eleven shades. */
  record Likeness(String value, int shade, String href) {

    /** Whether it is a document and itself. */
    public boolean self() {
      return href.isEmpty();
    }
  }

  /** A document's row of a matrix. */
  record Alike(Members.Who who, List<Likeness> cells) {}

  /** A measure and its matrix. */
  record Matrix(Phrase name, List<Alike> rows) {}

  static List<Options> renderings(Comparison comparison, Members members) {
    List<Options> rows = new ArrayList<>();
    int number = 1;
    for (Glossary.Entry entry : comparison.glossary()) {
      List<Choice> choices =
          entry.renderings().stream()
              .map(r -> new Choice(r.ja(), uses(entry.en(), r, members)))
              .toList();
      rows.add(new Options("r" + number++, entry.en(), choices, entry.conflict()));
    }
    rows.sort(
        Comparator.comparing((Options row) -> !row.conflict())
            .thenComparingInt(row -> -row.choices().size()));
    return rows;
  }

  private static Uses uses(String en, Glossary.Rendering rendering, Members members) {
    return uses(
        rendering.paths(),
        path ->
            members
                .occurrences(path)
                .flatMap(document -> document.gloss(en, rendering.ja()))
                .map(Span::start),
        members);
  }

  private static Uses uses(
      Collection<String> paths, Function<String, Optional<Integer>> place, Members members) {
    List<Uses.Use> uses =
        paths.stream()
            .map(path -> new Uses.Use(members.of(path), place.apply(path).orElse(-1)))
            .toList();
    return Uses.of(uses, members.isCrowd());
  }

  private static Uses uses(
      Collection<String> paths, Map<String, Comparison.Place> places, Members members) {
    return uses(
        paths, path -> Optional.ofNullable(places.get(path)).map(Comparison.Place::start), members);
  }

  static List<Options> facts(Comparison comparison, Members members) {
    List<Options> rows = new ArrayList<>();
    int number = 1;
    for (Comparison.Fact fact : comparison.facts()) {
      List<Choice> choices =
          fact.values().stream()
              .map(value -> new Choice(value.value(), uses(value.paths(), value.places(), members)))
              .toList();
      rows.add(new Options("f" + number++, fact.what(), choices, true));
    }
    return rows;
  }

  static List<Paragraph> coverage(Comparison comparison, Members members) {
    List<Paragraph> rows = new ArrayList<>();
    String source = comparison.article().path().orElse("");
    for (Comparison.Coverage row : comparison.coverage()) {
      rows.add(
          new Paragraph(
              rows.size() + 1,
              InShort.opening(row.article().text(), OPENING),
              Pages.to(source, row.article().start()),
              members.commentaries().stream().map(who -> cover(row, who.path())).toList(),
              covering(row, Comparison.Use.QUOTED, members),
              covering(row, Comparison.Use.PARAPHRASED, members)));
    }
    return rows;
  }

  private static Uses covering(Comparison.Coverage row, Comparison.Use use, Members members) {
    List<String> paths =
        members.commentaries().stream()
            .map(Members.Who::path)
            .filter(path -> row.documents().get(path) == use)
            .toList();
    return uses(paths, row.places(), members);
  }

  private static Cover cover(Comparison.Coverage row, String path) {
    Comparison.Use use = row.documents().getOrDefault(path, Comparison.Use.ABSENT);
    return new Cover(
        Json.name(use),
        Phrases.say("use.letter", use),
        Phrases.say("use", use),
        Optional.ofNullable(row.places().get(path))
            .map(place -> Pages.to(path, place.start()))
            .orElse(""));
  }

  /** The matrices, where each commentary has a column. */
  static List<Matrix> similarity(Comparison comparison, Members members) {
    return comparison.similarity().stream()
        .map(
            s ->
                new Matrix(
                    Phrases.measure(s.measure()),
                    members.commentaries().stream().map(who -> alike(who, s, members)).toList()))
        .toList();
  }

  private static Alike alike(Members.Who who, Comparison.Similarity similarity, Members members) {
    Map<String, Double> row = similarity.matrix().getOrDefault(who.path(), Map.of());
    double most = most(similarity);
    return new Alike(
        who,
        members.commentaries().stream()
            .map(
                other -> {
                  boolean self = other.path().equals(who.path());
                  double value = self ? 1 : row.getOrDefault(other.path(), 0.0);
                  int shade = (int) Math.round(Math.clamp(value / most, 0, 1) * 10);
                  String href = self ? "" : "#" + Resemblance.anchor(who, other);
                  return new Likeness(String.format(Locale.ROOT, "%.2f", value), shade, href);
                })
            .toList());
  }

  /** The highest value between two documents, which has the darkest shade. */
  private static double most(Comparison.Similarity similarity) {
    return similarity.matrix().entrySet().stream()
        .flatMap(
            row ->
                row.getValue().entrySet().stream()
                    .filter(cell -> !cell.getKey().equals(row.getKey())))
        .mapToDouble(Map.Entry::getValue)
        .filter(value -> value > 0)
        .max()
        .orElse(1);
  }
}
