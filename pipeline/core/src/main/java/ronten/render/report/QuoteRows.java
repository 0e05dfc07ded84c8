package ronten.render.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import ronten.compare.Comparison;
import ronten.compare.Reading;
import ronten.compare.quotation.Status;

/**
 * The quotations of a comparison, a row for each wording and verdict, those that are not as printed
 * first.
 */
final class QuoteRows {

  /** So much is shown of what was left out. */
  private static final int LOST = 28;

  private QuoteRows() {}

  /**
   * A quotation in a document.
   *
   * @param words the quotation, what departs from the original marked
   * @param place the address of the original's words; empty where they were not found
   * @param order where the original's words stand, for sorting
   */
  record Row(
      String anchor,
      Uses by,
      String text,
      String language,
      List<WordDifferences.Change> words,
      Status status,
      String sign,
      String style,
      Phrase verdict,
      List<Comparison.Difference> differences,
      String translation,
      String place,
      int order) {

    public String href() {
      return by.shown().getFirst().href();
    }

    /** Its first words. */
    public String opening() {
      return InShort.words(text);
    }

    /** The first words of the original that it leaves out; empty where it leaves none out. */
    public String lost() {
      return words.stream()
          .filter(WordDifferences.Change::isMinus)
          .map(change -> change.text().replaceFirst("^[\\p{P}\\s]+", ""))
          .filter(lost -> !lost.isBlank())
          .findFirst()
          .map(lost -> InShort.opening(lost, LOST))
          .orElse("");
    }

    public boolean isWrong() {
      return style.equals(Judgement.WRONG.style());
    }
  }

  /** What is one row: who quotes the same words with the same verdict and the same rendering. */
  private record Key(String text, Comparison.Verdict verdict, String translation) {

    static Key of(Comparison.Quoting quoting) {
      return new Key(quoting.text(), quoting.verdict(), translated(quoting));
    }
  }

  private static String translated(Comparison.Quoting quoting) {
    return quoting.translation().map(Comparison.Passage::text).orElse("");
  }

  /** The members of a quotation, by row. */
  private static Map<Key, List<Comparison.Quoting>> rows(Comparison.Quote quote) {
    return quote.members().stream()
        .collect(Collectors.groupingBy(Key::of, LinkedHashMap::new, Collectors.toList()));
  }

  /** The anchors of the rows that a document stands in, by the start of its quotation. */
  static Map<Integer, String> anchors(Comparison comparison, String path) {
    Map<Integer, String> anchors = new HashMap<>();
    int number = 1;
    for (Comparison.Quote quote : comparison.quotes()) {
      int row = 1;
      for (List<Comparison.Quoting> same : rows(quote).values()) {
        String anchor = "q" + number + "-" + row++;
        same.stream()
            .filter(quoting -> quoting.path().equals(path))
            .forEach(quoting -> anchors.put(quoting.start(), anchor));
      }
      number++;
    }
    return anchors;
  }

  static List<Row> of(Comparison comparison, Members members) {
    List<Row> rows = new ArrayList<>();
    int number = 1;
    for (Comparison.Quote quote : comparison.quotes()) {
      int row = 1;
      for (List<Comparison.Quoting> same : rows(quote).values()) {
        rows.add(row("q" + number + "-" + row++, quote, same, members));
      }
      number++;
    }
    rows.sort(
        Comparator.comparing((Row row) -> !row.isWrong())
            .thenComparingInt(Row::order)
            .thenComparingInt(row -> row.by().shown().getFirst().who().number()));
    return rows;
  }

  private static Row row(
      String anchor, Comparison.Quote quote, List<Comparison.Quoting> same, Members members) {
    Comparison.Quoting quoting = same.getFirst();
    List<Uses.Use> uses =
        same.stream().map(q -> new Uses.Use(members.of(q.path()), q.start())).toList();
    Comparison.Verdict verdict = quoting.verdict();
    Status status = verdict.status();
    return new Row(
        anchor,
        Uses.of(uses, members.isCrowd()),
        quoting.text(),
        quoting.language(),
        words(quote, quoting, members),
        status,
        Judgement.sign(status),
        Judgement.of(status).style(),
        Phrases.say("status", status),
        verdict.differences(),
        translated(quoting),
        verdict.source().flatMap(p -> verdict.start().map(s -> Pages.to(p, s))).orElse(""),
        verdict.start().orElse(Integer.MAX_VALUE));
  }

  /** A quotation with what departs from the original marked. */
  static List<WordDifferences.Change> words(
      Comparison.Quote quote, Comparison.Quoting quoting, Members members) {
    return switch (quoting.verdict().status()) {
      case NOT_FOUND, NO_SOURCE, VERBATIM, AMBIGUOUS ->
          List.of(new WordDifferences.Change(WordDifferences.Kind.SAME, quoting.text()));
      default ->
          WordDifferences.of(
              quoting.text(),
              original(quoting.verdict(), members).orElse(quote.consensus()),
              members.source().map(Reading::text).orElse(""));
    };
  }

  private static Optional<String> original(Comparison.Verdict verdict, Members members) {
    if (verdict.source().isEmpty() || verdict.start().isEmpty() || verdict.end().isEmpty()) {
      return Optional.empty();
    }
    return members
        .reading(verdict.source().get())
        .map(Reading::text)
        .filter(text -> verdict.end().get() <= text.length())
        .map(text -> text.substring(verdict.start().get(), verdict.end().get()));
  }
}
