package ronten.find.gloss;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import ronten.find.word.Nouns;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.find.word.WordList;
import ronten.text.CodePoints;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/** Tells brackets that say something else of a term from those that render it. */
final class GlossDoubts {

  /** Below this likeness two names are not the same one, two words not the same loan. */
  private static final double HEARD = 0.5;

  private static final int LONGEST = 30;
  private static final Set<String> INSTANCE_HEADS = WordList.set("instance-heads.tsv");
  private static final Set<String> GIVEN_NAMES = WordList.set("given-names.tsv");
  private static final Set<String> TAILS = WordList.set("explaining-tails.tsv");
  private static final Set<String> UNRELATED_PARTICLES = Set.of("は", "も", "から", "より", "まで");
  private static final Set<String> CASES = Set.of("が", "を", "に", "で", "へ", "と");

  private static final Pattern LISTED = Pattern.compile("[/&,]|\\b(?:and|or)\\b");

  private GlossDoubts() {}

  /** Why Latin words in brackets after a Japanese term are no gloss of it. */
  static Optional<GlossRejection> ofLatin(View view, Span term, String latin) {
    String japanese = term.in(view.text());
    List<Word> words = view.wordsIn(term);
    if (words.isEmpty() || (words.size() == 1 && isShortKana(japanese))) {
      return Optional.of(GlossRejection.NO_TERM);
    }
    Word head = words.getLast();
    boolean initialism = EnglishSize.isInitialism(latin);
    boolean name = isCapitalised(latin) || GIVEN_NAMES.contains(firstWord(latin));
    boolean picks = INSTANCE_HEADS.contains(head.form()) || Nouns.isCounter(head);
    boolean shared = words.size() > 1 && Loanwords.share(words, latin);
    if ((name && !initialism && picks && !shared)
        || (initialism && INSTANCE_HEADS.contains(japanese))) {
      return Optional.of(GlossRejection.INSTANCE);
    }
    boolean letters = initialism && Script.isKatakanaOnly(head.form());
    if (Nouns.isPerson(head)
        && !letters
        && Transliteration.likeness(reading(words), latin) < HEARD) {
      return Optional.of(GlossRejection.EXPLANATION);
    }
    if (!isHeard(words, japanese, latin)) {
      return Optional.of(name ? GlossRejection.AUTHOR : GlossRejection.EXPLANATION);
    }
    return Optional.empty();
  }

  private static boolean isShortKana(String japanese) {
    return japanese.length() < 3 && CodePoints.all(japanese, Script::isHiragana);
  }

  private static String firstWord(String latin) {
    int space = latin.indexOf(' ');
    return space < 0 ? latin : latin.substring(0, space);
  }

  /** A word in capitals or, as people's names have them, two: 著者（Ada Moor）. */
  private static boolean isCapitalised(String latin) {
    String[] words = latin.split(" ", 4);
    return words.length <= 2
        && Arrays.stream(words).allMatch(w -> !w.isEmpty() && Character.isUpperCase(w.charAt(0)));
  }

  private static String reading(List<Word> words) {
    StringBuilder reading = new StringBuilder();
    words.forEach(word -> reading.append(word.token().reading()));
    return reading.toString();
  }

  /**
   * Whether a term that ends in katakana has something that sounds like it on the other side: a
   * loan word is glossed by the word it was borrowed from.
   */
  private static boolean isHeard(List<Word> words, String japanese, String latin) {
    if (Script.isKatakanaOnly(japanese)) {
      return sounds(japanese, latin)
          || hasEnds(words, latin)
          || Loanwords.isSpecies(japanese, latin);
    }
    String head = words.getLast().form();
    return EnglishSize.isInitialism(latin)
        || !Script.isKatakanaOnly(head)
        || EnglishSize.words(latin).stream()
            .anyMatch(
                word ->
                    Transliteration.likeness(head, word) >= HEARD
                        || Transliteration.endLikeness(head, word) >= JapaneseTerm.ALIKE);
  }

  /** Whether the first and the last of some words begin as an initialism begins and ends. */
  private static boolean hasEnds(List<Word> words, String latin) {
    String letters = EnglishSize.letters(latin);
    return words.size() > 1
        && EnglishSize.isInitialism(latin)
        && letters.length() > 2
        && Transliteration.begins(words.getFirst().form(), letters.charAt(0))
        && Transliteration.begins(words.getLast().form(), letters.charAt(letters.length() - 1));
  }

