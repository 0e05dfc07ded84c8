package ronten.compare.fact;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import ronten.compare.Comparison;
import ronten.compare.claim.Alignment;
import ronten.compare.word.Amount;
import ronten.text.Span;

/**
 * The facts of a group on which documents differ: what several members say of the same thing, held
 * against each other and against the article. Precision comes before recall: where a document gives
 * several values and one is the others', it does not differ.
 */
public final class Facts {

  private Facts() {}

  /**
   * Finds them.
   *
   * @param alignment of the members, and the article where it is there
   * @param quotes with their verdicts
   * @return the article's first, in its order; the paths of a value are the article's own, then the
   *     members' in their order
   */
  public static List<Comparison.Fact> of(Alignment alignment, List<Comparison.Quote> quotes) {
    List<Alignment.Line> lines = alignment.lines();
    Map<String, Integer> order = new HashMap<>();
    alignment.source().ifPresent(article -> order.put(article.path(), 0));
    lines.forEach(line -> order.putIfAbsent(line.utterance().path(), order.size()));
    Optional<ArticleFacts> article = alignment.source().map(ArticleFacts::new);
    article.ifPresent(facts -> facts.addQuotations(quotes, lines));

    List<Mention> mentions = Mentions.of(lines);
    List<Draft> drafts = new ArrayList<>();
    Set<Mention> placed = new HashSet<>();
    for (List<Mention> set : Mentions.gathered(mentions)) {
      Optional<Amount> original = article.flatMap(facts -> original(facts, set));
      if (original.isPresent()) {
        set.forEach(mention -> article.orElseThrow().add(original.get(), given(mention)));
        placed.addAll(set);
      } else {
        Draft draft = new Draft(what(set));
        set.forEach(mention -> draft.add(given(mention)));
        drafts.add(draft);
      }
    }
    article.ifPresent(
        facts -> {
          mentions.stream()
              .filter(mention -> !placed.contains(mention))
              .forEach(
                  mention ->
                      facts
                          .original(mention)
                          .ifPresent(amount -> facts.add(amount, given(mention))));
          drafts.addAll(0, facts.drafts());
        });
    Comparator<String> byOrder = Comparator.comparingInt(order::get);
    return drafts.stream().flatMap(draft -> draft.fact(byOrder).stream()).toList();
  }

  private static Given given(Mention mention) {
    return new Given(mention.path(), mention.amount(), mention.amount().span());
  }

  /** The article's amount that most of them stand for. */
  private static Optional<Amount> original(ArticleFacts article, List<Mention> set) {
    Map<Amount, Integer> votes = new LinkedHashMap<>();
    set.forEach(
        mention ->
            article.original(mention).ifPresent(amount -> votes.merge(amount, 1, Integer::sum)));
    return votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey);
  }

  /** The longest words near the amounts that several documents share, as the first writes them. */
  private static String what(List<Mention> set) {
    Map<String, TreeSet<String>> holders = new HashMap<>();
    set.forEach(
        mention ->
            mention
                .focus()
                .keySet()
                .forEach(
                    piece ->
                        holders
                            .computeIfAbsent(piece, key -> new TreeSet<>())
                            .add(mention.path())));
    Mention first = set.getFirst();
    List<Span> shared =
        first.focus().entrySet().stream()
            .filter(piece -> holders.get(piece.getKey()).size() > 1)
            .map(Map.Entry::getValue)
            .sorted()
            .toList();
    Span longest = first.amount().span();
    Span run = longest;
    boolean found = false;
    for (Span span : shared) {
      run = found && span.start() <= run.end() ? run.union(span) : span;
      if (!found || run.length() > longest.length()) {
        longest = run;
      }
      found = true;
    }
    return longest.in(first.utterance().reading().text());
  }
}
