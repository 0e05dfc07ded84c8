package ronten.render.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import ronten.compare.Comparison;
import ronten.compare.Reading;
import ronten.summary.Summary;
import ronten.text.Section;
import ronten.text.Span;

/** The page of one document: its text as it is, with everything found in it marked in place. */
final class DocumentPage {

  private final Reading reading;
  private final List<Comparison> comparisons;
  private final Cutting cutting;
  private final NavigableMap<Integer, Summary.Part> parts = new TreeMap<>();
  private final List<Block> blocks = new ArrayList<>();

  /**
   * A block of the text.
   *
   * @param level 3 to 6 for a heading, 0 for a paragraph, -1 for what is no prose
   * @param lead markup before it on its line
   * @param tail markup behind it on its line
   */
  record Block(int level, String language, List<Piece> lead, List<Piece> pieces, List<Piece> tail) {

    public boolean isMarkup() {
      return level < 0;
    }

    public boolean isHeading() {
      return level > 0;
    }

    public boolean isParagraph() {
      return level == 0;
    }
  }

  /** An article the document has to do with. */
  record Related(String title, String href, boolean isArticle) {}

  /** A line of a list that leads into the text. */
  record Entry(String text, String language, String href, String extra) {}

  /**
   * A section in the outline.
   *
   * @param role what it does; empty words where that is not known
   */
  record Line(String text, String language, String href, int level, Phrase role) {}

  private DocumentPage(Reading reading, List<Comparison> comparisons) {
    this.reading = reading;
    this.comparisons = comparisons;
    List<Highlight> highlights = new DocumentHighlights(reading, comparisons).all();
    this.cutting = new Cutting(reading.text(), highlights);
    reading.summary().outline().forEach(part -> parts.putIfAbsent(part.start(), part));
  }

  /** What the template needs. */
  static Map<String, Object> model(Reading reading, List<Comparison> comparisons) {
    return new DocumentPage(reading, comparisons).model();
  }

  private Map<String, Object> model() {
    Summary summary = reading.summary();
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("document", summary.document());
    model.put("related", related());
    model.put("blocks", blocks());
    model.put("outline", summary.outline().stream().map(this::line).toList());
    model.put("details", DocumentDetails.of(summary));
    model.put(
        "terms",
        summary.terms().stream()
            .filter(term -> !term.evidence().isEmpty())
            .map(this::term)
            .toList());
    model.put(
        "quotes",
        summary.quotes().stream()
            .filter(quote -> quote.kind() == ronten.find.Quote.Kind.QUOTATION)
            .map(quote -> entry(quote.text(), quote.language(), quote.start()))
            .toList());
    model.put(
        "claims",
        summary.claims().stream()
            .map(claim -> entry(claim.text(), summary.document().language(), claim.start()))
            .toList());
    model.put(
        "glosses",
        summary.glosses().stream()
            .map(gloss -> entry(gloss.ja() + " = " + gloss.en(), "ja", gloss.start()))
            .toList());
    return model;
  }

  private Line line(Summary.Part part) {
    boolean known = part.role() != Section.Role.OTHER;
    return new Line(
        part.number().map(n -> n + " ").orElse("") + part.title(),
        reading.summary().document().language(),
        "#" + Pages.anchor(part.start()),
        Math.min(part.level(), 4),
        known ? Phrases.say("role", part.role()) : Side.UNSAID);
  }

  private Entry term(Summary.Term term) {
    return new Entry(
        term.term(),
        term.language(),
        "#" + Pages.anchor(term.evidence().getFirst().start()),
        Integer.toString(term.frequency()));
  }

  private static Entry entry(String text, String language, int start) {
    return new Entry(text, language, "#" + Pages.anchor(start), "");
  }

  private List<Related> related() {
    return comparisons.stream()
        .map(
            c ->
                new Related(
                    c.article().title(),
                    Pages.address(Pages.article(c.article().id())),
                    c.article().path().filter(reading.path()::equals).isPresent()))
        .toList();
  }

  private List<Block> blocks() {
    int at = 0;
    int level = 2;
    for (Reading.Block block : reading.paragraphs()) {
      if (block.span().start() < at) {
        continue;
      }
      List<Piece> lead = gap(new Span(at, block.span().start()));
      int own = block.heading() ? Math.min(level + 1, Math.min(6, 2 + level(block))) : 0;
      level = block.heading() ? own : level;
      blocks.add(
          new Block(own, block.language(), lead, cutting.of(block.span()), new ArrayList<>()));
      at = block.span().end();
    }
    List<Piece> rest = gap(new Span(at, reading.text().length()));
    if (!rest.isEmpty()) {
      blocks.add(new Block(-1, "", List.of(), rest, List.of()));
    }
    return blocks;
  }

  private int level(Reading.Block block) {
    Map.Entry<Integer, Summary.Part> part = parts.floorEntry(block.span().start());
    boolean opens =
        part != null
            && reading.text().substring(part.getKey(), block.span().start()).indexOf('\n') < 0;
    return opens ? Math.max(1, part.getValue().level()) : 1;
  }

  /**
   * What stands between two paragraphs: the rest of the line goes behind the one before, whole
   * lines become a block of markup, and the beginning of the next one's line is given back.
   */
  private List<Piece> gap(Span gap) {
    String text = gap.in(reading.text());
    int first = text.indexOf('\n');
    int last = text.lastIndexOf('\n');
    if (first < 0) {
      return blocks.isEmpty() || !text.isBlank() ? shown(gap) : List.of();
    }
    Span tail = new Span(gap.start(), gap.start() + first);
    Span lead = new Span(gap.start() + last + 1, gap.end());
    if (blocks.isEmpty()) {
      tail = new Span(gap.start(), gap.start());
    } else {
      blocks.getLast().tail().addAll(shown(tail));
    }
    Span lines = tail.gapTo(lead).strip(reading.text());
    List<Piece> pieces = shown(lines);
    if (!pieces.isEmpty()) {
      blocks.add(new Block(-1, "", List.of(), pieces, new ArrayList<>()));
    }
    return shown(lead);
  }

  private List<Piece> shown(Span span) {
    return span.in(reading.text()).isBlank() ? List.of() : cutting.of(span);
  }
}
