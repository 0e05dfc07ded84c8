package ronten.find.entity;

import java.util.ArrayList;
import java.util.List;
import ronten.find.word.Nouns;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.text.CodePoints;
import ronten.text.Span;

/**
 * A word of a view as Japanese names are read: a stretch of katakana that the dictionary does not
 * know whole is one word (ロス|キー), whatever the analyzer makes of its pieces.
 *
 * @param tag the analyzer's; of pieces put together, that of a common noun
 * @param known whether the dictionary has the word
 * @param part whether it can stand in a compound noun
 * @param kana whether every letter is katakana, and there is one
 * @param latin whether a letter is Latin
 */
record NameUnit(
    String form,
    Span span,
    String tag,
    boolean known,
    boolean part,
    int sentence,
    boolean kana,
    boolean latin) {

  private static final int SHORT = 3;
  private static final String NAME = "名詞-固有名詞-";

  NameUnit(String form, Span span, String tag, boolean known, boolean part, int sentence) {
    this(
        form,
        span,
        tag,
        known,
        part,
        sentence,
        Script.isKatakanaOnly(form),
        Script.holdsLatin(form));
  }

  static List<NameUnit> of(View view) {
    List<NameUnit> words = new ArrayList<>(view.words().size());
    for (Word word : view.words()) {
      words.add(of(word));
    }
    List<NameUnit> units = new ArrayList<>(words.size());
    for (int i = 0; i < words.size(); ) {
      int end = i + 1;
      while (end < words.size() && isJoined(words.get(end - 1), words.get(end))) {
        end++;
      }
      if (end == i + 1) {
        units.add(words.get(i));
      } else if (isDot(words, i - 1) || isDot(words, end) || isTorn(words.subList(i, end))) {
        units.add(joined(view, words.subList(i, end)));
      } else {
        units.addAll(words.subList(i, end));
      }
      i = end;
    }
    return units;
  }

  /** A dot: what stands beside it is a part of a name, or of a list. */
  private static boolean isDot(List<NameUnit> words, int index) {
    return index >= 0 && index < words.size() && words.get(index).form().equals("・");
  }

  private static boolean isJoined(NameUnit before, NameUnit after) {
    return before.kana()
        && after.kana()
        && before.sentence() == after.sentence()
        && before.span().end() == after.span().start();
  }

  /** Whether pieces of katakana are no compound of words: one is short, or not known. */
  private static boolean isTorn(List<NameUnit> pieces) {
    return pieces.stream().anyMatch(piece -> piece.form().length() < SHORT || !piece.known());
  }

  private static NameUnit joined(View view, List<NameUnit> pieces) {
    Span span = pieces.getFirst().span().union(pieces.getLast().span());
    return new NameUnit(
        span.in(view.text()), span, "名詞-一般", false, true, pieces.getFirst().sentence());
  }

  private static NameUnit of(Word word) {
    return new NameUnit(
        word.form(),
        word.span(),
        word.token().tag(),
        !word.token().reading().isEmpty(),
        Nouns.isPart(word),
        word.sentence());
  }

  boolean isKatakana() {
    return kana && form.length() > 1;
  }

  /** ・ or ＝ between the parts of a name. */
  boolean isDot() {
    return form.equals("・") || form.equals("＝") || form.equals("=");
  }

  boolean is(String prefix) {
    return tag.startsWith(prefix, NAME.length()) && tag.startsWith(NAME);
  }

  /** Whether the dictionary has it as the name of a person, a place or an organization. */
  boolean isName() {
    return (is("人名") || is("地域") || is("組織"))
        && (known || is("地域-国"))
        && Script.holdsJapanese(form);
  }

  boolean isNumber() {
    return tag.startsWith("名詞-数")
        || tag.startsWith("名詞-接尾-助数詞")
        || CodePoints.all(form, Character::isDigit);
  }

  boolean isSuffix() {
    return tag.startsWith("名詞-接尾");
  }
}
