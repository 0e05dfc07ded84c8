package ronten.compare.word;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import ronten.compare.Reading;
import ronten.find.Quote;
import ronten.summary.Summary;
import ronten.text.Span;

/**
 * A sentence of running text as it is laid beside others: what it quotes in another language is
 * left out, for that is somebody else's wording.
 *
 * @param paragraph its number in the reading
 * @param language BCP 47 tag of its paragraph
 * @param question whether it only asks
 */
public record Utterance(
    Reading reading,
    int paragraph,
    Span span,
    String language,
    List<Symbol> symbols,
    List<Amount> amounts,
    boolean question) {

  private static final Pattern QUESTION = Pattern.compile("(?:か[。」』]?|[?？][」』\"”]?)\\s*$");

  /** What is asked only to be affirmed: 正しいのではないか. */
  private static final Pattern RHETORICAL =
      Pattern.compile("(?:ない|ないの|ないだろう|ないでしょう|ません)か[。」』]?\\s*$");

  /** A sentence of which more than this part is a quotation is not the document's own. */
  private static final double QUOTED = 0.7;

  public Utterance {
    symbols = List.copyOf(symbols);
    amounts = List.copyOf(amounts);
  }

  /** The sentences of a reading, headings and mere quotations left out. */
  public static List<Utterance> of(Reading reading) {
    List<Utterance> utterances = new ArrayList<>();
    for (int i = 0; i < reading.paragraphs().size(); i++) {
      Reading.Block block = reading.paragraphs().get(i);
      if (!block.heading()) {
        List<Span> quoted = foreign(reading, block);
        List<Span> holes = union(block.holes(), quoted);
        int next = 0;
        for (Span sentence : block.sentences()) {
          while (next < quoted.size() && quoted.get(next).end() <= sentence.start()) {
            next++;
          }
          if (covered(sentence, quoted.subList(next, quoted.size()))
              <= QUOTED * sentence.length()) {
            utterances.add(of(reading, i, sentence, holes));
          }
        }
      }
    }
    return utterances;
  }

  private static Utterance of(Reading reading, int paragraph, Span span, List<Span> holes) {
    String text = reading.text();
    String words = span.in(text);
    return new Utterance(
        reading,
        paragraph,
        span,
        reading.paragraphs().get(paragraph).language(),
        Symbol.of(text, span, holes),
        Amounts.in(text, span, holes),
        QUESTION.matcher(words).find() && !RHETORICAL.matcher(words).find());
  }

  private static List<Span> foreign(Reading reading, Reading.Block block) {
    return reading.summary().quotes().stream()
        .filter(quote -> quote.kind() == Quote.Kind.QUOTATION)
        .filter(quote -> !quote.language().equals(reading.summary().document().language()))
        .map(Utterance::span)
        .filter(block.span()::overlaps)
        .sorted()
        .toList();
  }

  private static Span span(Summary.Quote quote) {
    return new Span(quote.start(), quote.end());
  }

  private static List<Span> union(List<Span> some, List<Span> others) {
    List<Span> sorted = new ArrayList<>(some);
    sorted.addAll(others);
    sorted.sort(null);
    List<Span> merged = new ArrayList<>();
    for (Span span : sorted) {
      if (!merged.isEmpty() && span.start() <= merged.getLast().end()) {
        merged.set(merged.size() - 1, merged.getLast().union(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }

  private static int covered(Span sentence, List<Span> spans) {
    int covered = 0;
    for (Span span : spans) {
      if (span.start() >= sentence.end()) {
        return covered;
      }
      covered +=
          Math.max(
              0, Math.min(span.end(), sentence.end()) - Math.max(span.start(), sentence.start()));
    }
    return covered;
  }

  /** The text as written. */
  public String text() {
    return span.in(reading.text());
  }

  public String path() {
    return reading.path();
  }
}
