package ronten.compare.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
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
    Map<Integer, Set<String>> rendered = new HashMap<>();
    for (Alignment.Line line : lines) {
      line.link()
          .ifPresent(
              link ->
                  rendered
                      .computeIfAbsent(link.to().paragraph(), paragraph -> new TreeSet<>())
                      .add(line.utterance().path()));
    }
    List<Comparison.Coverage> coverage = new ArrayList<>();
    for (int i = 0; i < article.paragraphs().size(); i++) {
      Reading.Block block = article.paragraphs().get(i);
      if (!block.heading()) {
        Set<String> quoting = quoting(quotes, article.path(), block.span());
        Set<String> rendering = rendered.getOrDefault(i, new TreeSet<>());
        Map<String, Use> uses = new LinkedHashMap<>();
        for (Reading member : members) {
          uses.put(
              member.path(),
              quoting.contains(member.path())
                  ? Use.QUOTED
                  : rendering.contains(member.path()) ? Use.PARAPHRASED : Use.ABSENT);
        }
        Span span = block.span();
        coverage.add(
            new Comparison.Coverage(
                new Comparison.Passage(span.start(), span.end(), span.in(article.text())), uses));
      }
    }
    return coverage;
  }

  /** Who quotes from a paragraph, wherever the words were found in it. */
  private static Set<String> quoting(List<Comparison.Quote> quotes, String source, Span paragraph) {
    Set<String> paths = new TreeSet<>();
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
          paths.add(member.path());
        }
      }
    }
    return paths;
  }
}
