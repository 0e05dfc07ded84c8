package ronten.render.report;

import java.util.List;
import java.util.stream.Stream;
import ronten.compare.Comparison;

/**
 * What a commentary says at one place of the comparison, in its column.
 *
 * @param label what it does there; empty words where there is nothing to be told
 * @param said what it says, in the order of its text
 */
record Side(Phrase label, List<Said> said) {

  static final Phrase UNSAID = new Phrase("", "");

  /** A column in which nothing stands. */
  static final Side EMPTY = new Side(UNSAID, List.of());

  /** What stands in it, in words. */
  Stream<String> texts() {
    return said.stream().map(each -> each.words().getFirst().text());
  }

  /**
   * A stretch of a commentary.
   *
   * @param href the address of its place
   * @param words itself; where it is a quotation, what departs from the original marked
   * @param style of the verdict on a quotation, empty for none; so {@code sign} and {@code verdict}
   */
  record Said(
      String href,
      String language,
      List<WordDifferences.Change> words,
      String style,
      String sign,
      Phrase verdict) {

    /** Words that are not checked. */
    static Said plain(String href, String language, String text) {
      return new Said(href, language, same(text), "", "", UNSAID);
    }

    static Said quoted(Comparison.Quote quote, Comparison.Quoting quoting, Members members) {
      Judgement judgement = Judgement.of(quoting.verdict().status());
      return new Said(
          Pages.to(quoting.path(), quoting.start()),
          quoting.language(),
          QuoteRows.words(quote, quoting, members),
          judgement.style(),
          Judgement.sign(quoting.verdict().status()),
          Phrases.say("status", quoting.verdict().status()));
    }

    private static List<WordDifferences.Change> same(String text) {
      return List.of(new WordDifferences.Change(WordDifferences.Kind.SAME, text));
    }

    public boolean isChecked() {
      return !style.isEmpty();
    }
  }
}
