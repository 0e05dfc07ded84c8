package ronten.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Analysis;
import ronten.find.Gloss;
import ronten.index.Shelf;
import ronten.text.Source;
import ronten.text.Span;

/** Texts whose glosses are written 〔日本語＝English〕, so that nothing has to find them. */
final class Glossed {

  private static final Pattern PAIR = Pattern.compile("〔([^＝]+)＝([^〕]+)〕");

  private Glossed() {}

  static Analysis of(String path, String text) {
    List<Gloss> glosses = new ArrayList<>();
    Matcher pairs = PAIR.matcher(text);
    while (pairs.find()) {
      Gloss.Kind kind =
          pairs.group(2).equals(pairs.group(2).toUpperCase(Locale.ROOT))
              ? Gloss.Kind.ABBREVIATION
              : Gloss.Kind.GLOSS;
      Span span = new Span(pairs.start(), pairs.end());
      glosses.add(new Gloss(pairs.group(1), pairs.group(2), kind, 1, span));
    }
    return new Analysis(
        Shelf.STRUCTURER.read(Source.of(path, text)),
        Optional.empty(),
        List.of(),
        glosses,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }
}
