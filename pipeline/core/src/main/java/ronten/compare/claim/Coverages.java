package ronten.compare.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.compare.Comparison;
import ronten.compare.Comparison.Use;
import ronten.compare.Reading;
import ronten.text.Span;

/** What each commentary does with each paragraph of the article. */
final class Coverages {

  private Coverages() {}

  static List<Comparison.Coverage> of(
      Reading article,
      List<Reading> members,
      List<Alignment.Line> lines,
      List<Comparison.Quote> quotes) {
    Map<Integer, Map<String, Comparison.Place>> rendered = new HashMap<>();
    for (Alignment.Line line : lines) {
      line.link()
          .ifPresent(
              link ->
                  rendered
                      .computeIfAbsent(link.to().paragraph(), paragraph -> new HashMap<>())
                      .merge(
                          line.utterance().path(),
                          Comparison.Place.of(line.utterance().span()),
                          Coverages::first));
    }
    List<Comparison.Coverage> coverage = new ArrayList<>();
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Reading.Block block = article.paragraphs().get(i);
      if (!block.heading()) {
        Map<String, Comparison.Place> quoting = quoting(quotes, article.path(), block.span());
        Map<String, Comparison.Place> rendering = rendered.getOrDefault(i, Map.of());
        Map<String, Use> uses = new LinkedHashMap<>();
        Map<String, Comparison.Place> places = new LinkedHashMap<>();
        for (Reading member : members) {
          String path = member.path();
          boolean isQuoted = quoting.containsKey(path);
          Optional<Comparison.Place> place =
              Optional.ofNullable((isQuoted ? quoting : rendering).get(path));
          uses.put(path, isQuoted ? Use.QUOTED : place.isPresent() ? Use.PARAPHRASED : Use.ABSENT);
          place.ifPresent(there -> places.put(path, there));
        }
        Span span = block.span();
        coverage.add(
            new Comparison.Coverage(
                new Comparison.Passage(span.start(), span.end(), span.in(article.text())),
                uses,
                places));
      }
    }
    return coverage;
  }

  /** Who quotes from a paragraph, wherever the words were found in it. */
  private static Map<String, Comparison.Place> quoting(
      List<Comparison.Quote> quotes, String source, Span paragraph) {
    Map<String, Comparison.Place> places = new HashMap<>();
    for (Comparison.Quote quote : quotes) {
      for (Comparison.Quoting member : quote.members()) {
        Comparison.Verdict verdict = member.verdict();
        boolean here =
            verdict.source().filter(source::equals).isPresent()
                && verdict.start().isPresent()
                && verdict.end().isPresent()
                && paragraph.overlaps(
                    new Span(verdict.start().orElseThrow(), verdict.end().orElseThrow()));
        if (here) {
          places.merge(
              member.path(), new Comparison.Place(member.start(), member.end()), Coverages::first);
        }
      }
    }
    return places;
  }

  private static Comparison.Place first(Comparison.Place one, Comparison.Place other) {
    return one.start() <= other.start() ? one : other;
  }
}
