package ronten.compare;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.compare.quotation.Difference.Kind;
import ronten.compare.quotation.Status;
import ronten.language.Stance;
import ronten.text.Span;

/**
 * Several commentaries on one article, laid side by side: the JSON of schema {@value #SCHEMA},
 * field for field. Offsets are half-open UTF-16 offsets into the text of the document whose path
 * stands beside them, or of the article's own text; a {@code text} beside them is exactly that
 * stretch. Lists of documents, and maps by path, are in the order of {@code documents}.
 *
 * @param documents what is compared
 * @param sampledFrom how many documents there are, where these are a sample of them
 * @param terms every term of any member, full lists, the most telling first
 * @param coverage by paragraph of the article's own text; empty without it
 */
public record Comparison(
    String schema,
    About article,
    List<Member> documents,
    Optional<Integer> sampledFrom,
    List<Term> terms,
    List<Glossary.Entry> glossary,
    List<Quote> quotes,
    List<Claim> claims,
    List<Coverage> coverage,
    List<Similarity> similarity,
    List<Fact> facts) {

  public static final String SCHEMA = "ronten/comparison/1";

  /** The same, of a sample of so many documents. */
  public Comparison sampledFrom(int all) {
    return new Comparison(
        schema,
        article,
        documents,
        Optional.of(all),
        terms,
        glossary,
        quotes,
        claims,
        coverage,
        similarity,
        facts);
  }

  /**
   * The article.
   *
   * @param id as {@link ArticleId} makes it
   * @param path of the article's own text, where the corpus holds it
   */
  public record About(
      String id,
      String title,
      List<String> authors,
      Optional<String> publication,
      Optional<String> date,
      Optional<String> url,
      Optional<String> path) {}

  /** What a document has to do with the article. */
  public enum Relation {
    /** It is about the article. */
    ABOUT,
    /** It is about something else, and quotes or reports from the article. */
    CITES
  }

  /** A commentary. */
  public record Member(
      String path,
      String title,
      Optional<String> author,
      Optional<String> date,
      Relation relation) {}

  /**
   * A term and who uses it how often.
   *
   * @param counts occurrences by path; documents without one are left out
   * @param logLikelihood G² over all members; 0 where it is spread like their tokens
   * @param logRatio by path: how many doublings its relative frequency there is above that of the
   *     others together
   * @param sharedBy the number of members that use it
   */
  public record Term(
      String term,
      Optional<String> gloss,
      Map<String, Integer> counts,
      double logLikelihood,
      Map<String, Interval> logRatio,
      int sharedBy) {}

  /** A value and its 95 % confidence interval. */
  public record Interval(double value, double low, double high) {}

  /**
   * A quotation from the article, by whomever.
   *
   * @param consensus the article's own words where it is there and they were found, else the
   *     wording most members agree on
   * @param verdict on the consensus
   */
  public record Quote(String consensus, Verdict verdict, List<Quoting> members) {}

  /**
   * One commentary's quotation.
   *
   * @param language BCP 47 tag of the quoted words
   * @param translation the same document's rendering of it
   */
  public record Quoting(
      String path,
      int start,
      int end,
      String text,
      String language,
      Verdict verdict,
      Optional<Passage> translation) {}

  /** A place in a document. */
  public record Place(int start, int end) {

    public static Place of(Span span) {
      return new Place(span.start(), span.end());
    }
  }

  /** A place and what stands there. */
  public record Passage(int start, int end, String text) {}

  /**
   * Whether a quotation is what the article says.
   *
   * @param source the path of the text it was held against
   * @param start where the words stand there
   */
  public record Verdict(
      Status status,
      Optional<String> source,
      Optional<Integer> start,
      Optional<Integer> end,
      List<Difference> differences) {}

  /**
   * Where a quotation departs from the wording it was held against.
   *
   * @param quoted empty where words were left out
   * @param original empty where words were put in
   */
  public record Difference(Kind kind, String quoted, String original) {}

  /**
   * Claims that say something about the same thing.
   *
   * @param source the article's sentence that they render
   */
  public record Claim(List<Claiming> members, Agreement agreement, Optional<Source> source) {}

  /** One commentary's claim. */
  public record Claiming(
      String path, int start, int end, String text, Stance stance, List<Passage> cues) {}

  /** How aligned claims stand to each other. */
  public enum Agreement {
    AGREE,
    DIFFER,
    SINGLE
  }

  /**
   * A sentence of the article.
   *
   * @param anchors the glosses, names, numbers and dates that lead to it, as the article writes
   *     them
   */
  public record Source(int start, int end, List<String> anchors) {}

  /**
   * A paragraph of the article and what each commentary does with it.
   *
   * @param places by path, of those that do something with it: the first quotation from it, else
   *     the first sentence that renders it
   */
  public record Coverage(Passage article, Map<String, Use> documents, Map<String, Place> places) {}

  /** What a commentary does with a paragraph. */
  public enum Use {
    QUOTED,
    PARAPHRASED,
    ABSENT
  }

  /**
   * How alike the members are by one measure, 0 to 1.
   *
   * @param measure such as {@code terms-cosine}
   */
  public record Similarity(String measure, Map<String, Map<String, Double>> matrix) {}

  /** Something on which the members give different numbers, dates or names. */
  public record Fact(String what, List<Value> values) {}

  /**
   * A value and the documents that give it.
   *
   * @param places by path: where the document gives it, in whatever form
   */
  public record Value(String value, List<String> paths, Map<String, Place> places) {}
}
