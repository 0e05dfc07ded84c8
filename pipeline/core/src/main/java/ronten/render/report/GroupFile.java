package ronten.render.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ronten.compare.Comparison;
import ronten.compare.term.TermCosine;

/**
 * What the scripts of an article's page draw from, as small as it can be said: the chart, and in a
 * group of many what the tables do not list. Numbers of documents are those of {@link Members.Who};
 * ratios and likenesses are in hundredths.
 *
 * @param who name and address by number; the article itself first, empty where it is not there
 * @param words what the scripts say, by message key
 */
record GroupFile(
    boolean crowd,
    List<List<String>> who,
    List<Term> terms,
    List<Quote> quotes,
    List<Alike> alike,
    Map<String, Phrase> words) {

  private static final List<String> WORDS =
      List.of(
          "x",
          "y",
          "all",
          "count",
          "ratio",
          "keyness",
          "shared",
          "describe",
          "terms",
          "part",
          "quotations",
          "none");

  /** Fields of a use in {@link Term}: document, count, start, log ratio, its ends. */
  private static final int FIELDS = 6;

  private static final int OPENING = 160;

  /**
   * A term.
   *
   * @param g G²
   * @param uses six numbers each: document, count, first place, log ratio and the ends of its
   *     interval
   * @param idf what its weight in the cosine is multiplied by
   */
  record Term(String name, double g, double idf, List<Integer> uses) {}

  /**
   * A quotation.
   *
   * @param uses two numbers each: document and place
   */
  record Quote(String text, List<Integer> uses) {}

  /**
   * A measure.
   *
   * @param values of every two, the first with those after it, then the second
   */
  record Alike(Phrase name, List<Integer> values) {}

  static GroupFile of(Comparison comparison, Members members) {
    List<List<String>> who = new ArrayList<>();
    who.add(List.of());
    members.commentaries().forEach(w -> who.add(List.of(Pages.shown(w.name()), w.href())));
    comparison
        .article()
        .path()
        .map(members::of)
        .ifPresent(own -> who.set(0, List.of(Pages.shown(own.name()), own.href())));
    Map<String, Phrase> words = new LinkedHashMap<>();
    WORDS.forEach(key -> words.put(key, Phrases.say("chart." + key)));
    boolean crowd = members.isCrowd();
    return new GroupFile(
        crowd,
        who,
        comparison.terms().stream().map(term -> term(term, members)).toList(),
        crowd ? comparison.quotes().stream().map(q -> quote(q, members)).toList() : List.of(),
        crowd ? comparison.similarity().stream().map(s -> alike(s, members)).toList() : List.of(),
        words);
  }

  private static Term term(Comparison.Term term, Members members) {
    IntStream uses =
        members.commentaries().stream()
            .filter(who -> term.counts().containsKey(who.path()))
            .flatMapToInt(who -> use(term, who, members));
    double idf = TermCosine.weight(1, term.sharedBy(), members.count());
    return new Term(
        Pages.shown(term.term()),
        hundredths(term.logLikelihood()) / 100.0,
        Math.round(idf * 1000) / 1000.0,
        uses.boxed().toList());
  }

  private static IntStream use(Comparison.Term term, Members.Who who, Members members) {
    int count = term.counts().get(who.path());
    Optional<Comparison.Interval> ratio = Optional.ofNullable(term.logRatio().get(who.path()));
    int[] use = new int[FIELDS];
    use[0] = who.number();
    use[1] = count;
    use[2] = TermRows.use(term, who, members).start();
    ratio.ifPresent(
        interval -> {
          use[3] = hundredths(interval.value());
          use[4] = hundredths(interval.low());
          use[5] = hundredths(interval.high());
        });
    return IntStream.of(use);
  }

  private static Quote quote(Comparison.Quote quote, Members members) {
    IntStream uses =
        quote.members().stream()
            .flatMapToInt(m -> IntStream.of(members.of(m.path()).number(), m.start()));
    return new Quote(
        Pages.shown(InShort.opening(quote.consensus(), OPENING)), uses.boxed().toList());
  }

  private static Alike alike(Comparison.Similarity similarity, Members members) {
    List<Members.Who> all = members.commentaries();
    List<Integer> values = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Map<String, Double> row = similarity.matrix().getOrDefault(all.get(i).path(), Map.of());
      for (Members.Who other : all.subList(i + 1, all.size())) {
        values.add(hundredths(row.getOrDefault(other.path(), 0.0)));
      }
    }
    return new Alike(Phrases.measure(similarity.measure()), values);
  }

  private static int hundredths(double value) {
    return Double.isFinite(value) ? (int) Math.round(value * 100) : 0;
  }
}
