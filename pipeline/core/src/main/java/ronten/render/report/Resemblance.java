package ronten.render.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import ronten.compare.Comparison;
import ronten.compare.term.TermCosine;

/** Why two commentaries are alike: the terms that weigh most in both, and what both quote. */
final class Resemblance {

  private static final int MOST_TERMS = 12;

  private final Comparison comparison;
  private final Members members;

  Resemblance(Comparison comparison, Members members) {
    this.comparison = comparison;
    this.members = members;
  }

  /** How alike by one measure. */
  record Measured(Phrase name, String value) {}

  /**
   * Two documents and what they share.
   *
   * @param terms those with the greatest part in the cosine, greatest first
   * @param more how many other terms both use
   */
  record Pair(
      String anchor,
      Members.Who one,
      Members.Who other,
      List<Measured> measures,
      List<Term> terms,
      int more,
      List<Quotation> quotations) {}

  /**
   * A term that both use.
   *
   * @param part of the cosine, in percent
   */
  record Term(String term, String gloss, String part, Cell one, Cell other) {}

  /** How often, and where first. */
  record Cell(int count, String href) {}

  /** A quotation that both have, and where. */
  record Quotation(String text, String language, String one, String other) {}

  static String anchor(Members.Who one, Members.Who other) {
    int low = Math.min(one.number(), other.number());
    return "s" + low + "-" + Math.max(one.number(), other.number());
  }

  /** Every two of them. */
  List<Pair> pairs() {
    List<Members.Who> all = members.commentaries();
    return IntStream.range(0, all.size())
        .boxed()
        .flatMap(
            i -> IntStream.range(i + 1, all.size()).mapToObj(j -> pair(all.get(i), all.get(j))))
        .toList();
  }

  private Pair pair(Members.Who one, Members.Who other) {
    List<Comparison.Term> shared =
        comparison.terms().stream()
            .filter(term -> term.counts().containsKey(one.path()))
            .filter(term -> term.counts().containsKey(other.path()))
            .sorted(Comparator.comparingDouble(term -> -product(term, one, other)))
            .toList();
    double sum = shared.stream().mapToDouble(term -> product(term, one, other)).sum();
    List<Term> terms =
        shared.stream()
            .limit(MOST_TERMS)
            .map(
                term ->
                    new Term(
                        term.term(),
                        term.gloss().orElse(""),
                        String.format(Locale.ROOT, "%.1f", 100 * product(term, one, other) / sum),
                        cell(term, one),
                        cell(term, other)))
            .toList();
    return new Pair(
        anchor(one, other),
        one,
        other,
        measures(one, other),
        terms,
        shared.size() - terms.size(),
        quotations(one, other));
  }

  private double product(Comparison.Term term, Members.Who one, Members.Who other) {
    return weight(term, one) * weight(term, other);
  }

  private double weight(Comparison.Term term, Members.Who who) {
    return TermCosine.weight(term.counts().get(who.path()), term.sharedBy(), members.count());
  }

  private Cell cell(Comparison.Term term, Members.Who who) {
    return new Cell(term.counts().get(who.path()), TermRows.use(term, who, members).href());
  }

  private List<Measured> measures(Members.Who one, Members.Who other) {
    return comparison.similarity().stream()
        .map(
            s -> {
              double value =
                  s.matrix().getOrDefault(one.path(), Map.of()).getOrDefault(other.path(), 0.0);
              return new Measured(
                  Phrases.measure(s.measure()), String.format(Locale.ROOT, "%.2f", value));
            })
        .toList();
  }

  private List<Quotation> quotations(Members.Who one, Members.Who other) {
    List<Quotation> shared = new ArrayList<>();
    for (Comparison.Quote quote : comparison.quotes()) {
      Optional<Comparison.Quoting> here = first(quote, one.path());
      Optional<Comparison.Quoting> there = first(quote, other.path());
      if (here.isPresent() && there.isPresent()) {
        shared.add(
            new Quotation(
                quote.consensus(),
                here.get().language(),
                Pages.to(one.path(), here.get().start()),
                Pages.to(other.path(), there.get().start())));
      }
    }
    return shared;
  }

  private static Optional<Comparison.Quoting> first(Comparison.Quote quote, String path) {
    return quote.members().stream().filter(member -> member.path().equals(path)).findFirst();
  }
}
