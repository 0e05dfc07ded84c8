package ronten.find.gloss;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import ronten.find.word.Nouns;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.text.Span;

/** What the sound of katakana and Latin words beside a Japanese term say about its beginning. */
final class Loanwords {

  /** Shorter katakana, in code units, sounds like too many words. */
  private static final int SHORTEST = 3;

  private static final String JOINTS = "・･＝=";

  /** {@code SureBank} is two words. */
  private static final Pattern JOINED = Pattern.compile("(?<=\\p{Ll})(?=\\p{Lu})");

  private Loanwords() {}

  /**
   * The katakana right before a bracket that sounds like all of the other side, whatever stands
   * before it: 測量士 | アルノ・ベック（Arno Beck）.
   */
  static Optional<Span> sounding(View view, int end, String latin) {
    String text = view.text();
    int from = end;
    while (from > 0
        && end - from < 80
        && (Script.isKatakana(text.charAt(from - 1))
            || JOINTS.indexOf(text.charAt(from - 1)) >= 0)) {
      from--;
    }
    while (from < end && JOINTS.indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    String katakana = text.substring(from, end);
    List<String> words = EnglishSize.words(latin);
    return katakana.length() >= SHORTEST
            && !words.isEmpty()
            && !EnglishSize.isInitialism(latin)
            && Transliteration.begins(katakana, words.getFirst().charAt(0))
            && Transliteration.likeness(katakana, latin) >= JapaneseTerm.ALIKE
        ? Optional.of(new Span(from, end))
        : Optional.empty();
  }

  /**
   * A term without the Latin words that stand apart at its beginning and not on the other side:
   * Linux | 権限管理（access control）.
   */
  static Span withoutForeign(View view, Span term, String latin) {
    String other = latin.toLowerCase(Locale.ROOT);
    List<Word> words = view.wordsIn(term);
    int first = 0;
    while (first + 1 < words.size()
        && Script.holdsLatin(words.get(first).form())
        && !other.contains(words.get(first).form().toLowerCase(Locale.ROOT))) {
      first++;
    }
    boolean apart =
        first > 0
            && words.get(first - 1).span().end() < words.get(first).span().start()
            && Script.holdsJapanese(words.get(first).form());
    return apart && Nouns.size(words.subList(first, words.size())) >= EnglishSize.of(latin)
        ? new Span(words.get(first).span().start(), term.end())
        : term;
  }

  /** Whether katakana begins with an initialism's first letter and has the others in order. */
  static boolean isInitial(String katakana, String initialism) {
    String letters = EnglishSize.letters(initialism);
    return Script.isKatakanaOnly(katakana)
        && !letters.isEmpty()
        && Transliteration.begins(katakana, letters.charAt(0))
        && Transliteration.spells(katakana, initialism);
  }

  /** Whether a katakana word stands one space before the next: アクセス 制御リスト, but in kana. */
  static boolean isSpaced(View view, int index) {
    Word word = view.words().get(index);
    Word next = view.words().get(index + 1);
    return Script.isKatakanaOnly(word.form())
        && Script.isKatakanaOnly(next.form())
        && word.sentence() == next.sentence()
        && word.span().end() + 1 == next.span().start()
        && view.text().charAt(word.span().end()) == ' ';
  }

  /** Whether a word of a term sounds like one of the other side: スーレ銀行（Sure Bank）. */
  static boolean share(List<Word> words, String latin) {
    List<String> others = EnglishSize.words(JOINED.matcher(latin).replaceAll(" "));
    return words.stream()
        .filter(word -> word.span().length() >= SHORTEST && Script.isKatakanaOnly(word.form()))
        .anyMatch(
            word ->
                others.stream()
                    .anyMatch(
                        other ->
                            Transliteration.likeness(word.form(), other) >= JapaneseTerm.ALIKE));
  }

  /** {@code Larus ridibundus} beside a name in katakana: what a species is called in science. */
  static boolean isSpecies(String katakana, String latin) {
    return Script.isKatakanaOnly(katakana)
        && latin.matches("\\p{Lu}[a-z]{2,20} ?[a-z]{3,20}(?:us|um|is|ii|ae|ensis|[cdilnrt]a)");
  }
}