  private static boolean sounds(String katakana, String latin) {
    return EnglishSize.isInitialism(latin)
        ? Transliteration.spells(katakana, latin)
        : Transliteration.likeness(katakana, latin) >= HEARD;
  }

  /** Why Japanese words in brackets after a Latin term are no gloss of it. */
  static Optional<GlossRejection> ofJapanese(View view, Span part, String latin) {
    String japanese = part.in(view.text());
    List<Word> words = view.wordsIn(part);
    if (Script.holdsLatin(japanese)) {
      return Optional.of(GlossRejection.BOTH_LATIN);
    }
    if (words.isEmpty() || Character.isDigit(japanese.charAt(0))) {
      return Optional.of(GlossRejection.QUANTITY);
    }
    if (CodePoints.all(japanese, Script::isHiragana)) {
      return Optional.of(GlossRejection.READING);
    }
    if (part.length() > LONGEST || isStatement(words)) {
      return Optional.of(GlossRejection.EXPLANATION);
    }
    Word head = words.getLast();
    if (Nouns.isCounter(head) || Nouns.isNumber(head)) {
      return Optional.of(GlossRejection.QUANTITY);
    }
    if (Script.isKatakanaOnly(japanese)) {
      return sounds(japanese, latin) ? Optional.empty() : Optional.of(GlossRejection.EXPLANATION);
    }
    return isPartial(words, latin) || isRole(words, latin)
        ? Optional.of(GlossRejection.EXPLANATION)
        : Optional.empty();
  }

  /** Whether it says something rather than naming something. */
  private static boolean isStatement(List<Word> words) {
    boolean related = words.stream().anyMatch(GlossDoubts::isUnrelated);
    Predicate<Word> predicate = word -> isPredicate(word) || word.token().tag().startsWith("助動詞");
    int governed = 0;
    for (int i = words.size() - 1; i >= 0; i--) {
      governed += predicate.test(words.get(i)) ? 1 : 0;
      boolean cased =
          words.get(i).token().tag().startsWith("助詞-格助詞") && CASES.contains(words.get(i).form());
      related |= cased && (governed == 0 || isPredicate(words.getLast()));
    }
    Word head = words.getLast();
    return related || (!Nouns.isHead(head) && !isPredicate(head));
  }

  private static boolean isUnrelated(Word word) {
    return (word.token().tag().startsWith("助詞") && UNRELATED_PARTICLES.contains(word.form()))
        || word.token().pos() == PartOfSpeech.PRON
        || word.form().equals("。");
  }

  private static boolean isPredicate(Word word) {
    return word.token().pos() == PartOfSpeech.VERB
        || (word.token().tag().startsWith("形容詞") && !word.token().tag().contains("接尾"));
  }

  /** A bracket that renders only a part, Thumb Dexterity（親指）, or lists parts. */
  private static boolean isPartial(List<Word> words, String latin) {
    int size = Nouns.size(words);
    int wanted = EnglishSize.words(latin).size();
    if (EnglishSize.isInitialism(latin)) {
      return (size == 1 && EnglishSize.letters(latin).length() > 2)
          || words.stream().anyMatch(word -> word.form().equals("・"));
    }
    boolean listed =
        words.stream().anyMatch(word -> word.form().equals("・"))
            && words.stream().anyMatch(word -> Script.isHan(word.form().codePointAt(0)))
            && !LISTED.matcher(latin).find();
    return listed
        || size > 2 * wanted + 1
        || wanted > size + 1
        || (wanted > 1 && size == 1 && words.size() == 1);
  }

  /** A bracket that says what, whose or where a thing with a name is. */
  private static boolean isRole(List<Word> words, String latin) {
    String head = words.getLast().form();
    boolean place = words.stream().allMatch(word -> word.token().tag().startsWith("名詞-固有名詞-地域"));
    boolean role =
        INSTANCE_HEADS.contains(head)
            && Character.isUpperCase(latin.charAt(0))
            && !EnglishSize.isInitialism(latin);
    return place || role || TAILS.contains(head);
  }
}
