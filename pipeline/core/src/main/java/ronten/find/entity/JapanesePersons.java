package ronten.find.entity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import ronten.find.Entity;
import ronten.find.word.Script;
import ronten.find.word.WordList;
import ronten.text.Span;

/**
 * Persons in Japanese: a surname and a given name of the dictionary (岸辺 航), a name before 氏 or a
 * title (トーレス大統領), katakana with dots (マルタ・エンゲル), katakana behind a role (著者のトーレス). Titles stand
 * outside the name.
 */
final class JapanesePersons {

  private static final Map<String, String> KNOWN = EnglishNames.KNOWN;
  private static final Set<String> NO_NAMES = WordList.set("no-names.tsv");

  /** How borrowed words end that name a thing: マルチモーダル・ラーニング. */
  private static final List<String> LOAN_ENDINGS =
      List.of(
          "ング", "ション", "メント", "ティ", "ティー", "ネス", "イズム", "ロジー", "シップ", "ウェア", "システム", "ネット", "ワーク",
          "サービス", "モデル", "データ", "コード", "ゲーム", "パワー", "ベース", "センター", "チェーン", "ドクトリン", "ジレンマ", "ライン",
          "ループ", "ポスト", "タイムズ", "ストリート", "スクール", "ハウス", "プロジェクト", "コスト", "プログラム", "ファイル", "ツール",
          "エンジニア", "マネージャー", "レビュー", "リスク", "ビュー", "シフト", "シグナル", "トーク", "パターン", "デザイン", "テスト",
          "ソース", "グループ", "プロトコル", "アタック", "ニュース", "クラブ", "カップ");

  private static final Pattern LIFE = Pattern.compile("[（(](?:1[0-9]|20)\\d\\d ?[-–―～〜~]");

  /** In words and dots: no name has more. */
  private static final int MOST_UNITS = 11;

  /** In characters: no family name with a given name is longer. */
  private static final int LONGEST_KANJI = 6;

  private final String text;
  private final List<NameUnit> units;

  JapanesePersons(String text, List<NameUnit> units) {
    this.text = text;
    this.units = units;
  }

  /** Where the person's name ends that begins at a unit of a run; the unit itself if none does. */
  int end(int from, int end) {
    NameUnit unit = units.get(from);
    if (unit.isKatakana() || (unit.latin() && unit.form().length() <= 2)) {
      return katakana(from, end);
    }
    return unit.is("人名") && unit.isName() ? kanji(from, end) : from;
  }

  /** The name's span: initials before katakana are of it (J.トーレス). */
  Span span(int from, int to) {
    int start = units.get(from).span().start();
    while (start > 1
        && (text.charAt(start - 1) == '.' || text.charAt(start - 1) == '．')
        && Character.isUpperCase(text.charAt(start - 2))
        && (start == 2 || !Script.isLatin(text.charAt(start - 3)))) {
      start -= 2;
    }
    return new Span(start, units.get(to - 1).span().end());
  }

  private int katakana(int from, int end) {
    int to = from + 1;
    boolean equals = false;
    while (to + 1 < end && to - from < MOST_UNITS && units.get(to).isDot()) {
      equals |= !units.get(to).form().equals("・");
      to += 2;
    }
    NameUnit last = units.get(to - 1);
    if (!last.isKatakana() || isHeld(to, end)) {
      return from;
    }
    boolean titled = PersonSigns.isTitled(text, last.span().end());
    if (to == from + 1) {
      return isLone(from, titled) ? to : from;
    }
    boolean person =
        !last.is("地域-国")
            && (titled
                || equals
                || isNamed(from, to)
                || isForeign(from, to, end)
                || isAuthor(last.span().end()));
    return person ? to : from;
  }

  /** Whether a word of a thing follows in the same compound: パトロン・クライエント関係. */
  private boolean isHeld(int to, int end) {
    return to < end
        && !PersonSigns.isTitled(text, units.get(to - 1).span().end())
        && !units.get(to).isSuffix()
        && !units.get(to).isDot();
  }

  private boolean isNamed(int from, int to) {
    for (int i = from; i < to; i += 2) {
      NameUnit unit = units.get(i);
      if (unit.is("人名") && unit.known() && !NO_NAMES.contains(unit.form())) {
        return !isLoan(units.get(to - 1)) || i == to - 1;
      }
    }
    return false;
  }

  /** Whether what a person wrote or when he lived follows: 「…」, （1918-1985）. */
  private boolean isAuthor(int at) {
    return text.startsWith("「", at)
        || text.startsWith("『", at)
        || LIFE.matcher(text).region(at, Math.min(text.length(), at + 12)).lookingAt();
  }

  /**
   * Whether no part of a name with dots is a word of the dictionary, and none ends like a thing.
   */
  private boolean isForeign(int from, int to, int end) {
    boolean initial = units.get(from).latin();
    for (int i = from; i < to; i += 2) {
      NameUnit unit = units.get(i);
      boolean common = unit.known() && !unit.tag().startsWith("名詞-固有名詞");
      if (!unit.latin() && (common || isLoan(unit))) {
        return false;
      }
    }
    return initial || to == end || units.get(to).isSuffix();
  }

  private static boolean isLoan(NameUnit unit) {
    return LOAN_ENDINGS.stream().anyMatch(unit.form()::endsWith);
  }

  /** A single word of katakana: known, or titled, or behind a role. */
  private boolean isLone(int index, boolean titled) {
    NameUnit unit = units.get(index);
    if (Entity.Kind.PERSON.name().equals(KNOWN.get(unit.form()))) {
      return true;
    }
    boolean common = unit.known() && !unit.tag().startsWith("名詞-固有名詞");
    if (common || NO_NAMES.contains(unit.form()) || unit.is("地域")) {
      return false;
    }
    boolean house =
        PersonSigns.isHouse(text, unit.span().end())
            && !unit.is("人名")
            && PersonSigns.isOthersTitle(text, unit.span().end());
    boolean known = unit.is("人名") && unit.known() && !isLoan(unit) && unit.form().length() > 2;
    return (titled && !house) || known || PersonSigns.hasRole(text, unit.span().start());
  }

  /** A surname with a given name, or before a title. */
  private int kanji(int from, int end) {
    NameUnit unit = units.get(from);
    if (unit.is("人名-一般")) {
      return from + 1;
    }
    boolean surname = unit.is("人名-姓");
    int to = from + 1;
    while (to < end
        && !PersonSigns.isTitled(text, units.get(to - 1).span().end())
        && units.get(to).span().end() - unit.span().start() <= LONGEST_KANJI) {
      to++;
    }
    int length = units.get(to - 1).span().end() - unit.span().start();
    boolean titled = PersonSigns.isTitled(text, units.get(to - 1).span().end());
    if (surname && titled && length <= LONGEST_KANJI) {
      return to;
    }
    return surname && from + 1 < end && units.get(from + 1).is("人名-名") ? from + 2 : from;
  }
}
