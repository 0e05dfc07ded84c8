package ronten.find.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import ronten.find.Article;
import ronten.find.Citation;
import ronten.find.Quote;
import ronten.find.mark.Spans;
import ronten.language.Languages;
import ronten.text.Document;

/**
 * Finds what stands between quotation marks and in block quotations, what it is there for, and who
 * says it with which verb. Quotations inside somebody's words are not reported again. Rules and
 * their examples: {@code spec/quotes.md}.
 */
public final class QuoteFinder {

  private final ReportingVerbs verbs;

  public QuoteFinder(Languages languages) {
    this.verbs = new ReportingVerbs(languages);
  }

  /**
   * The quotations of a document in the order of the text.
   *
   * @param article the article it is about: its author is who 著者 is
   * @param citations the works it names: of their authors speaks 両氏 behind them
   */
  public List<Quote> find(Document document, Optional<Article> article, List<Citation> citations) {
    SpeakerNames names = new SpeakerNames(document, article, citations);
    Attribution attribution = new Attribution(document, verbs, names);
    List<Quote> quotes = new ArrayList<>(new BlockQuotes(document, attribution).find());
    Spans blocks = Spans.of(quotes.stream().map(Quote::span).toList());
    UnmarkedQuotes unmarked = new UnmarkedQuotes(document);
    InlineQuotes inline = new InlineQuotes(document, verbs, names);
    document
        .paragraphs()
        .filter(paragraph -> !blocks.overlaps(paragraph.span()))
        .forEach(
            paragraph -> {
              List<Quote> marked = inline.in(paragraph);
              quotes.addAll(marked);
              quotes.addAll(unmarked.in(paragraph, said(marked)));
            });
    quotes.sort(Comparator.comparing(Quote::span));
    return Translations.link(quotes, document.text());
  }

  private static Spans said(List<Quote> quotes) {
    return Spans.of(
        quotes.stream()
            .filter(quote -> quote.kind() == Quote.Kind.QUOTATION)
            .map(Quote::span)
            .toList());
  }
}
