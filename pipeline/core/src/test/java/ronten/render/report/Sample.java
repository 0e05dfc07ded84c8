package ronten.render.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.compare.Reading;
import ronten.compare.quotation.Difference;
import ronten.compare.quotation.Status;
import ronten.find.Entity;
import ronten.find.Gloss;
import ronten.find.Quote;
import ronten.language.Stance;
import ronten.summary.Summary;
import ronten.text.Metadata;
import ronten.text.Section;
import ronten.text.Span;

/** Two commentaries on an article about harbour tolls, laid side by side by hand. */
public final class Sample {

  /** Everything that could break out of a page. */
  public static final String HOSTILE =
      "</script><script>alert(1)</script><!-- <img src=x onerror=\"alert(2)\">"
          + " <a href='javascript:alert(3)'>&lt;&amp;</a> {{ 7 * 7 }} {% raw %} \u202e\u2067 \u0000 ";

  /** As long, and nothing to fear. */
  public static final String HARMLESS = "h".repeat(HOSTILE.length());

  private static final String ARTICLE =
      """
      Who Pays for the Harbour

      Small boats must not pay more. Tolls should rise with weight.

      The lighthouse needs 40 lamps.
      """;

  private static final Report REPORT = new Report();

  private final String extra;
  private final Map<String, Reading> readings = new TreeMap<>();
  private final List<String> others = new ArrayList<>();

  public Sample(String extra) {
    this.extra = extra;
    add("harbour.txt", ARTICLE, "en", Metadata.Role.ARTICLE);
    add("潮見.txt", commentary("Small boats must pay more.", "段階的通行料", "28"), "ja", COMMENTARY);
    add("夕凪.txt", commentary("Tolls should rise with weight.", "累進通行料", "40"), "ja", COMMENTARY);
  }

  /** A group too large for a column each: all but two say what the first does. */
  public static Sample crowd() {
    Sample sample = new Sample("");
    for (int i = 0; i < MANY; i++) {
      String text = sample.commentary("Small boats must pay more.", "段階的通行料", "28");
      sample.add("論" + i + ".txt", text, "ja", COMMENTARY);
      sample.others.add("論" + i + ".txt");
    }
    return sample;
  }

  private static final int MANY = 20;
  private static final Metadata.Role COMMENTARY = Metadata.Role.COMMENTARY;

  private String commentary(String quotation, String term, String lamps) {
    return "港を読む"
        + extra
        + "\n\n著者は「"
        + quotation
        + "」と述べる。"
        + term
        + "（graduated tolls）は妥当だ。\n\n灯は"
        + lamps
        + "基という。"
        + extra
        + "\n";
  }

  public Map<String, Reading> readings() {
    return readings;
  }

  public Map<String, byte[]> pages() {
    Map<String, byte[]> pages = new TreeMap<>();
    REPORT.write(
        List.of(comparison()), path -> Optional.ofNullable(readings.get(path)), pages::put);
    return pages;
  }

  private void add(String path, String text, String language, Metadata.Role role) {
    List<Reading.Block> blocks = new ArrayList<>();
    int at = 0;
    for (String line : text.split("\n", -1)) {
      Span span = new Span(at, at + line.length());
      if (!span.isEmpty()) {
        blocks.add(new Reading.Block(span, blocks.isEmpty(), language, List.of(), List.of(span)));
      }
      at = span.end() + 1;
    }
    readings.put(path, new Reading(summary(path, text, language, role), text, blocks));
  }

  private Summary summary(String path, String text, String language, Metadata.Role role) {
    boolean comments = role == COMMENTARY;
    Summary.About about =
        new Summary.About(
            path,
            "0".repeat(64),
            text.substring(0, text.indexOf('\n')),
            Optional.of(path.substring(0, path.indexOf('.')) + extra),
            Optional.of("2026-03-01"),
            language,
            "text/plain",
            "UTF-8",
            1,
            role,
            text.length(),
            4,
            40);
    return new Summary(
        Summary.SCHEMA,
        new Summary.Producer("0", "0"),
        about,
        Optional.empty(),
        List.of(),
        List.of(part(text)),
        List.of(),
        List.of(),
        comments ? List.of(gloss(text)) : List.of(),
        comments ? List.of(quote(text)) : List.of(),
        comments ? List.of(claim(text)) : List.of(),
        List.of(entity(text)),
        List.of());
  }

