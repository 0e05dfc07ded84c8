package ronten.render;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.compare.quotation.Status;
import ronten.text.Folded;

/** A comparison as lines for a terminal: what is shared, what differs, what is not as printed. */
public record ComparisonText(Messages messages, Styles styles) {

  /** Shared terms shown; all are in the JSON. */
  private static final int TERMS = 12;

  /** Own terms shown of each document. */
  private static final int OWN_TERMS = 4;

  private static final int CLAIM_WIDTH = 92;

  private static final int QUOTE_WIDTH = 400;

  /** The whole comparison; documents are called by their numbers in the list at its head. */
  public String of(Comparison comparison) {
    Page page = new Page(comparison, numbers(comparison), new StringBuilder());
    head(page);
    shared(page);
    misquoted(page);
    renderings(page);
    claims(page, Comparison.Agreement.DIFFER);
    facts(page);
    claims(page, Comparison.Agreement.AGREE);
    own(page);
    return page.out.toString();
  }

  /** A comparison on its way to lines. */
  private record Page(Comparison comparison, Map<String, Integer> numbers, StringBuilder out) {

    void line(String line) {
      out.append(line.stripTrailing()).append('\n');
    }

    void lines(List<List<String>> rows) {
      Cells.table(rows).forEach(this::line);
    }
  }

  private static Map<String, Integer> numbers(Comparison comparison) {
    Map<String, Integer> numbers = new TreeMap<>();
    comparison.article().path().ifPresent(path -> numbers.put(path, 0));
    comparison
        .documents()
        .forEach(d -> numbers.put(d.path(), numbers.size() + 1 - articles(comparison)));
    return numbers;
  }

  private static int articles(Comparison comparison) {
    return comparison.article().path().isPresent() ? 1 : 0;
  }

  private void head(Page page) {
    Comparison.About article = page.comparison.article();
    page.line(styles.bold(Styles.plain(article.title())));
    List<String> more = new ArrayList<>();
    if (!article.authors().isEmpty()) {
      more.add(String.join(", ", article.authors()));
    }
    article.publication().ifPresent(more::add);
    article.date().ifPresent(more::add);
    article.url().ifPresent(more::add);
    page.line(Styles.plain(String.join(" / ", more)));
    page.line(
        styles.faint(
            article
                .path()
                .map(path -> messages.text("compare.source", "[0] " + Styles.plain(path)))
                .orElse(messages.text("compare.source.none"))));
    page.comparison
        .sampledFrom()
        .ifPresent(
            all ->
                page.line(
                    messages.text("compare.sampled", page.comparison.documents().size(), all)));
    page.out.append('\n');
    page.lines(page.comparison.documents().stream().map(d -> row(d, page)).toList());
  }

  private List<String> row(Comparison.Member document, Page page) {
    return List.of(
        "  " + number(document.path(), page),
        Styles.plain(document.path()),
        Styles.plain(document.author().orElse("")),
        document.date().map(ComparisonText::day).orElse(""),
        document.relation() == Comparison.Relation.CITES ? messages.text("compare.cites") : "");
  }

  /** A date without the time of day that some formats give. */
  private static String day(String date) {
    return Styles.plain(date.matches("\\d{4}-\\d{2}-\\d{2}T.*") ? date.substring(0, 10) : date);
  }

  private static String number(String path, Page page) {
    return "[" + page.numbers.getOrDefault(path, 0) + "]";
  }

  private static String numbers(List<String> paths, Page page) {
    return paths.stream().map(path -> number(path, page)).collect(Collectors.joining());
  }

  private void heading(Page page, String key, Object... values) {
    page.out.append('\n');
    page.line(styles.bold(messages.text(key, values)));
  }

  /** What most documents have in common: terms, glossed ones first; not what names the article. */
  private void shared(Page page) {
    Comparison.About article = page.comparison.article();
    String names =
        Folded.key(
            String.join(
                " ",
                article.title(),
                String.join(" ", article.authors()),
                article.publication().orElse("")));
    int most = page.comparison.documents().size();
    List<Comparison.Term> terms =
        page.comparison.terms().stream()
            .filter(term -> term.sharedBy() > 1 && term.sharedBy() * 2 >= most)
            .filter(term -> !names.contains(Folded.key(term.term())))
            .sorted(
                Comparator.comparing((Comparison.Term term) -> term.gloss().isEmpty())
                    .thenComparingInt(term -> -term.sharedBy()))
            .toList();
    if (!terms.isEmpty()) {
      heading(page, "compare.terms", terms.size());
      List<List<String>> rows = new ArrayList<>();
      terms.stream().limit(TERMS).forEach(term -> rows.add(row(term, page)));
      page.lines(rows);
      more(page, terms.size() - TERMS);
    }
  }

