package ronten.find.gloss;

import java.util.List;
import java.util.Optional;
import ronten.find.mark.Emphasis;
import ronten.find.word.Nouns;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.text.Document;
import ronten.text.Span;

/**
 * Finds the mark that says where a term begins: a quotation mark or emphasis that holds the term
 * and its bracket and nothing else, or the beginning of a line or of a member of an enumeration
 * that consists of them: 「死へ向かう存在（being-towards-death）」.
 */
final class Fence {

  private static final int LONGEST = 24;
  private static final String STOPS = "。、，．,;；：:！？!?「」『』“”\"（）()【】[]〔〕\n—―…→●○■◆▼※";

  private Fence() {}

  /** The whole term that the fence holds, if there is one. */
  static Optional<Span> term(
      Document document, View view, Emphasis emphasis, Span bracket, int end) {
    String text = view.text();
    int from = end;
    while (from > 0 && end - from <= LONGEST && STOPS.indexOf(text.charAt(from - 1)) < 0) {
      from--;
    }
    Span original = view.original(new Span(from, bracket.end()));
    Optional<Span> marked =
        emphasis.at(view.original(new Span(end - 1, end)).start()).filter(original::overlaps);
    if (marked.isPresent() && fills(view, marked.get(), bracket, end)) {
      Span span = Script.strip(text, new Span(view.place(marked.get().start()), end));
      return Optional.of(span).filter(s -> isPlausible(s.in(text), true));
    }
    if (end - from > LONGEST) {
      return Optional.empty();
    }
    Span span = Script.strip(text, new Span(from, end));
    char before = from == 0 ? '\n' : text.charAt(from - 1);
    char after = bracket.end() == text.length() ? '\n' : text.charAt(bracket.end());
    boolean quoted = "「『“\"".indexOf(before) >= 0 && "」』”\"".indexOf(after) >= 0;
    boolean line =
        !isPossessed(view, span)
            && before == '\n'
            && (after == '：' || after == ':' || endsLine(document, view, bracket));
    boolean member =
        before == '、'
            && (after == '、' || text.startsWith("など", bracket.end()))
            && isEnumeration(text, from);
    return Optional.of(span)
        .filter(
            s ->
                (quoted && isPlausible(s.in(text), true))
                    || ((line || member) && isPlausible(s.in(text), false)));
  }

  /** Whether it begins with somebody's name: Mossの|軌道減衰論（orbital decay）. */
  private static boolean isPossessed(View view, Span term) {
    List<Word> words = view.wordsIn(term);
    for (int i = 1; i < words.size(); i++) {
      Word owner = words.get(i - 1);
      if (Nouns.isParticle(words.get(i), "の")) {
        return Nouns.isName(owner) || Character.isUpperCase(owner.form().charAt(0));
      }
    }
    return false;
  }

  /** Whether emphasised words end with the term or with its bracket. */
  private static boolean fills(View view, Span marked, Span bracket, int end) {
    int markedEnd = view.place(marked.end());
    return view.place(marked.start()) < end && (markedEnd == end || markedEnd == bracket.end());
  }

  private static boolean isPlausible(String term, boolean marked) {
    return Script.holdsJapanese(term)
        && term.length() <= LONGEST
        && !Character.isDigit(term.charAt(0))
        && term.chars().noneMatch(c -> STOPS.indexOf(c) >= 0)
        && term.indexOf('は') < 0
        && (marked || (term.indexOf('が') < 0 && term.indexOf('を') < 0));
  }

  /** Whether the line, or the cell of a table, ends after the bracket. */
  private static boolean endsLine(Document document, View view, Span bracket) {
    String text = document.text();
    int at = view.original(bracket).end();
    while (at < text.length() && " \t*_　".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    return at == text.length() || "\n\r|".indexOf(text.charAt(at)) >= 0;
  }

  /** Whether an earlier member of the same sentence carries a Latin bracket too. */
  private static boolean isEnumeration(String text, int from) {
    int sentence = text.lastIndexOf('。', from);
    String before = text.substring(Math.max(sentence + 1, from - 200), from);
    return before.contains("）、") || before.contains(")、");
  }
}
