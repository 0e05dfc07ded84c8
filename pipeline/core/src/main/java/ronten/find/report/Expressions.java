package ronten.find.report;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ronten.find.word.SentenceWords;
import ronten.language.Language;
import ronten.language.Stance;

/** The reporting expressions of one language's lexicon, looked up by the word they begin with. */
final class Expressions {

  /** The most words of one entry, such as {@code 警鐘を鳴らす}. */
  private static final int LONGEST = 4;

  /** Entries that are endings of a sentence rather than verbs of their own: {@code とされる}. */
  private static final Set<String> ENDINGS =
      Set.of("という", "とする", "とされる", "と言われる", "といわれる", "とのこと", "とみられる", "と見られる", "と考えられる");

  private final boolean japanese;
  private final Map<String, Stance> stances;

  /** What may be the first word of an entry of several. */
  private final Set<String> beginnings = new HashSet<>();

  private Expressions(boolean japanese, Map<String, Stance> entries) {
    this.japanese = japanese;
    this.stances = new HashMap<>(entries);
    stances.keySet().removeAll(ENDINGS);
    stances.keySet().forEach(this::addBeginnings);
  }

  /** Japanese words are not parted: every part of an entry may be its first word. */
  private void addBeginnings(String entry) {
    for (int end = 1; end < entry.length(); end++) {
      if (japanese || entry.charAt(end) == ' ') {
        beginnings.add(entry.substring(0, end));
      }
    }
  }

  static Expressions of(Language language) {
    return new Expressions(language.tag().equals("ja"), language.lexicon().reporting());
  }

  /** How many words an entry has that begins at a word, at most; 0 where none does. */
  int most(SentenceWords words, int i) {
    if (japanese && !words.isTagged(i, "名詞", "動詞")) {
      return 0;
    }
    boolean several = beginnings.contains(japanese ? words.form(i) : words.lemma(i));
    return several ? Math.min(LONGEST, words.size() - i) : 1;
  }

  /** The stance of an entry; empty where there is no such entry. */
  Optional<Stance> stance(String lemma) {
    return Optional.ofNullable(stances.get(lemma));
  }

  /** So many words as an entry has them. */
  String lemma(SentenceWords words, int i, int length) {
    if (length == 1) {
      return words.lemma(i);
    }
    // 警鐘を鳴らす, call for: the verb stands at the end in Japanese, in English in front
    int verb = japanese ? i + length - 1 : i;
    StringBuilder joined = new StringBuilder();
    for (int k = i; k < i + length; k++) {
      if (k > i && !japanese) {
        joined.append(' ');
      }
      joined.append(k == verb ? words.lemma(k) : words.form(k));
    }
    return joined.toString();
  }
}
