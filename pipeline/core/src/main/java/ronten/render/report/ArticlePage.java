package ronten.render.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import ronten.compare.Comparison;
import ronten.compare.Reading;

/** The page of one article: its comparison as a first screen in words, and then as tables. */
final class ArticlePage {

  private ArticlePage() {}

  /** What the template needs. */
  static Map<String, Object> model(
      Comparison comparison, Function<String, Optional<Reading>> readings) {
    Members members = new Members(comparison, readings);
    List<QuoteRows.Row> quotes = QuoteRows.of(comparison, members);
    List<ClaimRows.Row> claims = ClaimRows.aligned(comparison, members);
    List<TableRows.Options> renderings = TableRows.renderings(comparison, members);
    List<TableRows.Options> facts = TableRows.facts(comparison, members);
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("article", comparison.article());
    model.put("authors", String.join(", ", comparison.article().authors()));
    model.put("web", Pages.web(comparison.article().url()).orElse(""));
    model.put("own", comparison.article().path().map(Pages::to).orElse(""));
    model.put("members", members.commentaries());
    model.put("quotes", quotes);
    model.put("claims", claims);
    model.put("speakers", ClaimRows.speakers(claims, members));
    model.put("singles", ClaimRows.single(comparison, members));
    model.put("renderings", renderings);
    model.put("facts", facts);
    model.put("coverage", TableRows.coverage(comparison, members));
    boolean crowd = members.isCrowd();
    model.put("crowd", crowd);
    model.put("similarity", crowd ? List.of() : TableRows.similarity(comparison, members));
    model.put("pairs", crowd ? List.of() : new Resemblance(comparison, members).pairs());
    model.put("nearest", crowd ? Nearest.of(comparison, members) : List.of());
    model.put("measures", comparison.similarity().stream().map(Nearest::name).toList());
    model.put("terms", TermRows.of(comparison, members));
    model.put("group", GroupFile.of(comparison, members));
    first(new InShort(comparison, members), model, quotes, claims, renderings, facts);
    return model;
  }

  private static void first(
      InShort inShort,
      Map<String, Object> model,
      List<QuoteRows.Row> quotes,
      List<ClaimRows.Row> claims,
      List<TableRows.Options> renderings,
      List<TableRows.Options> facts) {
    model.put("counts", inShort.counts());
    model.put("lede", inShort.lede());
    model.put("sharedTerms", inShort.sharedTerms());
    model.put("takenUp", inShort.takenUp());
    model.put("agreed", inShort.agreed(claims));
    model.put("disputes", inShort.disputes(claims));
    model.put("wrong", inShort.wrong(quotes));
    model.put("otherWrong", inShort.otherWrong(quotes));
    model.put("conflicts", inShort.conflicts(renderings));
    model.put("firstFacts", inShort.facts(facts));
  }
}
