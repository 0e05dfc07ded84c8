package ronten.render.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ronten.compare.Comparison;
import ronten.compare.Reading;
import ronten.compare.quotation.Status;

/** The quotations of a comparison, a row for each use, those that are not as printed first. */
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
      Members.Who who,
      String href,
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

  static String anchor(int quote, int member) {
    return "q" + quote + "-" + member;
  }

  static List<Row> of(Comparison comparison, Members members) {
    List<Row> rows = new ArrayList<>();
    int number = 1;
    for (Comparison.Quote quote : comparison.quotes()) {
      int member = 1;
      for (Comparison.Quoting quoting : quote.members()) {
        rows.add(row(anchor(number, member++), quote, quoting, members));
      }
      number++;
    }
    rows.sort(
        Comparator.comparing((Row row) -> !row.isWrong())
            .thenComparingInt(Row::order)
            .thenComparingInt(row -> row.who().number()));
    return rows;
  }

  private static Row row(
      String anchor, Comparison.Quote quote, Comparison.Quoting quoting, Members members) {
    Comparison.Verdict verdict = quoting.verdict();
    Status status = verdict.status();
    return new Row(
        anchor,
        members.of(quoting.path()),
        Pages.to(quoting.path(), quoting.start()),
        quoting.text(),
        quoting.language(),
        words(quote, quoting, members),
        status,
        Judgement.sign(status),
        Judgement.of(status).style(),
        Phrases.say("status", status),
        verdict.differences(),
        quoting.translation().map(Comparison.Passage::text).orElse(""),
        verdict.source().flatMap(p -> verdict.start().map(s -> Pages.to(p, s))).orElse(""),
        verdict.start().orElse(Integer.MAX_VALUE));
  }

  private static List<WordDifferences.Change> words(
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