  private List<String> row(Comparison.Term term, Page page) {
    String counts =
        term.counts().entrySet().stream()
            .map(entry -> number(entry.getKey(), page) + entry.getValue())
            .collect(Collectors.joining(" "));
    return List.of(
        "  " + Styles.plain(term.term()), term.gloss().map(Styles::plain).orElse(""), counts);
  }

  private void more(Page page, int more) {
    if (more > 0) {
      page.line(styles.faint("  " + messages.text("compare.more", more)));
    }
  }

  private void misquoted(Page page) {
    List<Comparison.Quoting> all =
        page.comparison.quotes().stream().flatMap(quote -> quote.members().stream()).toList();
    if (all.isEmpty()) {
      return;
    }
    heading(page, "compare.quotes", all.size());
    Map<Status, Integer> counts = new TreeMap<>();
    all.forEach(quoting -> counts.merge(quoting.verdict().status(), 1, Integer::sum));
    page.line(
        "  "
            + counts.entrySet().stream()
                .map(entry -> messages.text("verdict", entry.getKey()) + " " + entry.getValue())
                .collect(Collectors.joining(" · ")));
    for (Comparison.Quote quote : page.comparison.quotes()) {
      quote.members().stream()
          .filter(quoting -> QuotingText.isOdd(quoting.verdict().status()))
          .forEach(quoting -> misquoted(quote, quoting, page));
    }
  }

  private void misquoted(Comparison.Quote quote, Comparison.Quoting quoting, Page page) {
    page.line(
        "  "
            + styles.match(messages.text("verdict", quoting.verdict().status()))
            + " "
            + number(quoting.path(), page)
            + " "
            + Cells.cut(Styles.plain(quoting.text()), QUOTE_WIDTH));
    new QuotingText(messages, styles)
        .differences(quote, quoting)
        .forEach(line -> page.line("      " + line));
  }

  private void renderings(Page page) {
    List<Glossary.Entry> conflicts =
        page.comparison.glossary().stream().filter(Glossary.Entry::conflict).toList();
    if (!conflicts.isEmpty()) {
      heading(page, "compare.renderings", conflicts.size());
      List<List<String>> rows = new ArrayList<>();
      for (Glossary.Entry entry : conflicts) {
        String renderings =
            entry.renderings().stream()
                .map(r -> Styles.plain(r.ja()) + " " + numbers(r.paths(), page))
                .collect(Collectors.joining("  "));
        rows.add(List.of("  " + Styles.plain(entry.en()), renderings));
      }
      page.lines(rows);
    }
  }

  private void claims(Page page, Comparison.Agreement agreement) {
    List<Comparison.Claim> claims =
        page.comparison.claims().stream()
            .filter(claim -> claim.agreement() == agreement && claim.members().size() > 1)
            .toList();
    if (!claims.isEmpty()) {
      heading(page, "compare.claims." + Json.name(agreement), claims.size());
      String between = "";
      for (Comparison.Claim claim : claims) {
        page.out.append(between);
        claim
            .source()
            .ifPresent(s -> page.line("  " + styles.faint(String.join(", ", s.anchors()))));
        page.lines(claim.members().stream().map(each -> row(each, page)).toList());
        between = "\n";
      }
    }
  }

  private List<String> row(Comparison.Claiming claim, Page page) {
    String cues =
        claim.cues().stream().map(Comparison.Passage::text).collect(Collectors.joining(" "));
    return List.of(
        "  " + number(claim.path(), page),
        Cells.cut(Styles.plain(claim.text()), CLAIM_WIDTH),
        styles.faint(Styles.plain(cues)));
  }

  private void facts(Page page) {
    if (!page.comparison.facts().isEmpty()) {
      heading(page, "compare.facts", page.comparison.facts().size());
      for (Comparison.Fact fact : page.comparison.facts()) {
        page.line("  " + styles.faint(Cells.cut(Styles.plain(fact.what()), CLAIM_WIDTH)));
        page.lines(
            fact.values().stream()
                .map(
                    value ->
                        List.of("    " + Styles.plain(value.value()), numbers(value.paths(), page)))
                .toList());
      }
    }
  }

  /** What only one document has. */
  private void own(Page page) {
    List<List<String>> rows = new ArrayList<>();
    for (Comparison.Member document : page.comparison.documents()) {
      String terms =
          page.comparison.terms().stream()
              .filter(term -> term.sharedBy() == 1 && term.counts().containsKey(document.path()))
              .limit(OWN_TERMS)
              .map(term -> Styles.plain(term.term()))
              .collect(Collectors.joining(", "));
      if (!terms.isEmpty()) {
        rows.add(List.of("  " + number(document.path(), page), terms));
      }
    }
    if (rows.size() > 1) {
      heading(page, "compare.own");
      page.lines(rows);
    }
  }
}
