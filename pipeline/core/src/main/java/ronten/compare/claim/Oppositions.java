package ronten.compare.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.compare.Comparison;
import ronten.compare.word.Phrases;
import ronten.compare.word.Symbol;
import ronten.find.word.Script;
import ronten.language.Table;
import ronten.text.Span;

/**
 * Words that take a side on something of which other words take the opposite side (強める, 弱める), and
 * whether they are negated. A list of data, with an example of each.
 */
final class Oppositions {

  /** Which approval or rejection turns all else that is said in the sentence. */
  static final String APPROVAL = "approval";

  private static final String AMOUNT = "amount";
  private static final String STRENGTH = "strength";

  /**
   * A side taken.
   *
   * @param side 1 or -1, negation reckoned in; 0 for a word that only looks like one
   * @param from the symbols it covers, the negation included
   */
  record Cue(String axis, int side, int from, int to) {}

  private record Word(String axis, int side) {}

  private static final int REACH = 16;
  private static final int WORDS_BEFORE = 4;

  /** Looks like a negation and affirms: 強めるかもしれない, 弱めるに違いない, 増やさざるを得ない. */
  private static final Pattern AFFIRMED =
      Pattern.compile(
          "かも(?:しれ|知れ)な|に(?:違|ちが|相違)いな|ざるを[得え]な|[ねな](?:ば|ければ|くては)(?:なら|いけ)な|しかな"
              + "|にほかな|では?ない(?:だろう|でしょう)?か|かねな");

  /** What follows a word it negates, before anything else is said: 現実的ではない, 減らず, 賛成できません. */
  private static final Pattern NEGATED =
      Pattern.compile(
          "^\\p{IsHiragana}{0,8}?(?:な(?:い|く|か|し)|ず(?!れ)|ません|ぬ(?![ぁ-ん]))"
              + "|^(?:に|する)?(?:は|が|も|を|とは|ことは|ことが)?(?:避け|免れ|防|回避|疑わし|言え(?:な|ま)|考えにく|期待でき(?:な|ま))");

  /** The negation is itself negated: 避けられない. */
  private static final Pattern INESCAPABLE =
      Pattern.compile("^(?:は|が|も|を)?(?:避け|免れ|防|回避)\\p{IsHiragana}{0,4}?(?:な[いくか]|ません|ず)");

  private static final Pattern OPEN = Pattern.compile("^\\p{IsHiragana}{0,5}?(?:かどうか|か否か)");

  private static final Set<String> NEGATIONS =
      Set.of(
          "not",
          "never",
          "no",
          "cannot",
          "without",
          "hardly",
          "unlikely",
          "neither",
          "nor",
          "nobody",
          "nothing");

  private final Phrases<Word> phrases;

  private Oppositions(Phrases<Word> phrases) {
    this.phrases = phrases;
  }

  static Oppositions load() {
    Map<String, Word> words = new HashMap<>();
    for (Table.Row row : Table.rows(Comparison.class, "oppositions.tsv")) {
      int side =
          switch (row.get(2)) {
            case "+" -> 1;
            case "-" -> -1;
            case "0" -> 0;
            default -> throw row.fault("no side: " + row.get(2));
          };
      inflections(row.get(0)).forEach(form -> words.put(form, new Word(row.get(1), side)));
    }
    return new Oppositions(Phrases.of(words));
  }

  private static Set<String> inflections(String form) {
    if (!Script.holdsLatin(form)) {
      return Set.of(form);
    }
    String stem = form.endsWith("e") ? form.substring(0, form.length() - 1) : form;
    return new HashSet<>(List.of(form, stem + "ed", stem + "ing"));
  }

  /** The sides that a sentence takes, in order. */
  List<Cue> in(List<Symbol> symbols) {
    List<Cue> cues = new ArrayList<>();
    for (Phrases.Match<Word> match : phrases.in(symbols)) {
      Word word = match.value();
      int to = negationEnd(symbols, match.to());
      boolean negated = to > match.to() || isNegatedBefore(symbols, match.from());
      int side =
          isOpen(symbols, match.to()) || isPart(word, symbols, match)
              ? 0
              : negated ? -word.side : word.side;
      cues.add(new Cue(word.axis, side, match.from(), to));
    }
    return governed(cues, symbols);
  }

