package ronten.find.term;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ronten.find.term.Occurrence.Sign;
import ronten.find.word.Nouns;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.find.word.WordList;
import ronten.text.CodePoints;
import ronten.text.Folded;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/** Collects the possible terms of one paragraph and reads the signs around each. */
final class JapaneseOccurrences {

  private static final int LONGEST = 40;
  private static final int LONGEST_BRACKET = 200;
  private static final List<String> SIGNALS = List.of("という", "をいう", "と呼", "とよ", "と称", "とは");
  private static final Set<String> GENERAL = WordList.set("general-words-ja.tsv");
  private static final Set<String> OWNERS = WordList.set("owners.tsv");

  private final CandidatePlace place;
  private final View view;

  /** What amounts are counted in, where a number before it makes no name. */
  private static final Set<String> UNITS =
      Set.of("円", "ドル", "ユーロ", "ポンド", "元", "％", "%", "割", "人", "年", "件", "倍", "隻", "社", "つ");

  /** 輸出規制＝export controls is a pair of terms; アン＝マリー is a name. */
  private static final Pattern EQUATION =
      Pattern.compile("[^\\p{IsKatakana}ー・][＝=]|[＝=][^\\p{IsKatakana}ー・]");

  private final List<Occurrence> list = new ArrayList<>();

  JapaneseOccurrences(CandidatePlace place) {
    this.place = place;
    this.view = place.view();
  }

  List<Occurrence> list() {
    return List.copyOf(list);
  }

  /** Adds a run of words, unless it can be no term. */
  void add(Span run, Sign... more) {
    List<Word> parts = view.words().subList(run.start(), run.end());
    Span span = new Span(parts.getFirst().span().start(), parts.getLast().span().end());
    if (span.length() > LONGEST || isFragment(run)) {
      return;
    }
    String form = span.in(view.text()).replace('\n', ' ');
    if (!isTerm(form, parts) || JapaneseExclusions.hold(form, parts)) {
      return;
    }
    Set<Sign> signs = signs(span, parts);
    Collections.addAll(signs, more);
    list.add(
        new Occurrence(
            form,
            key(form),
            keys(parts),
            reading(parts),
            Script.holdsJapanese(form) ? "ja" : "en",
            view.original(span),
            place.sentence() + parts.getFirst().sentence(),
            place.section(),
            signs));
  }

  /** Whether a run says something that not every subject has. */
  boolean isSpecific(Span run) {
    List<Word> parts = view.words().subList(run.start(), run.end());
    return !isGeneral(parts) && !OWNERS.contains(parts.getLast().form());
  }

  /** Whether it is one word of a longer stretch in Latin script: of a sentence, or of a title. */
  private boolean isFragment(Span run) {
    return run.length() == 1
        && isLatin(run.start())
        && (isLatinBeside(run.start() - 1, run.start()) || isLatinBeside(run.start(), run.end()));
  }

  private boolean isLatinBeside(int index, int next) {
    return index >= 0
        && next < view.words().size()
        && isLatin(index)
        && isLatin(next)
        && view.words().get(index).sentence() == view.words().get(next).sentence()
        && view.words().get(next).span().start() - view.words().get(index).span().end() <= 1;
  }

  private boolean isLatin(int index) {
    return Script.holdsLatin(view.words().get(index).form());
  }

  private static List<String> keys(List<Word> parts) {
    List<String> keys = new ArrayList<>(parts.size());
    for (Word part : parts) {
      if (isWord(part)) {
        keys.add(key(part.form()));
      }
    }
    return List.copyOf(keys);
  }

  private static boolean isWord(Word word) {
    return !Nouns.isMark(word) && !word.token().tag().startsWith("助");
  }

  private static boolean isTerm(String form, List<Word> parts) {
    return CodePoints.any(form, Character::isLetter)
        && !isSound(form)
        && !isQuality(form, parts)
        && !isAmount(parts)
        && !isEquation(form)
        && !isNumber(parts);
  }

  private static boolean isNumber(List<Word> parts) {
    for (Word word : parts) {
      if (!Nouns.isNumber(word) && !Nouns.isCounter(word)) {
        return false;
      }
    }
    return true;
  }

  /** One letter that is no kanji, or two of hiragana. */
  private static boolean isSound(String form) {
    boolean single =
        form.codePointCount(0, form.length()) == 1 && !Script.isHan(form.codePointAt(0));
    return single || (form.length() < 3 && CodePoints.all(form, Script::isHiragana));
  }

  private static boolean isQuality(String form, List<Word> parts) {
    return parts.size() == 1
        ? parts.getFirst().token().tag().startsWith("名詞-形容動詞語幹")
        : form.endsWith("的");
  }

