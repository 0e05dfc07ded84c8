package ronten.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.compare.Comparison;
import ronten.compare.Group;
import ronten.compare.Reading;
import ronten.compare.group.Names;
import ronten.compare.group.Title;
import ronten.compare.quotation.SourceText;
import ronten.compare.quotation.Status;
import ronten.compare.quotation.Verdict;
import ronten.find.Quote;
import ronten.find.Speaker;
import ronten.summary.Summary;
import ronten.text.Span;

/**
 * Which of a member's quotations are from the article. Of a document about it, all that are found
 * in it, and of the others those that no other person or source speaks and that do not stand behind
 * the title of another work in their paragraph; of a document that only cites it, those found in it
 * or spoken by its author. Words set off for emphasis count when they are several and in the
 * article's language amid another.
 */
final class MemberQuotes {

  /** Fewer words in quotation marks may be the commentator's own. */
  private static final int FEWEST_FOUND = 3;

  private static final int FEWEST = 5;

  private final Group group;
  private final String language;
  private final Optional<SourceText> source;
  private final Names authors;

  /**
   * @param language the article's
   * @param source the article's text
   */
  MemberQuotes(Group group, String language, Optional<SourceText> source) {
    this.group = group;
    this.language = language;
    this.source = source;
    this.authors = Names.of(group.authors());
  }

  /**
   * A quotation from the article.
   *
   * @param language of its words
   * @param verdict empty where there is nothing to hold it against: no source, another language
   * @param translation the same document's rendering
   */
  record Found(
      Reading reading,
      Span span,
      String language,
      Optional<Verdict> verdict,
      Optional<Summary.Quote> translation) {

    String text() {
      return span.in(reading.text());
    }

    /** Where it stands in the article. */
    Optional<Span> place() {
      return verdict.flatMap(Verdict::place);
    }
  }

  /** Those of one member, in the order of its text. */
  List<Found> of(Reading reading, Comparison.Relation relation) {
    List<Found> found = new ArrayList<>();
    for (Summary.Quote quote : reading.summary().quotes()) {
      if (quote.kind() != Quote.Kind.TITLE) {
        Found candidate = candidate(reading, quote);
        boolean rendering = quote.translationOf().isPresent();
        if (!rendering && isSaid(candidate, quote) && isArticles(candidate, quote, relation)) {
          found.add(candidate);
        }
      }
    }
    return found;
  }

  private Found candidate(Reading reading, Summary.Quote quote) {
    Span span = new Span(quote.start(), quote.end());
    String tongue =
        Title.isLatin(quote.text()) && quote.language().equals("ja") ? language : quote.language();
    Optional<Verdict> verdict =
        source
            .filter(text -> tongue.equals(language))
            .map(text -> text.check(reading.text(), span, holes(reading, span)));
    return new Found(reading, span, tongue, verdict, translation(reading, quote));
  }

  private static List<Span> holes(Reading reading, Span span) {
    return reading.paragraphs().stream()
        .filter(block -> block.span().overlaps(span))
        .flatMap(block -> block.holes().stream())
        .sorted()
        .toList();
  }

  private static Optional<Summary.Quote> translation(Reading reading, Summary.Quote quote) {
    return reading.summary().quotes().stream()
        .filter(
            other -> other.translationOf().filter(of -> of.start() == quote.start()).isPresent())
        .findFirst();
  }

  /** Whether somebody's words are given, and not a word set off. */
  private boolean isSaid(Found candidate, Summary.Quote quote) {
    if (quote.kind() == Quote.Kind.QUOTATION) {
      return true;
    }
    boolean foreign =
        candidate.language().equals(language)
            && !candidate.reading().summary().document().language().equals(language);
    int words = quote.text().strip().split("\\s+").length;
    boolean emphasis = quote.kind() == Quote.Kind.EMPHASIS;
    return foreign && words >= (emphasis && isFound(candidate) ? FEWEST_FOUND : FEWEST);
  }

  private static boolean isFound(Found candidate) {
    return candidate.verdict().filter(v -> v.status() != Status.NOT_FOUND).isPresent();
  }

  private boolean isArticles(Found candidate, Summary.Quote quote, Comparison.Relation relation) {
    if (isFound(candidate)) {
      return true;
    }
    boolean author = quote.speaker().filter(s -> authors.namedIn(s.text())).isPresent();
    if (relation == Comparison.Relation.CITES) {
      return author;
    }
    boolean another =
        quote.speaker().filter(s -> OTHERS.contains(s.role())).isPresent()
            || followsAnotherTitle(candidate, quote);
    return author || !another;
  }

  private static final List<Speaker.Role> OTHERS =
      List.of(Speaker.Role.PERSON, Speaker.Role.SOURCE, Speaker.Role.COMMENTATOR);

  /** In 「The Price of a Berth」がある。両氏は「…」と述べ the words are from that one. */
  private boolean followsAnotherTitle(Found candidate, Summary.Quote quote) {
    Optional<Span> paragraph =
        candidate.reading().paragraphs().stream()
            .map(Reading.Block::span)
            .filter(span -> span.covers(candidate.span().start()))
            .findFirst();
    return candidate.reading().summary().quotes().stream()
        .filter(title -> title.kind() == Quote.Kind.TITLE && title.end() < quote.start())
        .filter(title -> paragraph.filter(span -> span.covers(title.start())).isPresent())
        .anyMatch(title -> isAnother(title.text()));
  }

  private boolean isAnother(String title) {
    Title name = Title.of(title);
    boolean publication = group.publication().map(Title::of).filter(name::isSame).isPresent();
    return !name.isEmpty() && !publication && !name.isSame(Title.of(group.title()));
  }
}