  /** 安全 is a side, 安全管理 a thing; 増額圧力 and 強化策 still say what becomes of it. */
  private static boolean isPart(Word word, List<Symbol> symbols, Phrases.Match<Word> match) {
    return !word.axis.equals(AMOUNT)
        && !word.axis.equals(STRENGTH)
        && isHan(symbols, match.from(), match.to())
        && isHan(symbols, match.to(), Math.min(symbols.size(), match.to() + 1))
        && match.to() < symbols.size();
  }

  private static boolean isHan(List<Symbol> symbols, int from, int to) {
    return symbols.subList(from, to).stream().allMatch(symbol -> symbol.kind() == Symbol.Kind.HAN);
  }

  /** Whether it is left open: 実現できるかどうか. */
  private static boolean isOpen(List<Symbol> symbols, int at) {
    return OPEN.matcher(clause(symbols, at)).find();
  }

  /** 増額の圧力は弱まる: what becomes weaker is the increase. */
  private static List<Cue> governed(List<Cue> cues, List<Symbol> symbols) {
    List<Cue> governed = new ArrayList<>();
    for (int i = 0; i < cues.size(); i++) {
      Cue cue = cues.get(i);
      Cue next = i + 1 < cues.size() ? cues.get(i + 1) : cue;
      boolean governs =
          cue.axis.equals(AMOUNT)
              && next.axis.equals(STRENGTH)
              && isHan(symbols, cue.from, cue.to)
              && symbols.subList(cue.to, next.from).stream()
                  .noneMatch(symbol -> symbol.kind() == Symbol.Kind.MARK);
      if (governs) {
        governed.add(new Cue(cue.axis, cue.side * next.side, cue.from, next.to));
        i++;
      } else {
        governed.add(cue);
      }
    }
    return governed;
  }

  /** Where the negation of a word ends; where the word does, without one. */
  private static int negationEnd(List<Symbol> symbols, int at) {
    String text = AFFIRMED.matcher(clause(symbols, at)).replaceAll("");
    Matcher negated = NEGATED.matcher(text);
    if (!negated.find() || INESCAPABLE.matcher(text).find()) {
      return at;
    }
    return Math.min(symbols.size(), at + text.codePointCount(0, negated.end()));
  }

  /** What follows, up to the next mark. */
  private static String clause(List<Symbol> symbols, int at) {
    StringBuilder after = new StringBuilder();
    for (int end = at;
        end < symbols.size()
            && end - at < REACH
            && "、。,.".indexOf(symbols.get(end).form().charAt(0)) < 0;
        end++) {
      after.append(symbols.get(end).form());
    }
    return after.toString();
  }

  private static boolean isNegatedBefore(List<Symbol> symbols, int at) {
    for (int i = at - 1; i >= 0 && i >= at - WORDS_BEFORE; i--) {
      String form = symbols.get(i).form();
      if (NEGATIONS.contains(form) || form.endsWith("n't")) {
        return true;
      }
      if (symbols.get(i).kind() == Symbol.Kind.MARK) {
        return false;
      }
    }
    return false;
  }

  /**
   * The side that a sentence takes on each thing. Approval or its opposite turns the others: who
   * doubts that openness strengthens trust says that it does not. Of a thing on which it takes both
   * sides it says neither.
   */
  static Map<String, Integer> sides(List<Cue> cues) {
    Map<String, Integer> sides = new TreeMap<>();
    for (Cue cue : cues) {
      if (cue.side != 0) {
        sides.merge(cue.axis, cue.side, (a, b) -> a.equals(b) ? a : 0);
      }
    }
    sides.values().removeIf(side -> side == 0);
    int approval = sides.getOrDefault(APPROVAL, 1);
    sides.replaceAll((axis, side) -> axis.equals(APPROVAL) ? side : side * approval);
    return sides;
  }

  /** Where a cue stands. */
  static Span span(Cue cue, List<Symbol> symbols) {
    return symbols.get(cue.from).span().union(symbols.get(cue.to - 1).span());
  }
}
