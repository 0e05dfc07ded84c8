package ronten.render.report;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import ronten.compare.Comparison;
import ronten.compare.Reading;
import ronten.compare.quotation.Status;
import ronten.find.Entity;
import ronten.find.Quote;
import ronten.render.Json;
import ronten.summary.Summary;
import ronten.text.Span;

/** Everything that is marked in a document's text: its findings, and what a page leads to. */
final class DocumentHighlights {

  private final Reading reading;
  private final List<Comparison> comparisons;
  private final List<Highlight> highlights = new ArrayList<>();
  private final Map<Integer, Highlight.Flag> verdicts = new HashMap<>();

  DocumentHighlights(Reading reading, List<Comparison> comparisons) {
    this.reading = reading;
    this.comparisons = comparisons;
  }

  List<Highlight> all() {
    comparisons.forEach(this::verdicts);
    Summary summary = reading.summary();
    for (Summary.Quote quote : summary.quotes()) {
      Highlight.Flag flag = verdicts.getOrDefault(quote.start(), Highlight.Flag.NONE);
      String kind = quote.kind() == Quote.Kind.QUOTATION ? "quote" : "marked";
      highlights.add(new Highlight(new Span(quote.start(), quote.end()), kind, flag));
    }
    summary.claims().forEach(this::claim);
    summary.glosses().forEach(gloss -> add("gloss", gloss.start(), gloss.end()));
    summary.citations().forEach(work -> add("work", work.start(), work.end()));
    summary.hygiene().forEach(odd -> add("oddity", odd.start(), odd.end()));
    summary.outline().forEach(part -> place(part.start(), part.start() + 1));
    summary
        .terms()
        .forEach(term -> term.evidence().forEach(at -> add("term", at.start(), at.end())));
    for (Summary.Entity entity : summary.entities()) {
      String kind =
          entity.kind() == Entity.Kind.DATE || entity.kind() == Entity.Kind.NUMBER
              ? "figure"
              : "name";
      entity.evidence().forEach(at -> add(kind, at.start(), at.end()));
    }
    reading
        .paragraphs()
        .forEach(
            block -> block.holes().forEach(hole -> highlights.add(new Highlight(hole, "hole"))));
    comparisons.forEach(this::places);
    return highlights;
  }

  private void claim(Summary.Claim claim) {
    if (claim.end() <= reading.text().length()) {
      Span span = new Span(claim.start(), claim.end());
      String stance = Json.name(claim.stance());
      highlights.add(new Highlight(span, "claim", stance, Highlight.Flag.NONE));
    }
  }

  private void add(String kind, int start, int end) {
    if (end <= reading.text().length()) {
      highlights.add(new Highlight(new Span(start, end), kind));
    }
  }

  private void place(int start, int end) {
    add("place", start, Math.min(end, reading.text().length()));
  }

  private void verdicts(Comparison comparison) {
    String page = Pages.address(Pages.article(comparison.article().id()));
    Map<Integer, String> anchors = QuoteRows.anchors(comparison, reading.path());
    comparison.quotes().stream()
        .flatMap(quote -> quote.members().stream())
        .filter(quoting -> quoting.path().equals(reading.path()))
        .forEach(
            quoting -> {
              Status status = quoting.verdict().status();
              verdicts.put(
                  quoting.start(),
                  new Highlight.Flag(
                      page + "#" + anchors.get(quoting.start()),
                      Judgement.of(status).style(),
                      Phrases.say("status", status)));
            });
  }

  /** What the article's page leads to, where nothing found begins there already. */
  private void places(Comparison comparison) {
    Set<Integer> begun = new HashSet<>();
    highlights.forEach(highlight -> begun.add(highlight.span().start()));
    String path = reading.path();
    for (Comparison.Quote quote : comparison.quotes()) {
      for (Comparison.Quoting quoting : quote.members()) {
        Comparison.Verdict verdict = quoting.verdict();
        if (quoting.path().equals(path) && begun.add(quoting.start())) {
          place(quoting.start(), quoting.end());
        }
        if (verdict.source().filter(path::equals).isPresent()) {
          quoted(verdict.start(), verdict.end());
        }
      }
    }
    for (Comparison.Claim claim : comparison.claims()) {
      for (Comparison.Claiming member : claim.members()) {
        if (member.path().equals(path) && begun.add(member.start())) {
          place(member.start(), member.end());
        }
      }
      if (comparison.article().path().filter(path::equals).isPresent()) {
        claim.source().ifPresent(source -> place(source.start(), source.end()));
      }
    }
    if (comparison.article().path().filter(path::equals).isPresent()) {
      comparison.coverage().forEach(row -> place(row.article().start(), row.article().end()));
    }
    ledTo(comparison)
        .filter(at -> begun.add(at.start()))
        .forEach(at -> place(at.start(), at.end()));
  }

  /** Where the paragraphs, facts and terms of the article's page lead to. */
  private Stream<Span> ledTo(Comparison comparison) {
    String path = reading.path();
    Occurrences occurrences = new Occurrences(reading, Occurrences.names(comparison));
    Stream<Comparison.Place> places =
        Stream.concat(
                comparison.coverage().stream().map(Comparison.Coverage::places),
                comparison.facts().stream()
                    .flatMap(fact -> fact.values().stream())
                    .map(Comparison.Value::places))
            .flatMap(byPath -> Optional.ofNullable(byPath.get(path)).stream());
    Stream<Span> terms =
        comparison.terms().stream()
            .filter(term -> term.counts().containsKey(path))
            .flatMap(term -> occurrences.term(term).stream());
    return Stream.concat(places.map(place -> new Span(place.start(), place.end())), terms);
  }

  private void quoted(Optional<Integer> start, Optional<Integer> end) {
    if (start.isPresent() && end.isPresent()) {
      add("quoted", start.get(), end.get());
    }
  }
}
