package ronten.find.term;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import ronten.find.word.Nouns;
import ronten.find.word.Script;
import ronten.find.word.View.Word;
import ronten.find.word.WordList;
import ronten.text.CodePoints;

/**
 * Which runs of nouns in Japanese are no terms, whatever is measured of them: counts (四つ), dates in
 * Latin letters (June 2027), persons with a title (Ada Moor氏), the people who write and read
 * (著者自身), texts that point to themselves (本報告書), addresses (notes/2027/tides), and words of an
 * English sentence (first ledger).
 */
final class JapaneseExclusions {

  private static final Set<String> GENERAL = WordList.set("general-words-ja.tsv");
  private static final Map<String, String> GENERAL_ENGLISH = WordList.map("general-words-en.tsv");
  private static final Set<String> ORDINALS =
      Set.of("first", "second", "third", "fourth", "fifth", "last", "next");
  private static final Set<String> TITLES = Set.of("氏", "さん", "様", "君");
  private static final Set<String> WRITERS =
      Set.of("著者", "筆者", "作者", "読者", "論者", "評者", "訳者", "本人", "自身", "自体", "自ら", "ら", "側", "たち", "達");
  private static final Set<String> POINTERS = Set.of("本", "同", "当", "各", "両", "諸");
  private static final String NUMERALS = "数幾一二三四五六七八九十百千万0123456789";
  private static final Pattern COUNT =
      Pattern.compile("[" + NUMERALS + "]+(つ|個|点|件|回|番目|割|通り)(目|め)?");
  private static final Pattern DATE =
      Pattern.compile(
          "(\\d{1,2} )?(january|february|march|april|may|june|july|august|september|october"
              + "|november|december)( \\d{1,2})?(,? \\d{4})?");

  private JapaneseExclusions() {}

  /** Whether a run, with the words it is made of, can be no term. */
  static boolean hold(String form, List<Word> parts) {
    return isCount(form)
        || isAddress(form)
        || isTitled(parts)
        || (WRITERS.contains(parts.getFirst().form())
            && parts.stream().allMatch(word -> WRITERS.contains(word.form())))
        || isPointer(parts)
        || (parts.size() > 1 && !Script.holdsJapanese(form) && isLatin(form, parts));
  }

  private static boolean isCount(String form) {
    return NUMERALS.indexOf(form.charAt(0)) >= 0 && COUNT.matcher(form).matches();
  }

  private static boolean isLatin(String form, List<Word> parts) {
    return DATE.matcher(form.toLowerCase(Locale.ROOT)).matches() || isSentencePiece(parts);
  }

  private static boolean isAddress(String form) {
    return form.indexOf('/') >= 0 && form.indexOf('/') != form.lastIndexOf('/');
  }

  /** Ada Moor氏, アダ・ムーア氏, 森 春香さん; a clan, 足利氏, has one word of kanji before the title. */
  private static boolean isTitled(List<Word> parts) {
    boolean clan = parts.size() == 2 && Script.isHan(parts.getFirst().form().codePointAt(0));
    return parts.size() > 1 && !clan && TITLES.contains(parts.getLast().form());
  }

  private static boolean isPointer(List<Word> parts) {
    return parts.size() > 1
        && POINTERS.contains(parts.getFirst().form())
        && parts.getFirst().token().tag().startsWith("接頭詞")
        && GENERAL.contains(parts.stream().skip(1).map(Word::form).collect(Collectors.joining()));
  }

  private static boolean isSentencePiece(List<Word> parts) {
    String first = parts.getFirst().form().toLowerCase(Locale.ROOT);
    return parts.stream().allMatch(word -> isLowerCase(word.form()) || Nouns.isMark(word))
        && (ORDINALS.contains(first) || "ADJECTIVE".equals(GENERAL_ENGLISH.get(first)));
  }

  private static boolean isLowerCase(String form) {
    return CodePoints.none(form, Character::isUpperCase);
  }
}
