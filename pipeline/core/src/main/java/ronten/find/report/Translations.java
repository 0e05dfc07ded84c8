package ronten.find.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ronten.find.Quote;
import ronten.find.Quote.Kind;
import ronten.text.CodePoints;
import ronten.text.Span;

/**
 * Links a quotation in one language to the quotation in another that it renders: the two follow
 * each other, with nothing between them but marks, space or a word such as 拙訳 or すなわち.
 */
final class Translations {

  /** More than this, in code units, between two quotations is text of its own. */
  private static final int GAP = 200;

  private static final Pattern LABEL =
      Pattern.compile(
          "拙訳|[私試意抄和邦]訳|日本語訳|訳文|機械翻訳|翻訳|訳す|訳して|(?:すなわち|つまり)[、，\\s「『“]*$|(?i)translation|\\bDeepL\\b");

  private static final Pattern TAGS = Pattern.compile("<[^<>]{0,300}>|\\{\\{[^{}]{0,600}\\}\\}");

  private Translations() {}

  /** The same quotations, renderings linked to their originals. */
  static List<Quote> link(List<Quote> quotes, String text) {
    List<Quote> linked = new ArrayList<>(quotes.size());
    int original = -1;
    for (Quote quote : quotes) {
      boolean said = quote.kind() == Kind.QUOTATION || quote.kind() == Kind.EMPHASIS;
      if (!said || quote.translationOf().isPresent()) {
        linked.add(quote);
      } else if (original >= 0 && renders(quote, linked.get(original), text)) {
        linked.set(original, saidWith(linked.get(original), quote, text));
        linked.add(of(quote, linked.get(original)));
        original = linked.size() - 1;
      } else {
        linked.add(quote);
        original = quote.kind() == Kind.QUOTATION ? linked.size() - 1 : original;
      }
    }
    return linked;
  }

  /** 「…」、すなわち「…」と述べる: who says the rendering says the original before it in the line. */
  private static Quote saidWith(Quote original, Quote rendering, String text) {
    boolean line = original.span().gapTo(rendering.span()).in(text).indexOf('\n') < 0;
    boolean named = original.speaker().isPresent() || original.verb().isPresent();
    return !line || named
        ? original
        : new Quote(
            original.span(),
            original.language(),
            original.kind(),
            rendering.speaker(),
            rendering.verb(),
            original.translationOf());
  }

  private static Quote of(Quote quote, Quote original) {
    return new Quote(
        quote.span(),
        quote.language(),
        Kind.QUOTATION,
        quote.speaker().or(original::speaker),
        quote.verb(),
        Optional.of(original.span()));
  }

  private static boolean renders(Quote quote, Quote original, String text) {
    int gap = quote.span().start() - original.span().end();
    boolean foreign =
        quote.language().equals("ja")
            && !original.language().equals("ja")
            && original.translationOf().isEmpty();
    if (!foreign || gap < 0 || gap > 8 * GAP) {
      return false;
    }
    Span between = original.span().gapTo(quote.span());
    String words = TAGS.matcher(between.in(text)).replaceAll("");
    if (LABEL.matcher(words).find()) {
      return words.length() <= GAP;
    }
    return quote.kind() == Kind.QUOTATION && CodePoints.none(words, Character::isLetterOrDigit);
  }
}
