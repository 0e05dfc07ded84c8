package ronten.find.entity;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ronten.find.Entity;
import ronten.find.Finding;
import ronten.find.word.Script;
import ronten.find.word.WordList;
import ronten.language.Table;
import ronten.text.Span;

/**
 * Japanese compounds whose last word says what is named: 海洋資源委員会, 北方漁業条約, 港区立研究所. How much must
 * stand before that word differs: one word (外務省), two (海洋|資源|委員会, for 地域委員会 is any), or a name
 * (カナダ軍); a bracket with an abbreviation behind says as much as they do, and for some words (機関, 局)
 * nothing else will.
 */
final class CompoundNames {

  /** A compound that names something, and the index of what follows it. */
  record Found(Entity.Kind kind, int from, int to, int next) {}

  private enum Needs {
    WORD,
    WORDS,
    NAME,
    GLOSS
  }

  private record Ending(Entity.Kind kind, Needs needs) {}

  private static final Map<String, Ending> ENDINGS =
      Table.rows(Finding.class, "name-endings.tsv").stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get(0),
                  row ->
                      new Ending(
                          row.constant(Entity.Kind.class, 1), row.constant(Needs.class, 2))));

  private static final WrittenForms ENDING_FORMS = new WrittenForms(ENDINGS.keySet());

  private static final int LONGEST_SINGLE =
      ENDINGS.keySet().stream().mapToInt(String::length).max().orElse(0);

  private static final Set<String> GENERIC = WordList.set("generic-modifiers.tsv");

  /** Words that point at a compound: 同条約, 各委員会, 両大学. */
  private static final Set<String> POINTING =
      Set.of("同", "各", "両", "当", "本", "該", "当該", "某", "旧", "新", "諸", "全", "一");

  /** What stands towards a name and is not of it: 脱|国民党, 元|外務省. */
  private static final Set<String> STANCES = Set.of("脱", "反", "親", "元", "前", "対", "非");

  private static final int MOST_UNITS = 14;

  /** In units: 基本|法, 特別|措置|法. */
  private static final int LONGEST_ENDING = 3;

  /** In characters. */
  private static final int LONGEST_WORD = 8;

  /** In characters: what one word of the dictionary must have before its ending. */
  private static final int LEAST_STEM = 2;

  private final String text;
  private final List<NameUnit> units;

  CompoundNames(String text, List<NameUnit> units) {
    this.text = text;
    this.units = units;
  }

  static boolean isEnding(String form) {
    return ENDINGS.containsKey(form);
  }

  /** Whether a compound ends in a word for a kind of name. */
  static boolean endsLikeName(String compound) {
    for (int at = Math.max(1, compound.length() - LONGEST_WORD); at < compound.length(); at++) {
      if (ENDING_FORMS.hold(compound, at, compound.length())) {
        return true;
      }
    }
    return false;
  }

  /** The longest compound that begins at a unit of a run and names something. */
  Optional<Found> at(int from, int end) {
    if (isOutside(units.get(from))) {
      return Optional.empty();
    }
    for (int last = Math.min(end, from + MOST_UNITS) - 1; last >= from; last--) {
      Optional<Found> found = whole(from, last);
      if (found.isPresent()) {
        return found;
      }
    }
    return Optional.empty();
  }

  /** Numbers and words of time before a name are not of it: 昨年|外務省. */
  private static boolean isOutside(NameUnit unit) {
    return unit.isNumber() || unit.tag().startsWith("名詞-副詞可能") || STANCES.contains(unit.form());
  }

  private Optional<Found> whole(int start, int last) {
    int head = head(start, last);
    if (head > last) {
      return inOneWord(start, last);
    }
    Ending ending = ENDINGS.get(form(head, last));
    if (head == start || isContinued(last)) {
      return Optional.empty();
    }
    int from = ending.kind() == Entity.Kind.PLACE ? nameBefore(start, head) : start;
    if (from == head || !isEnough(from, head, last, ending)) {
      return Optional.empty();
    }
    boolean firm = units.get(last).form().equals("社");
    return Optional.of(new Found(ending.kind(), from, firm ? last : last + 1, last + 1));
  }

  /**
   * The first unit of the longest ending that ends with a unit; the index behind it without one.
   */
  private int head(int start, int last) {
    for (int head = Math.max(start, last - LONGEST_ENDING + 1); head <= last; head++) {
      if (ENDING_FORMS.hold(text, units.get(head).span().start(), units.get(last).span().end())) {
        return head;
      }
    }
    return last + 1;
  }

  private String form(int from, int last) {
    return new Span(units.get(from).span().start(), units.get(last).span().end()).in(text);
  }

  /** A word of the dictionary that ends like a name: 日米地位協定 in one piece. */
  private Optional<Found> inOneWord(int start, int last) {
    NameUnit unit = units.get(last);
    if (last != start || unit.form().length() < 5 || unit.latin()) {
      return Optional.empty();
    }
    int length = unit.form().length();
    for (int at = Math.max(LEAST_STEM, length - LONGEST_SINGLE); at < length - 1; at++) {
      Ending ending = ENDINGS.get(unit.form().substring(at));
      if (ending != null && ending.needs().compareTo(Needs.NAME) < 0) {
        return Optional.of(new Found(ending.kind(), last, last + 1, last + 1));
      }
    }
    return Optional.empty();
  }

  /** Whether the last word is only a part of a longer one: 党首, 県民, 委員会制. */
  private boolean isContinued(int last) {
    int next = last + 1;
    return next < units.size()
        && units.get(next).span().start() == units.get(last).span().end()
        && units.get(last).form().length() == 1
        && units.get(next).isSuffix()
        && units.get(next).form().length() == 1
        && !ENDINGS.containsKey(units.get(next).form());
  }

  /** The first of the names that stand directly before a word for a kind of place. */
  private int nameBefore(int start, int last) {
    int from = last;
    while (from > start && (units.get(from - 1).isName() || units.get(from - 1).isKatakana())) {
      from--;
    }
    return from;
  }

  private boolean isEnough(int from, int head, int last, Ending ending) {
    List<NameUnit> before = units.subList(from, head);
    if (POINTING.contains(before.getFirst().form()) && !isName(before.getFirst())) {
      return false;
    }
    boolean named = before.stream().anyMatch(CompoundNames::isName);
    boolean special = before.stream().anyMatch(unit -> !GENERIC.contains(unit.form()));
    boolean whole = units.get(head).form().equals(form(head, last)) && isProperTreaty(before);
    boolean law = ending.kind() == Entity.Kind.TREATY;
    long words = before.stream().filter(unit -> !unit.isDot() && !isAffix(unit)).count();
    return switch (ending.needs()) {
      case WORD -> named || ((special || law) && length(before) > 1) || isGlossed(last);
      case WORDS -> named || (special && (words > 1 || (law && whole))) || isGlossed(last);
      case NAME -> named || (law && isWorldly(before)) || isGlossed(last);
      case GLOSS -> isGlossed(last);
    };
  }

  /** 世界人権宣言, 国際…宣言. */
  private static boolean isWorldly(List<NameUnit> before) {
    return before.size() > 1 && Set.of("世界", "国際", "万国").contains(before.getFirst().form());
  }

  /** A place or a matter in katakana, or three kanji: ウェストファリア条約, 自由権規約. */
  private static boolean isProperTreaty(List<NameUnit> before) {
    return before.getFirst().isKatakana() || length(before) > LEAST_STEM;
  }

  private static boolean isName(NameUnit unit) {
    return unit.isName()
        || (unit.latin()
            && unit.form().length() > 1
            && Character.isUpperCase(unit.form().charAt(0)))
        || (unit.tag().startsWith("名詞-固有名詞") && Script.holdsJapanese(unit.form()));
  }

  private static boolean isAffix(NameUnit unit) {
    return unit.tag().startsWith("接頭詞") || (unit.isSuffix() && unit.form().length() == 1);
  }

  private static int length(List<NameUnit> before) {
    return before.stream().mapToInt(unit -> unit.form().length()).sum();
  }

  /** Whether a bracket follows that begins with a capital Latin letter: （IAEA）. */
  private boolean isGlossed(int last) {
    Span span = units.get(last).span();
    int at = span.end();
    return at + 2 < text.length()
        && (text.charAt(at) == '（' || text.charAt(at) == '(')
        && Character.isUpperCase(text.charAt(at + 1))
        && Character.isUpperCase(text.charAt(at + 2));
  }
}
