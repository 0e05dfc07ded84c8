package ronten.find.report;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ronten.find.word.SentenceWords;
import ronten.find.word.WordList;
import ronten.text.Span;

/**
 * The endings by which a Japanese sentence says that it passes on what others say: とされる, とのこと,
 * という。, らしい, そうだ; and the nouns that do: {@code …という論点です}.
 */
final class Evidentials {

  /**
   * An ending.
   *
   * @param lemma its usual form
   * @param first its first word
   */
  record Ending(String lemma, Span span, int first) {

    /** Whether it passes on what was heard, from whom is not told: らしい, そうだ, って. */
    boolean isHearsay() {
      return List.of("らしい", "そうだ", "って").contains(lemma);
    }
  }

  /** An ending stands this many words from the end of its sentence at most. */
  private static final int NEAR = 14;

  /** {@code …という見方も多い}: what is said of a view that is about. */
  private static final Set<String> ABOUND =
      Set.of("ある", "多い", "強い", "根強い", "出る", "聞く", "聞こえる", "存在", "見る", "上がる", "少ない", "絶える");

  private static final String[] PREDICATES = {"動詞", "助動詞", "形容詞", "助詞-終助詞", "助詞-副助詞"};

  private static final Set<String> NOUNS = WordList.set("report-nouns.tsv");

  /** Stems, however the dictionary cuts them, and the ending they are of. */
  private static final Map<String, String> PASSIVES =
      Map.of(
          "とされ", "とされる", "といわれ", "といわれる", "と言われ", "と言われる", "とみられ", "とみられる", "と見られ", "と見られる",
          "と伝えられ", "と伝えられる", "とされる", "とされる", "とみられる", "とみられる", "といわれる", "といわれる");

  private Evidentials() {}

  /** The ending of a sentence, if it is one of these. */
  static Optional<Ending> of(SentenceWords words) {
    for (int i = words.size() - 1; i > 0 && i >= words.size() - NEAR; i--) {
      Optional<Ending> ending = at(words, i);
      if (ending.filter(found -> closes(words, words.from(found.span().end()))).isPresent()) {
        return ending;
      }
    }
    return Optional.empty();
  }

  private static Optional<Ending> at(SentenceWords words, int i) {
    if (words.lemma(i).equals("らしい") && words.isTagged(i, "助動詞")) {
      return Optional.of(ending(words, i, i, "らしい"));
    }
    // 遅れるそうだ is hearsay; 遅れそうだ is a guess and has another tag
    if (words.isForm(i, "そう") && words.isTagged(i, "名詞-特殊-助動詞語幹")) {
      return Optional.of(ending(words, i, i, "そうだ"));
    }
    // 賄っているそうな。 is hearsay too, but 賄えそうな is a guess
    if (words.isForm(i, "そう") && words.isForm(i + 1, "な") && isPlain(words, i - 1)) {
      return Optional.of(ending(words, i, i + 1, "そうだ"));
    }
    if (isPassedOn(words, i)) {
      return Optional.of(ending(words, i, i, "って"));
    }
    if (!words.form(i).startsWith("と")) {
      return Optional.empty();
    }
    int told = words.phrase(i, "とのこと");
    if (told > 0) {
      return Optional.of(ending(words, i, i + told - 1, "とのこと"));
    }
    if (!isBehindPredicate(words, i)) {
      return Optional.empty();
    }
    for (String passive : PASSIVES.keySet()) {
      int length = words.phrase(i, passive);
      if (length > 0) {
        return Optional.of(ending(words, i, i + length - 1, PASSIVES.get(passive)));
      }
    }
    int said = Math.max(words.phrase(i, "という"), words.phrase(i, "と言う"));
    boolean last = said > 0 && (!words.has(i + said) || words.isTagged(i + said, "記号-句点"));
    return last ? Optional.of(ending(words, i, i + said - 1, "という")) : Optional.empty();
  }

  /** Whether a verb or the like stands in its plain form: before hearsay, not before a guess. */
  private static boolean isPlain(SentenceWords words, int i) {
    return words.isTagged(i, "動詞", "助動詞", "形容詞")
        && (words.form(i).equals(words.lemma(i)) || words.isForm(i, "た", "だ"));
  }

  /** {@code 閉じるんだって。}, {@code 三位なんだってさ。}, no question. */
  private static boolean isPassedOn(SentenceWords words, int i) {
    boolean told =
        words.isForm(i, "だって")
            ? words.isForm(i - 1, "ん", "の")
            : words.isForm(i, "って") && words.isForm(i - 1, "だ", "た");
    return told
        && (words.isForm(i + 1, "さ", "ね", "よ")
            || !words.has(i + 1)
            || words.isTagged(i + 1, "記号-句点"));
  }

  private static Ending ending(SentenceWords words, int first, int last, String lemma) {
    return new Ending(lemma, words.span(first, last), first);
  }

  /** A clause is passed on ({@code 遅れるとされる}), a noun is classed ({@code 資産とされる}). */
  private static boolean isBehindPredicate(SentenceWords words, int i) {
    int before = words.isTagged(i - 1, "記号-読点") ? i - 2 : i - 1;
    return words.isTagged(before, PREDICATES);
  }

  /** Whether nothing but helping words stands from a word to the end of its clause. */
  private static boolean closes(SentenceWords words, int from) {
    for (int i = from; words.has(i) && !words.isTagged(i, "記号"); i++) {
      if (!words.isTagged(i, "助動詞", "助詞-接続助詞", "助詞-終助詞", "動詞-非自立", "動詞-接尾", "名詞-非自立-一般")) {
        return false;
      }
    }
    return true;
  }

  /** A noun for something said: 主張, 報道. */
  static boolean isReportNoun(SentenceWords words, int i) {
    return words.isTagged(i, "名詞") && NOUNS.contains(words.form(i));
  }

  /** The という or との that leads to a noun, behind a predicate; -1 where there is none near. */
  static int that(SentenceWords words, int noun) {
    for (int i = noun - 1; i > 0 && i >= noun - 6; i--) {
      if (Frames.isQuoting(words, i)) {
        // 検討してみようという話である: what the writer is about to do
        boolean clause = isBehindPredicate(words, i) && !words.isForm(i - 1, "う", "よう");
        return clause || isDeed(words, i - 1, noun) ? i : -1;
      }
    }
    return -1;
  }

  /** {@code 民業圧迫という批判}: a deed named by its noun is what is spoken against. */
  private static boolean isDeed(SentenceWords words, int i, int noun) {
    return words.isTagged(i, "名詞-サ変接続") && words.isForm(noun, "批判", "非難", "告発", "懸念", "警告");
  }

  /** {@code …という話ではない}: the writer says what he does not say. */
  private static boolean isDenied(SentenceWords words, int i) {
    return words.isPhrase(i, "ではな", "ではあ", "でもな", "じゃな", "ではまったくな", "では全くな");
  }

  /**
   * Whether the noun is what the clause states ({@code …との告発が出た}, {@code …という論点です}) rather than
   * something it goes on about ({@code …という懸念はあり}).
   */
  static boolean isStated(SentenceWords words, int noun) {
    int next = noun + 1;
    if (isDenied(words, next)) {
      return false;
    }
    return !words.has(next)
        || words.isTagged(next, "助動詞", "記号-句点", "記号-読点")
        || (words.isForm(next, "も") && ABOUND.contains(words.lemma(next + 1)))
        || words.isForm(next, "が", "を", "として", "か")
        || words.isTagged(next, "助詞-格助詞-引用");
  }
}