  private static Summary.Part part(String text) {
    return new Summary.Part(
        Optional.empty(),
        text.substring(0, text.indexOf('\n')),
        1,
        Section.Role.OTHER,
        0,
        text.length(),
        List.of(),
        Optional.empty());
  }

  private static Span between(String text, String before, String after) {
    int start = text.indexOf(before) + before.length();
    return new Span(start, text.indexOf(after, start));
  }

  private static Summary.Gloss gloss(String text) {
    Span term = between(text, "述べる。", "（");
    return new Summary.Gloss(
        term.in(text), "graduated tolls", Gloss.Kind.GLOSS, 1, term.start(), text.indexOf("は妥当"));
  }

  private static Summary.Quote quote(String text) {
    Span words = between(text, "「", "」");
    return new Summary.Quote(
        words.in(text),
        words.start(),
        words.end(),
        "en",
        Quote.Kind.QUOTATION,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private static Summary.Claim claim(String text) {
    Span sentence = new Span(text.indexOf("著者は"), text.indexOf("述べる。") + 4);
    return new Summary.Claim(
        sentence.in(text),
        sentence.start(),
        sentence.end(),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Stance.REPORTS,
        List.of());
  }

  private static Summary.Entity entity(String text) {
    int at = Math.max(text.indexOf("28"), text.indexOf("40"));
    return new Summary.Entity(
        text.substring(at, at + 2),
        Entity.Kind.NUMBER,
        1,
        Optional.empty(),
        List.of(new Summary.Place(at, at + 2)));
  }

  public Comparison comparison() {
    return new Comparison(
        Comparison.SCHEMA,
        new Comparison.About(
            "harbour-00000000",
            "Who Pays for the Harbour" + extra,
            List.of("Ada Moor" + extra),
            Optional.of("Harbour Review"),
            Optional.of("2026-02-03"),
            Optional.of(extra.startsWith("<") ? "javascript:alert(4)" : "https://example.org/toll"),
            Optional.of("harbour.txt")),
        paths().map(this::member).toList(),
        Optional.empty(),
        List.of(term("graduated tolls"), term("灯" + extra)),
        List.of(entry()),
        List.of(
            likewise(quoting("潮見.txt", Status.ALTERED, "Small boats must not pay more.")),
            quoting("夕凪.txt", Status.VERBATIM, "Tolls should rise with weight.")),
        List.of(
            new Comparison.Claim(
                paths()
                    .map(p -> claiming(p, p.startsWith("夕") ? Stance.DISPUTES : Stance.REPORTS))
                    .toList(),
                Comparison.Agreement.DIFFER,
                Optional.of(new Comparison.Source(26, 56, List.of("graduated tolls" + extra))))),
        List.of(covered(26, 88), covered(90, 120)),
        List.of(similarity("terms-cosine"), similarity("by" + extra)),
        List.of(
            new Comparison.Fact(
                "lamps" + extra,
                List.of(value("40", "harbour.txt", "夕凪.txt"), value("28", "潮見.txt")))));
  }

  private Stream<String> paths() {
    return Stream.concat(Stream.of("潮見.txt", "夕凪.txt"), others.stream());
  }

  /** The others quote as the first does. */
  private Comparison.Quote likewise(Comparison.Quote quote) {
    List<Comparison.Quoting> members = new ArrayList<>(quote.members());
    Comparison.Quoting first = members.getFirst();
    for (String path : others) {
      members.add(
          new Comparison.Quoting(
              path,
              first.start(),
              first.end(),
              first.text(),
              first.language(),
              first.verdict(),
              first.translation()));
    }
    return new Comparison.Quote(quote.consensus(), quote.verdict(), members);
  }

  private Comparison.Value value(String value, String... paths) {
    Map<String, Comparison.Place> places = new LinkedHashMap<>();
    for (String path : paths) {
      int at = readings.get(path).text().indexOf(value);
      places.put(path, new Comparison.Place(at, at + value.length()));
    }
    return new Comparison.Value(value, List.of(paths), places);
  }

  private Comparison.Member member(String path) {
    Summary.About about = readings.get(path).summary().document();
    return new Comparison.Member(
        path, about.title(), about.author(), about.date(), Comparison.Relation.ABOUT);
  }

  private Comparison.Term term(String term) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Comparison.Interval> ratios = new LinkedHashMap<>();
    counts.put("潮見.txt", 3);
    counts.put("夕凪.txt", 2);
    others.forEach(
        path -> {
          counts.put(path, 1);
          ratios.put(path, new Comparison.Interval(-1, -3, 1));
        });
    ratios.put("潮見.txt", new Comparison.Interval(0.6, -1, 2));
    ratios.put("夕凪.txt", new Comparison.Interval(-0.6, -2, 1));
    return new Comparison.Term(
        term, Optional.of("toll" + extra), counts, 0.4, ratios, counts.size());
  }

  private Glossary.Entry entry() {
    return new Glossary.Entry(
        "graduated tolls",
        List.of(rendering("段階的通行料", "潮見.txt"), rendering("累進通行料", "夕凪.txt")),
        true);
  }

  private Glossary.Rendering rendering(String ja, String path) {
    int at = readings.get(path).text().indexOf(ja);
    return new Glossary.Rendering(
        ja, Gloss.Kind.GLOSS, List.of(path), new Glossary.First(path, at, at + ja.length()));
  }

  private Comparison.Quote quoting(String path, Status status, String original) {
    Summary.Quote quote = readings.get(path).summary().quotes().getFirst();
    int at = ARTICLE.indexOf(original);
    Comparison.Verdict verdict =
        new Comparison.Verdict(
            status,
            Optional.of("harbour.txt"),
            Optional.of(at),
            Optional.of(at + original.length()),
            status == Status.VERBATIM
                ? List.of()
                : List.of(new Comparison.Difference(Difference.Kind.DELETED, "", "not" + extra)));
    return new Comparison.Quote(
        original,
        verdict,
        List.of(
            new Comparison.Quoting(
                path,
                quote.start(),
                quote.end(),
                quote.text(),
                "en",
                verdict,
                Optional.of(new Comparison.Passage(0, 4, "港を読む" + extra)))));
  }

  private Comparison.Claiming claiming(String path, Stance stance) {
    Summary.Claim claim = readings.get(path).summary().claims().getFirst();
    return new Comparison.Claiming(
        path,
        claim.start(),
        claim.end(),
        claim.text(),
        stance,
        List.of(new Comparison.Passage(claim.start(), claim.start() + 2, "著者")));
  }

  private Comparison.Coverage covered(int start, int end) {
    Map<String, Comparison.Use> uses = new LinkedHashMap<>();
    others.forEach(path -> uses.put(path, Comparison.Use.PARAPHRASED));
    uses.put("潮見.txt", Comparison.Use.QUOTED);
    uses.put("夕凪.txt", start > 50 ? Comparison.Use.ABSENT : Comparison.Use.PARAPHRASED);
    Map<String, Comparison.Place> places = new LinkedHashMap<>();
    uses.forEach(
        (path, use) -> {
          if (use != Comparison.Use.ABSENT) {
            Summary.Quote quote = readings.get(path).summary().quotes().getFirst();
            places.put(path, new Comparison.Place(quote.start(), quote.end()));
          }
        });
    return new Comparison.Coverage(
        new Comparison.Passage(
            start, end, ARTICLE.substring(start, Math.min(end, ARTICLE.length()))),
        uses,
        places);
  }

  private Comparison.Similarity similarity(String measure) {
    Map<String, Double> row =
        paths().collect(Collectors.toMap(path -> path, path -> 0.25, (a, b) -> a, TreeMap::new));
    return new Comparison.Similarity(
        measure,
        paths().collect(Collectors.toMap(path -> path, path -> row, (a, b) -> a, TreeMap::new)));
  }
}
