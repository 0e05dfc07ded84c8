package ronten.find;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ronten.text.Document;
import ronten.text.Oddity;

/**
 * A document and what is noticed in it.
 *
 * @param article the article it is about, if it says
 * @param terms best first
 * @param glosses in the order of the text, like the other lists
 * @param oddities what is odd in the text, those found while it was read included
 */
public record Analysis(
    Document document,
    Optional<Article> article,
    List<KeyTerm> terms,
    List<Gloss> glosses,
    List<Quote> quotes,
    List<Claim> claims,
    List<Citation> citations,
    List<Entity> entities,
    List<Oddity> oddities) {

  public Analysis {
    terms = List.copyOf(terms);
    glosses = List.copyOf(glosses);
    quotes = List.copyOf(quotes);
    claims = List.copyOf(claims);
    citations = List.copyOf(citations);
    entities = List.copyOf(entities);
    oddities = List.copyOf(oddities);
  }

  /** Every finding, kind by kind. */
  public Stream<Finding> findings() {
    return Stream.of(terms, glosses, quotes, claims, citations, entities)
        .flatMap(List::stream)
        .map(Finding.class::cast);
  }
}
