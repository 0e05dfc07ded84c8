package ronten.find.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ronten.find.Quote;
import ronten.find.Quote.Kind;
import ronten.text.Span;

/**
 * Links a quotation in one language to the quotation in another that it renders: the two follow
 * each other, with nothing between them but marks, space or a word such as 拙訳.
 */
final class Translations {

  /** More than this, in code units, between two quotations is text of its own. */
  private static final int GAP = 200;

  private static final Pattern LABEL =
      Pattern.compile("拙訳|[私試意抄和邦]訳|日本語訳|訳文|機械翻訳|翻訳|訳す|訳して|(?i)translation|\\bDeepL\\b");

  private static final Pattern TAGS = Pattern.compile("<[^<>]{0,300}>|\\{\\{[^{}]{0,600}\\}\\}");

  private Translations() {}

  /** The same quotations, renderings linked to their originals. */
  static List<Quote> link(List<Quote> quotes, String text) {
    List<Quote> linked = new ArrayList<>(quotes.size());
    Optional<Quote> before = Optional.empty();
    for (Quote quote : quotes) {
      if (quote.kind() != Kind.QUOTATION || quote.translationOf().isPresent()) {
        linked.add(quote);
        continue;
      }
      Quote now = before.filter(b -> renders(quote, b, text)).map(b -> of(quote, b)).orElse(quote);
      linked.add(now);
      before = Optional.of(now);
    }
    return linked;
  }

  private static Quote of(Quote quote, Quote original) {
    return new Quote(
        quote.span(),
        quote.language(),
        quote.kind(),
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
    return LABEL.matcher(words).find()
        ? words.length() <= GAP
        : words.codePoints().noneMatch(Character::isLetterOrDigit);
  }
}
