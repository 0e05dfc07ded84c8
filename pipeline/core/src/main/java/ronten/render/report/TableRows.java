package ronten.render.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

  /** A document and the place in it. */
  record Use(Members.Who who, String href) {}

  /** A rendering or a value, and who has it. */
  record Choice(String text, List<Use> uses) {}

  /** A term or a fact, and what there is for it. */
  record Options(String anchor, String name, List<Choice> choices, boolean conflict) {

    /** The name in a line. */
    public String opening() {
      return InShort.opening(name, LINE);
    }
  }

  /** What a document does with a paragraph: {@code quoted}, {@code paraphrased}, {@code absent}. */
  record Cover(String use, Phrase letter, Phrase word, String href) {}

  /** A paragraph of the article. */
  record Paragraph(int number, String opening, String href, int users, List<Cover> covers) {}

  /** How alike two documents are, in words and as one of eleven shades. */
  record Likeness(String value, int shade, boolean self) {}

  /** A document's row of a matrix. */
  record Alike(Members.Who who, List<Likeness> cells) {}

  /** A measure and its matrix. */
  record Matrix(String measure, Phrase name, List<Alike> rows) {}

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

  private static List<Use> uses(String en, Glossary.Rendering rendering, Members members) {
    return rendering.paths().stream()
        .map(
            path ->
                use(
                    path,
                    members
                        .occurrences(path)
                        .flatMap(document -> document.gloss(en, rendering.ja())),
                    members))
        .toList();
  }

  static List<Options> facts(Comparison comparison, Members members) {
    List<Options> rows = new ArrayList<>();
    int number = 1;
    for (Comparison.Fact fact : comparison.facts()) {
      List<Choice> choices =
          fact.values().stream()
              .map(value -> new Choice(value.value(), uses(value, members)))
              .toList();
      rows.add(new Options("f" + number++, fact.what(), choices, true));
    }
    return rows;
  }

  private static List<Use> uses(Comparison.Value value, Members members) {
    return value.paths().stream()
        .map(
            path ->
                use(path, members.occurrences(path).flatMap(d -> d.value(value.value())), members))
        .toList();
  }

  private static Use use(String path, Optional<Span> place, Members members) {
    return new Use(
        members.of(path), place.map(span -> Pages.to(path, span.start())).orElse(Pages.to(path)));
  }

  static List<Paragraph> coverage(Comparison comparison, Members members) {
    List<Paragraph> rows = new ArrayList<>();
    String source = comparison.article().path().orElse("");
    for (Comparison.Coverage row : comparison.coverage()) {
      Span span = new Span(row.article().start(), row.article().end());
      List<Cover> covers =
          members.commentaries().stream()
              .map(who -> cover(row, who.path(), Coverings.place(comparison, who.path(), span)))
              .toList();
      long users = covers.stream().filter(c -> !c.use().equals("absent")).count();
      rows.add(
          new Paragraph(
              rows.size() + 1,
              InShort.opening(row.article().text(), OPENING),
              Pages.to(source, span.start()),
              (int) users,
              covers));
    }
    return rows;
  }

  private static Cover cover(Comparison.Coverage row, String path, Optional<Integer> place) {
    Comparison.Use use = row.documents().getOrDefault(path, Comparison.Use.ABSENT);
    return new Cover(
        Json.name(use),
        Phrases.say("use.letter", use),
        Phrases.say("use", use),
        use == Comparison.Use.ABSENT
            ? ""
            : place.map(start -> Pages.to(path, start)).orElse(Pages.to(path)));
  }

  static List<Matrix> similarity(Comparison comparison, Members members) {
    return comparison.similarity().stream()
        .map(
            s ->
                new Matrix(
                    s.measure(),
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
                  return new Likeness(String.format(Locale.ROOT, "%.2f", value), shade, self);
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