  private static boolean isEquation(String form) {
    return (form.indexOf('＝') >= 0 || form.indexOf('=') >= 0) && EQUATION.matcher(form).find();
  }

  /** 年12億円: what ends in a number and a unit is an amount; 交響曲第9番 is a name. */
  private static boolean isAmount(List<Word> parts) {
    return parts.size() > 1
        && UNITS.contains(parts.getLast().form())
        && Nouns.isNumber(parts.get(parts.size() - 2));
  }

  /** What spelling variants have in common: width, case, ・, spaces, and ー at the end of a word. */
  static String key(String form) {
    String folded = Folded.key(form);
    int plain = 0;
    while (plain < folded.length() && !isIgnored(folded, plain)) {
      plain++;
    }
    if (plain == folded.length()) {
      return folded.isEmpty() ? form : folded;
    }
    StringBuilder key = new StringBuilder(folded.length()).append(folded, 0, plain);
    for (int i = plain; i < folded.length(); i++) {
      if (!isIgnored(folded, i)) {
        key.append(folded.charAt(i));
      }
    }
    return key.isEmpty() ? form : key.toString();
  }

  private static boolean isIgnored(String folded, int at) {
    return switch (folded.charAt(at)) {
      case ' ', '\t', '\n', '\u000B', '\f', '\r', '・', '･' -> true;
      case 'ー' -> at + 1 == folded.length() || !isKatakana(folded.charAt(at + 1));
      default -> false;
    };
  }

  private static boolean isKatakana(char c) {
    return (c >= 'ァ' && c <= 'ヺ') || c == 'ー';
  }

  static String reading(List<Word> parts) {
    if (parts.size() == 1 && !Nouns.isMark(parts.getFirst())) {
      return parts.getFirst().token().reading();
    }
    StringBuilder reading = new StringBuilder();
    for (Word word : parts) {
      if (!Nouns.isMark(word) && word.token().reading().isEmpty()) {
        return "";
      }
      reading.append(Nouns.isMark(word) ? "" : word.token().reading());
    }
    return reading.toString();
  }

  private Set<Sign> signs(Span span, List<Word> parts) {
    String text = view.text();
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    boolean quoted = isBetween(span, "「『“\"", "」』”\"");
    Span original = view.original(span);
    int next = afterBracket(text, span.end() + (quoted ? 1 : 0));
    set(signs, Sign.QUOTED, quoted);
    set(signs, Sign.BRACKETED, isBetween(span, "（(", "）)"));
    set(signs, Sign.HEADING, place.heading());
    set(signs, Sign.EMPHASIS, place.emphasis().holds(original));
    set(signs, Sign.NAME, holdsName(parts));
    set(signs, Sign.TOPIC, text.startsWith("は", next) && isFirst(parts.getFirst()));
    set(signs, Sign.GENERAL, isGeneral(parts));
    set(signs, Sign.SINGLE_KANJI, span.length() == 1);
    set(signs, Sign.DEFINED, isSignal(text, next));
    return signs;
  }

  private static boolean holdsName(List<Word> parts) {
    for (Word part : parts) {
      if (Nouns.isName(part)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isSignal(String text, int at) {
    for (String signal : SIGNALS) {
      if (text.startsWith(signal, at)) {
        return true;
      }
    }
    return false;
  }

  /** 重要課題, 今後の対応: words of every subject, with what joins them. */
  private boolean isGeneral(List<Word> parts) {
    String form = parts.getFirst().span().union(parts.getLast().span()).in(view.text());
    if (GENERAL.contains(form)) {
      return true;
    }
    for (Word part : parts) {
      if (isWord(part) && !GENERAL.contains(part.form())) {
        return false;
      }
    }
    return true;
  }

  private static void set(Set<Sign> signs, Sign sign, boolean on) {
    if (on) {
      signs.add(sign);
    }
  }

  private boolean isBetween(Span span, String opening, String closing) {
    String text = view.text();
    return span.start() > 0
        && span.end() < text.length()
        && opening.indexOf(text.charAt(span.start() - 1)) >= 0
        && closing.indexOf(text.charAt(span.end())) >= 0;
  }

  /** The place after a bracket that follows, if one does. */
  private static int afterBracket(String text, int at) {
    if (at < text.length() && "（(".indexOf(text.charAt(at)) >= 0) {
      char closing = text.charAt(at) == '(' ? ')' : '）';
      int limit = Math.min(text.length(), at + LONGEST_BRACKET);
      int end = text.substring(at, limit).indexOf(closing);
      return end < 0 ? at : at + end + 1;
    }
    return at;
  }

  private boolean isFirst(Word word) {
    int index = view.lastBefore(word.span().end());
    return index <= 0
        || view.words().get(index - 1).sentence() != word.sentence()
        || view.words().get(index - 1).token().pos() == PartOfSpeech.PUNCT;
  }
}
