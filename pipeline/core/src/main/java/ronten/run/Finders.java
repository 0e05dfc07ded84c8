package ronten.run;

import java.util.List;
import java.util.Optional;
import ronten.find.Analysis;
import ronten.find.Article;
import ronten.find.Citation;
import ronten.find.Claim;
import ronten.find.Gloss;
import ronten.find.KeyTerm;
import ronten.find.Quote;
import ronten.find.entity.EntityFinder;
import ronten.find.gloss.GlossFinder;
import ronten.find.oddity.TextOddities;
import ronten.find.report.ClaimFinder;
import ronten.find.report.QuoteFinder;
import ronten.find.term.TermFinder;
import ronten.find.term.TermWishes;
import ronten.find.work.ArticleFinder;
import ronten.find.work.CitationFinder;
import ronten.find.work.CitedWorks;
import ronten.language.Languages;
import ronten.text.Document;
import ronten.text.Oddity;

/** All finders in their order: each looks at the document and at what those before it found. */
final class Finders {

  private final CitationFinder citations = new CitationFinder();
  private final ArticleFinder articles = new ArticleFinder();
  private final GlossFinder glosses = new GlossFinder();
  private final EntityFinder entities = new EntityFinder();
  private final QuoteFinder quotes;
  private final ClaimFinder claims;
  private final TermFinder terms;

  Finders(Languages languages, TermWishes wishes) {
    this.quotes = new QuoteFinder(languages);
    this.claims = new ClaimFinder(languages);
    this.terms = new TermFinder(languages, wishes);
  }

  /** Notices everything in a document. The same document gives the same analysis every time. */
  Analysis analyse(Document document) {
    CitedWorks works = citations.find(document);
    List<Citation> cited = works.citations();
    Optional<Article> article = articles.find(document, works);
    List<Gloss> glossed = glosses.find(document);
    List<Quote> quoted = quotes.find(document, article, cited);
    List<Claim> claimed = claims.find(document, quoted, article, cited);
    List<KeyTerm> named = terms.find(document, glossed);
    List<Oddity> oddities = TextOddities.in(document);
    return new Analysis(
        document,
        article,
        named,
        glossed,
        quoted,
        claimed,
        cited,
        entities.find(document, glossed, cited),
        oddities);
  }
}
