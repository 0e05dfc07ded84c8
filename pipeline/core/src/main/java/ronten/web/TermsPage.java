package ronten.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import ronten.render.Json;
import ronten.run.ComparedArticle;
import ronten.search.KeyTerms;

/** The page of the terms: of all that there are, or of one. */
final class TermsPage {

  /** Larger networks cannot be read. */
  private static final int MOST_TERMS = 80;

  private static final int COMPANIONS = 20;
  private static final int ARTICLES = 100;

  /** Words that no sign of the query language is among. */
  private static final Pattern PLAIN =
      Pattern.compile("[\\p{L}\\p{M}\\p{N}・ー]+(?: [\\p{L}\\p{M}\\p{N}]+)*");

  private static final Pattern QUOTATION_MARKS = Pattern.compile("[\"＂“”„‟〝〟]");

  private TermsPage() {}

  /** An article whose documents can be looked at alone. */
  record ArticleChoice(String id, String title, boolean chosen) {}

  /**
   * A term that leads on.
   *
   * @param href of its own page
   * @param asked what to search for it with
   */
  record Linked(String term, String href, String asked) {}

  /** A line of the list. */
  record Row(Linked link, int documents, int occurrences, List<String> glosses) {}

  /**
   * A term beside another.
   *
   * @param documents how many have both
   * @param of how many have it
   */
  record Companion(Linked link, int documents, int of, String logDice) {}

  static Map<String, Object> model(Snapshot snapshot, Parameters parameters) {
    Map<String, Object> model = new HashMap<>();
    model.put("article", parameters.text("article").orElse(""));
    model.put("articles", articles(snapshot, parameters));
    model.put("back", parameters.without("term"));
    model.put("address", parameters.address());
    time(model, snapshot, parameters);
    Optional<String> term = parameters.text("term");
    model.put("term", term.orElse(""));
    if (term.isPresent()) {
      one(model, snapshot, parameters, term.get());
    } else {
      all(model, snapshot, parameters);
    }
    return model;
  }

  private static List<ArticleChoice> articles(Snapshot snapshot, Parameters parameters) {
    String chosen = parameters.text("article").orElse("");
    List<ArticleChoice> choices = new ArrayList<>();
    snapshot.articles().values().stream()
        .sorted(
            Comparator.comparingInt((ComparedArticle each) -> -each.documents().size())
                .thenComparing(each -> each.article().id()))
        .limit(ARTICLES)
        .map(ComparedArticle::article)
        .forEach(
            each ->
                choices.add(new ArticleChoice(each.id(), each.title(), each.id().equals(chosen))));
    if (!chosen.isEmpty() && choices.stream().noneMatch(ArticleChoice::chosen)) {
      String title =
          Optional.ofNullable(snapshot.articles().get(chosen))
              .map(each -> each.article().title())
              .orElse(chosen);
      choices.add(new ArticleChoice(chosen, title, true));
    }
    return choices;
  }

  private static void all(Map<String, Object> model, Snapshot snapshot, Parameters parameters) {
    TermList list = TermList.of(snapshot, parameters, TermList.PAGE);
    int end = list.offset() + list.terms().size();
    model.put("query", parameters.text("q").orElse(""));
    model.put("sort", Json.name(TermList.order(parameters)));
    model.put("orders", Arrays.stream(TermList.Order.values()).map(Json::name).toList());
    model.put("documents", list.documents());
    model.put("total", list.total());
    model.put("first", list.offset() + 1);
    model.put("last", end);
    model.put(
        "rows",
        list.terms().stream()
            .map(
                row ->
                    new Row(
                        linked(row.term(), parameters),
                        row.documents(),
                        row.occurrences(),
                        row.glosses()))
            .toList());
    model.put("previous", list.offset() > 0);
    model.put(
        "previousPage",
        parameters.with("offset", offset(Math.max(0, list.offset() - TermList.PAGE))));
    model.put("next", end < list.total());
    model.put("nextPage", parameters.with("offset", offset(end)));
    Network network =
        Network.of(snapshot, parameters, parameters.number("among", Network.TERMS, 2, MOST_TERMS));
    model.put("among", parameters.text("among").orElse(Integer.toString(Network.TERMS)));
    model.put("mostTerms", MOST_TERMS);
    model.put("joined", parameters.with("limit", parameters.text("among").orElse("")));
    model.put("network", network);
    model.put("bounds", Math.max(2, Math.max(network.most(), network.least())));
    model.put(
        "pairs",
        network.pairs().stream()
            .map(
                pair ->
                    Map.of(
                        "one", linked(pair.one(), parameters),
                        "other", linked(pair.other(), parameters),
                        "documents", pair.documents(),
                        "logDice", decimals(pair.logDice())))
            .toList());
  }

  private static String decimals(double number) {
    return String.format(Locale.ROOT, "%.2f", number);
  }

  private static String offset(int number) {
    return number == 0 ? "" : Integer.toString(number);
  }

  private static void one(
      Map<String, Object> model, Snapshot snapshot, Parameters parameters, String asked) {
    KeyTerms terms = parameters.terms(snapshot);
    Dispersion dispersion = Dispersion.of(snapshot, terms, asked, Dispersion.ROWS);
    model.put("term", dispersion.term());
    model.put("asked", asked(dispersion.term()));
    model.put("dispersion", dispersion);
    model.put("rows", dispersion.rows().stream().map(DispersionPage::of).toList());
    model.put(
        "glosses",
        snapshot.glosses().of(asked).stream().map(each -> linked(each, parameters)).toList());
    model.put(
        "companions",
        terms.companions(asked).stream()
            .limit(COMPANIONS)
            .map(
                pair ->
                    new Companion(
                        linked(pair.other().term(), parameters),
                        pair.documents(),
                        pair.other().documents(),
                        decimals(Network.Pair.of(pair, terms.documents()).logDice())))
            .toList());
  }

  private static void time(Map<String, Object> model, Snapshot snapshot, Parameters parameters) {
    Timeline timeline = TermsApi.timeline(snapshot, parameters);
    model.put("time", timeline);
    model.put("unit", Json.name(timeline.unit()));
    model.put(
        "nobody",
        parameters.text("term").isPresent()
            && timeline.periods().stream().allMatch(each -> each.having().orElse(0) == 0));
  }

  /** What a term leads to; the rest of the address stays, so that there is a way back. */
  private static Linked linked(String term, Parameters parameters) {
    return new Linked(term, "terms.html" + parameters.with("term", term), asked(term));
  }

  /** The query that looks for a term: its words, or as a phrase where they hold signs. */
  private static String asked(String term) {
    return PLAIN.matcher(term).matches()
        ? term
        : "\"" + QUOTATION_MARKS.matcher(term).replaceAll(" ") + "\"";
  }
}
