package ronten.compare.fact;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ronten.compare.Comparison;
import ronten.compare.Reading;
import ronten.compare.claim.Alignment;
import ronten.compare.claim.Link;
import ronten.compare.quotation.Difference.Kind;
import ronten.compare.word.Amount;
import ronten.compare.word.Amounts;
import ronten.compare.word.Utterance;
import ronten.text.Folded;
import ronten.text.Span;

/**
 * The amounts and names of the article, and who gives them otherwise: in a sentence that renders
 * the article's, or in a quotation.
 */
final class ArticleFacts {

  /** So many anchors must lead to a sentence before a number in it is held against another. */
  private static final int ANCHORS = 2;

  private final Reading article;
  private final List<Utterance> sentences;
  private final Map<Integer, List<Given>> givenAt = new TreeMap<>();
  private final Map<Integer, Amount> amounts = new HashMap<>();

  ArticleFacts(Reading article) {
    this.article = article;
    this.sentences = Utterance.of(article);
    for (Utterance sentence : sentences) {
      sentence.amounts().forEach(amount -> amounts.put(amount.span().start(), amount));
    }
  }

  /**
   * The article's amount that a mention stands for: the one that it agrees with, or the only one of
   * its measure where nothing else of the sentence could be meant.
   */
  Optional<Amount> original(Mention mention) {
    if (mention.link().isEmpty()) {
      return Optional.empty();
    }
    Link link = mention.link().get();
    Amount amount = mention.amount();
    List<Amount> there =
        link.to().amounts().stream()
            .filter(other -> other.measure().equals(amount.measure()))
            .toList();
    Optional<Amount> same = there.stream().filter(amount::agrees).findFirst();
    boolean alone =
        there.size() == 1
            && mention.utterance().amounts().stream()
                    .filter(other -> other.measure().equals(amount.measure()))
                    .count()
                == 1
            && link.anchors().size() >= ANCHORS
            && !amount.measure().equals(Amount.DATE);
    return same.or(() -> alone ? Optional.of(there.getFirst()) : Optional.empty());
  }

  /** Notes that a mention stands for an amount of the article. */
  void add(Amount original, Given value) {
    givenAt.computeIfAbsent(original.span().start(), at -> new ArrayList<>()).add(value);
  }

  /** Notes what quotations change: numbers and names. */
  void addQuotations(List<Comparison.Quote> quotes, List<Alignment.Line> lines) {
    for (Comparison.Quote quote : quotes) {
      for (Comparison.Quoting quoting : quote.members()) {
        for (Comparison.Difference difference : quoting.verdict().differences()) {
          boolean told =
              (difference.kind() == Kind.NUMBER || difference.kind() == Kind.NAME)
                  && !difference.quoted().isBlank()
                  && !difference.original().isBlank();
          if (told && quoting.verdict().start().isPresent()) {
            add(quoting, difference, lines);
          }
        }
      }
    }
  }

  private void add(
      Comparison.Quoting quoting, Comparison.Difference difference, List<Alignment.Line> lines) {
    Span place =
        new Span(
            quoting.verdict().start().orElseThrow(),
            quoting.verdict().end().orElse(quoting.verdict().start().orElseThrow()));
    int at = article.text().indexOf(difference.original(), place.start());
    if (at < 0 || at >= place.end()) {
      return;
    }
    Span words = new Span(at, at + difference.original().length());
    Optional<Amount> amount =
        amounts.values().stream().filter(known -> known.span().overlaps(words)).findFirst();
    Optional<Amount> quoted = amount.flatMap(known -> quoted(quoting, difference, known.measure()));
    if (amount.isPresent() && quoted.isPresent()) {
      Span there = quoted.get().span().shift(quoting.start());
      add(amount.get(), new Given(quoting.path(), quoted.get(), there));
    } else {
      Amount original = name(difference.original(), words);
      amounts.putIfAbsent(at, original);
      Span there = new Span(quoting.start(), quoting.end());
      add(original, new Given(quoting.path(), name(difference.quoted(), words), there));
      lines.forEach(line -> addName(original, line));
    }
  }

  private static Amount name(String text, Span span) {
    return new Amount(Amount.NAME, Folded.key(text), text, false, span);
  }

  private static Optional<Amount> quoted(
      Comparison.Quoting quoting, Comparison.Difference difference, String measure) {
    return Amounts.in(quoting.text(), new Span(0, quoting.text().length()), List.of()).stream()
        .filter(amount -> amount.measure().equals(measure))
        .filter(amount -> amount.text().contains(difference.quoted()))
        .findFirst();
  }

  /** Who renders the sentence and holds the name, in whatever language. */
  private void addName(Amount original, Alignment.Line line) {
    line.link()
        .filter(link -> link.to().span().covers(original.span()))
        .filter(link -> link.anchors().contains(original.text()))
        .ifPresent(
            link ->
                add(
                    original,
                    new Given(line.utterance().path(), original, line.utterance().span())));
  }

  /** The facts, each with the article's own value. */
  List<Draft> drafts() {
    List<Draft> drafts = new ArrayList<>();
    givenAt.forEach(
        (at, values) -> {
          Amount original = amounts.get(at);
          Draft draft = new Draft(what(original));
          draft.add(new Given(article.path(), original, original.span()));
          values.forEach(draft::add);
          drafts.add(draft);
        });
    return drafts;
  }

  /** The article's sentence that an amount stands in. */
  private String what(Amount amount) {
    return sentences.stream()
        .filter(sentence -> sentence.span().covers(amount.span()))
        .findFirst()
        .map(sentence -> sentence.text().replaceAll("\\s+", " "))
        .orElse(amount.text());
  }
}
