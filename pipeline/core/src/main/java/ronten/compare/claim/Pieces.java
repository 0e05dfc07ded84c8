package ronten.compare.claim;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ronten.compare.Comparison;
import ronten.compare.word.Amount;
import ronten.compare.word.Concepts;
import ronten.compare.word.Phrases;
import ronten.compare.word.Stem;
import ronten.compare.word.Symbol;
import ronten.compare.word.Symbol.Kind;
import ronten.compare.word.Utterance;
import ronten.language.Languages;
import ronten.language.Table;
import ronten.text.Span;

/**
 * What a sentence is about, in pieces that other sentences may share: concepts of the group's
 * glossary and places, amounts, sides taken, content words of English, and of Japanese the pairs of
 * kanji and the katakana words. A compound shares pieces with its parts, which words do not: 負担増
 * and 増額負担.
 */
final class Pieces {

  static final String CONCEPT = "concept ";
  static final String PLACE = "place ";
  static final String WORD = "word ";
  private static final String SIDE = "side ";
  private static final String THING = "thing ";
  private static final String KATAKANA = "katakana ";
  private static final String KANJI = "kanji ";

  /** Marks words that every commentary holds, such as 著者. */
  private static final String COMMON = "-";

  private static final int SHORTEST_WORD = 3;

  private final Concepts concepts;
  private final Oppositions oppositions;
  private final Phrases<String> things;
  private final Languages languages;

  Pieces(Concepts concepts, Oppositions oppositions, Languages languages) {
    this.concepts = concepts;
    this.oppositions = oppositions;
    Map<String, String> forms = new TreeMap<>();
    Table.rows(Comparison.class, "same-things.tsv")
        .forEach(row -> forms.put(row.get(0), row.get(1)));
    this.things = Phrases.of(forms);
    this.languages = languages;
  }

  /**
   * The pieces of a sentence and where each stands first.
   *
   * @param frames what is left out, such as the reporting verb and who reports
   */
  Map<String, Span> of(Utterance utterance, List<Span> frames) {
    Map<String, Span> pieces = new LinkedHashMap<>();
    List<Symbol> symbols =
        utterance.symbols().stream()
            .filter(symbol -> frames.stream().noneMatch(frame -> frame.covers(symbol.span())))
            .toList();
    boolean[] taken = new boolean[symbols.size()];
    amounts(utterance, symbols, taken, pieces);
    for (Phrases.Match<List<String>> match : concepts.in(symbols)) {
      Span span = span(symbols, match.from(), match.to());
      match.value().forEach(concept -> pieces.putIfAbsent(concept, span));
      take(taken, match.from(), match.to());
    }
    for (Oppositions.Cue cue : oppositions.in(symbols)) {
      if (cue.side() != 0) {
        pieces.putIfAbsent(SIDE + cue.axis(), Oppositions.span(cue, symbols));
        take(taken, cue.from(), cue.to());
      }
    }
    for (Phrases.Match<String> match : things.in(symbols)) {
      if (!match.value().equals(COMMON)) {
        pieces.putIfAbsent(THING + match.value(), span(symbols, match.from(), match.to()));
      }
      take(taken, match.from(), match.to());
    }
    words(symbols, taken, pieces);
    return pieces;
  }

  /** How much a piece counts beside others that are as rare: a compound has several pairs. */
  static double factor(String piece) {
    if (piece.startsWith(KANJI)) {
      return 0.6;
    }
    return piece.startsWith(CONCEPT) ? 1.2 : 1;
  }

  static boolean isPair(String piece) {
    return piece.startsWith(KANJI) && piece.codePointCount(KANJI.length(), piece.length()) == 2;
  }

  static boolean isSide(String piece) {
    return piece.startsWith(SIDE) && !piece.equals(SIDE + Oppositions.APPROVAL);
  }

  /** Whether a piece says what a sentence is about; a single kanji or mere approval does not. */
  static boolean isSolid(String piece) {
    return !piece.startsWith(SIDE) && !piece.startsWith(KANJI);
  }

  /** Whether the glossary or the list of same things names it. */
  static boolean isNamed(String piece) {
    return piece.startsWith(CONCEPT) || piece.startsWith(THING);
  }

  /** Amounts and symbols are both in order: one pass over both. */
  private static void amounts(
      Utterance utterance, List<Symbol> symbols, boolean[] taken, Map<String, Span> pieces) {
    int at = 0;
    for (Amount amount : utterance.amounts()) {
      if (amount.isTelling() || !amount.measure().isEmpty()) {
        pieces.putIfAbsent(amount.key(), amount.span());
        while (at < taken.length && symbols.get(at).span().start() < amount.span().start()) {
          at++;
        }
        while (at < taken.length && symbols.get(at).span().end() <= amount.span().end()) {
          taken[at++] = true;
        }
      }
    }
  }

  private static void take(boolean[] taken, int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  private void words(List<Symbol> symbols, boolean[] taken, Map<String, Span> pieces) {
    for (int at = 0; at < symbols.size(); ) {
      int end = runEnd(symbols, taken, at);
      if (!taken[at]) {
        run(symbols, at, end, pieces);
      }
      at = end;
    }
  }

  /** Symbols of one kind side by side; a word is a run by itself. */
  private static int runEnd(List<Symbol> symbols, boolean[] taken, int from) {
    Kind kind = symbols.get(from).kind();
    int end = from + 1;
    while (kind != Kind.WORD
        && end < symbols.size()
        && symbols.get(end).kind() == kind
        && taken[end] == taken[from]) {
      end++;
    }
    return end;
  }

  private void run(List<Symbol> symbols, int from, int to, Map<String, Span> pieces) {
    Symbol first = symbols.get(from);
    switch (first.kind()) {
      case WORD -> {
        String form = first.form();
        if (form.length() >= SHORTEST_WORD && !languages.isStopWord(form)) {
          pieces.putIfAbsent(WORD + Stem.root(form), first.span());
        }
      }
      case KATAKANA -> {
        if (to - from > 1) {
          pieces.putIfAbsent(KATAKANA + form(symbols, from, to), span(symbols, from, to));
        }
      }
      case HAN -> {
        if (to - from == 1) {
          pieces.putIfAbsent(KANJI + first.form(), first.span());
        }
        for (int i = from; i + 1 < to; i++) {
          pieces.putIfAbsent(KANJI + form(symbols, i, i + 2), span(symbols, i, i + 2));
        }
      }
      case HIRAGANA, MARK -> {}
    }
  }

  private static String form(List<Symbol> symbols, int from, int to) {
    StringBuilder form = new StringBuilder();
    symbols.subList(from, to).forEach(symbol -> form.append(symbol.form()));
    return form.toString();
  }

  private static Span span(List<Symbol> symbols, int from, int to) {
    return symbols.get(from).span().union(symbols.get(to - 1).span());
  }
}
