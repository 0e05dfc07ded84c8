package ronten.render.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import ronten.compare.Comparison;
import ronten.compare.quotation.Status;
import ronten.language.Stance;
import ronten.render.Json;

/**
 * The first screen of an article's page: in words, what its commentaries share, where they part,
 * and which quotations are not as printed. Everything it says is a line of a table further down.
 */
final class InShort {

  private static final int MOST_TERMS = 8;
  private static final int MOST_POINTS = 3;
  private static final int MOST_QUOTES = 8;
  private static final int OPENING = 64;
  private static final int WORDS = 44;

  private static final Set<Stance> AGAINST = Set.of(Stance.DISPUTES, Stance.WARNS, Stance.HEDGES);

  private final Comparison comparison;
  private final Members members;

  InShort(Comparison comparison, Members members) {
    this.comparison = comparison;
    this.members = members;
  }

  /** A term that all use, or a paragraph that several take up. */
  record Line(Phrase label, String text, String language, String href) {}

  /** Two who do not say the same on a point. */
  record Dispute(String href, int voices, ClaimRows.Said one, ClaimRows.Said other) {}

  /** The numbers, for sentences. */
  record Counts(
      int commentaries,
      int quotations,
      int wrong,
      int open,
      int differing,
      int agreeing,
      int conflicts,
      int facts,
      int terms,
      int paragraphs,
      int untouched) {

    boolean hasSource() {
      return open < quotations;
    }
  }

  Counts counts() {
    return counts(comparison);
  }

  static Counts counts(Comparison comparison) {
    List<Status> verdicts =
        comparison.quotes().stream()
            .flatMap(quote -> quote.members().stream())
            .map(quoting -> quoting.verdict().status())
            .toList();
    int n = comparison.documents().size();
    return new Counts(
        n,
        verdicts.size(),
        (int) verdicts.stream().filter(s -> Judgement.of(s) == Judgement.WRONG).count(),
        (int) verdicts.stream().filter(s -> Judgement.of(s) == Judgement.OPEN).count(),
        claims(comparison, Comparison.Agreement.DIFFER),
        claims(comparison, Comparison.Agreement.AGREE),
        (int) comparison.glossary().stream().filter(entry -> entry.conflict()).count(),
        comparison.facts().size(),
        (int) comparison.terms().stream().filter(term -> term.sharedBy() == n).count(),
        comparison.coverage().size(),
        (int) comparison.coverage().stream().filter(InShort::isUntouched).count());
  }

  private static int claims(Comparison comparison, Comparison.Agreement agreement) {
    return (int) comparison.claims().stream().filter(c -> c.agreement() == agreement).count();
  }

  private static boolean isUntouched(Comparison.Coverage row) {
    return row.documents().values().stream().allMatch(use -> use == Comparison.Use.ABSENT);
  }

  /** The sentences under the title. */
  List<Phrase> lede() {
    Counts n = counts();
    List<Phrase> lede = new ArrayList<>();
    lede.add(Phrases.say("short.commentaries", n.commentaries()));
    comparison.sampledFrom().ifPresent(all -> lede.add(Phrases.say("short.sampled", all)));
    if (n.quotations() > 0) {
      lede.add(
          n.open() == n.quotations()
              ? Phrases.say("short.unchecked", n.quotations())
              : Phrases.say("short.quotations", n.wrong(), n.quotations()));
    }
    if (n.commentaries() > 1) {
      lede.add(Phrases.say("short.parting", n.differing(), n.conflicts(), n.facts()));
    }
    return lede;
  }

  /** The terms that every commentary uses, those with a gloss and the most frequent first. */
  List<Line> sharedTerms() {
    if (members.count() < 2) {
      return List.of();
    }
    String first = members.commentaries().getFirst().path();
    return comparison.terms().stream()
        .filter(term -> term.sharedBy() == members.count())
        .sorted(
            Comparator.comparing((Comparison.Term term) -> term.gloss().isEmpty())
                .thenComparingInt(term -> -total(term)))
        .limit(MOST_TERMS)
        .map(
            term ->
                new Line(
                    new Phrase("", ""),
                    term.term(),
                    "",
                    members
                        .occurrences(first)
                        .flatMap(document -> document.term(term))
                        .map(place -> Pages.to(first, place.start()))
                        .orElse("#terms")))
        .toList();
  }

  private static int total(Comparison.Term term) {
    return term.counts().values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The paragraphs of the article that most take up. */
  List<Line> takenUp() {
    String source = comparison.article().path().orElse("");
    return comparison.coverage().stream()
        .filter(row -> users(row.documents()) > 1)
        .sorted(
            Comparator.comparingInt((Comparison.Coverage row) -> -users(row.documents()))
                .thenComparingInt(row -> row.article().start()))
        .limit(MOST_POINTS)
        .map(
            row ->
                new Line(
                    Phrases.say("short.of", users(row.documents()), members.count()),
                    opening(row.article().text(), OPENING),
                    "en",
                    Pages.to(source, row.article().start())))
        .toList();
  }

  private static int users(Map<String, Comparison.Use> documents) {
    return (int) documents.values().stream().filter(use -> use != Comparison.Use.ABSENT).count();
  }

  /** Points on which several say the same. */
  List<ClaimRows.Row> agreed(List<ClaimRows.Row> rows) {
    return rows.stream().filter(row -> !row.isDiffer()).limit(MOST_POINTS - 1).toList();
  }

  /** Points on which they differ, with the two that are furthest apart. */
  List<Dispute> disputes(List<ClaimRows.Row> rows) {
    return rows.stream()
        .filter(ClaimRows.Row::isDiffer)
        .limit(MOST_POINTS)
        .map(row -> dispute(row))
        .toList();
  }

  private static Dispute dispute(ClaimRows.Row row) {
    ClaimRows.Said one = row.said().getFirst();
    ClaimRows.Said other =
        row.said().stream()
            .skip(1)
            .filter(said -> isAgainst(said) != isAgainst(one))
            .findFirst()
            .orElse(row.said().getLast());
    return new Dispute("#" + row.anchor(), row.speakers(), one, other);
  }

  private static boolean isAgainst(ClaimRows.Said said) {
    return AGAINST.stream().anyMatch(stance -> said.stance().equals(name(stance)));
  }

  private static String name(Stance stance) {
    return Json.name(stance);
  }

  /** The quotations that are not as printed. */
  List<QuoteRows.Row> wrong(List<QuoteRows.Row> rows) {
    return rows.stream().filter(QuoteRows.Row::isWrong).limit(MOST_QUOTES).toList();
  }

  /** How many quotations that are not as printed the first screen does not show. */
  int otherWrong(List<QuoteRows.Row> rows) {
    return counts().wrong() - wrong(rows).stream().mapToInt(row -> row.by().size()).sum();
  }

  List<TableRows.Options> conflicts(List<TableRows.Options> rows) {
    return rows.stream().filter(TableRows.Options::conflict).limit(MOST_POINTS).toList();
  }

  List<TableRows.Options> facts(List<TableRows.Options> rows) {
    return rows.stream().limit(MOST_POINTS).toList();
  }

  /** The first words of a quotation: enough to know it again. */
  static String words(String text) {
    return opening(text, WORDS);
  }

  /** The beginning of a text, cut at a word where there is one. */
  static String opening(String text, int most) {
    String line = text.strip().replaceAll("\\s+", " ");
    if (line.length() <= most) {
      return line;
    }
    int space = line.lastIndexOf(' ', most);
    int end = space > most / 2 ? space : most;
    return line.substring(0, Character.isLowSurrogate(line.charAt(end)) ? end - 1 : end) + "…";
  }
}
