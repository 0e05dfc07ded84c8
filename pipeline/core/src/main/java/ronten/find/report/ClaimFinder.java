package ronten.find.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.find.Article;
import ronten.find.Citation;
import ronten.find.Claim;
import ronten.find.Quote;
import ronten.language.Languages;
import ronten.text.Document;
import ronten.text.Span;

/**
 * Finds the sentences that report what the article or somebody else asserts, with who holds it, the
 * reporting expression, its stance, and the words that show modality. Rules and their examples:
 * {@code spec/claims.md}.
 */
public final class ClaimFinder {

  private final ReportingVerbs verbs;
  private final ModalCues cues;

  public ClaimFinder(Languages languages) {
    this.verbs = new ReportingVerbs(languages);
    this.cues = new ModalCues(languages);
  }

  /**
   * The claims of a document in the order of the text.
   *
   * @param quotes its quotations: a sentence that does no more than quote is no claim
   * @param article the article it is about
   * @param citations the works it names
   */
  public List<Claim> find(
      Document document, List<Quote> quotes, Optional<Article> article, List<Citation> citations) {
    SpeakerNames names = new SpeakerNames(document, article, citations);
    QuotedSpans quoted = new QuotedSpans(quotes);
    ClaimReader japanese = new JapaneseClaims(document, verbs, names, quoted);
    ClaimReader english = new EnglishClaims(document, verbs, names, quoted);
    List<Claim> claims = new ArrayList<>();
    for (ReportedSentence sentence : ReportedSentence.of(document, quoted)) {
      ClaimReader reader = sentence.language().equals("ja") ? japanese : english;
      reader.read(sentence).map(claim -> cues.added(claim, document.text())).ifPresent(claims::add);
    }
    return claims;
  }

  /** Reads one sentence of a language. */
  interface ClaimReader {
    Optional<Claim> read(ReportedSentence sentence);
  }

  /** The spans of quotations, to ask what of a sentence is already one. */
  static final class QuotedSpans {
    private final List<Span> spans;

    QuotedSpans(List<Quote> quotes) {
      this.spans =
          quotes.stream()
              .filter(quote -> quote.kind() == Quote.Kind.QUOTATION)
              .map(Quote::span)
              .toList();
    }

    /** The quotations that share a code unit with a span. */
    List<Span> in(Span span) {
      int low = 0;
      int high = spans.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (spans.get(middle).end() <= span.start()) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      List<Span> found = new ArrayList<>();
      for (int i = low; i < spans.size() && spans.get(i).start() < span.end(); i++) {
        found.add(spans.get(i));
      }
      return found;
    }
  }
}
