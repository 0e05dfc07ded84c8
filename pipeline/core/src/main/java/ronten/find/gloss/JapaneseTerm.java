package ronten.find.gloss;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import ronten.find.word.Nouns;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.find.word.WordList;
import ronten.text.Span;

/**
 * Finds where a Japanese term begins that ends before a bracket. The longest run of nouns is cut or
 * lengthened until it names as many things as the Latin side: 国民の和解（national reconciliation）takes の
 * in, 3つの要件（requirements）does not.
 */
final class JapaneseTerm {

  /** At least this alike a katakana word and an English one are the same. */
  static final double ALIKE = 0.6;

  private static final Set<String> OWNERS = WordList.set("owners.tsv");

  /** Particles of what a verb governs: with them its clause is longer than a term. */
  private static final Set<String> GOVERNED = Set.of("を", "に", "が", "で", "へ");

  /** How many words behind a mark are looked at. */
  private static final int LONGEST_LINKED = 12;

  /** Suffixes of nouns that say of which kind something is. */
  private static final Set<String> QUALITIES = Set.of("制", "型", "式", "系", "性", "状", "級", "用");

  private static final Set<String> COORDINATE =
      Set.of("と", "や", "および", "及び", "または", "又は", "ならびに", "並びに", "か");

  private final View view;
  private final int end;
  private final String latin;
  private final int wanted;
  private int start;
  private int last;

  /** Words of the run that name nothing of their own. */
  private int inner;

  private JapaneseTerm(View view, int end, String latin) {
    this.view = view;
    this.end = end;
    this.latin = latin;
    this.wanted = EnglishSize.of(latin);
  }

  /** The term that ends at a place of the view, as far as its words say. */
  static Optional<Span> before(View view, int end, String latin, boolean verbal) {
    return new JapaneseTerm(view, end, latin).find(verbal);
  }

  private Optional<Span> find(boolean verbal) {
    Optional<Span> sounding = Loanwords.sounding(view, end, latin);
    if (sounding.isPresent()) {
      return sounding;
    }
    last = view.lastBefore(end);
    if (last < 0 || word(last).span().end() != end || !isHead()) {
      return Optional.empty();
    }
    start = Nouns.runStart(view, last);
    takeVerbOfCompound();
    cutCounters();
    cutForeign();
    cutAtLink();
    cutAtAnchor();
    boolean more = !isSpelled();
    while (more && size() < wanted) {
      more = lengthen(verbal);
    }
    takeQuality();
    return Optional.of(new Span(word(start).span().start(), end));
  }

  /**
   * 段階制の | 通行料（graduated tolls）, 急な | 坂道（steep road）: what is only of a kind takes in which kind,
   * where the other side has a word for it.
   */
  private void takeQuality() {
    long contents = run().stream().filter(Nouns::isContent).count();
    if (contents != 1 || wanted < 2 || EnglishSize.isInitialism(latin) || start < 2) {
      return;
    }
    String quality = word(start - 2).form();
    boolean kind =
        isTagged(start - 2, "名詞-接尾")
            && QUALITIES.contains(quality)
            && Nouns.isParticle(word(start - 1), "の");
    boolean adjectival = isTagged(start - 1, "助動詞") && word(start - 1).form().equals("な");
    if ((kind || adjectival) && Nouns.isClose(view, start - 1) && Nouns.isClose(view, start - 2)) {
      start = Nouns.runStart(view, start - 2);
    }
  }

  /** A noun, or the noun form of a verb: 封じ込め (containment). */
  private boolean isHead() {
    Word head = word(last);
    return Nouns.isHead(head)
        || (head.token().tag().startsWith("動詞-")
            && !head.form().equals(head.token().lemma())
            && head.span().length() > 1
            && wanted <= 2);
  }

  /** 分かち | 合い, 抜け | 駆け, ただ | 乗り: the noun form of a verb with the word it is made with. */
  private void takeVerbOfCompound() {
    String form = word(last).form();
    boolean verbal = isTagged(last, "動詞") || Script.isHiragana(form.codePointBefore(form.length()));
    if (start != last || start == 0 || !verbal || !Nouns.isClose(view, start - 1)) {
      return;
    }
    boolean verb = isTagged(start - 1, "動詞-自立") && isTagged(last, "動詞");
    boolean adverb = wanted > 1 && (isTagged(start - 1, "副詞") || isTagged(start - 1, "接続詞"));
    if (verb || adverb) {
      start--;
      inner = verb ? 1 : 0;
    }
  }

  private boolean isTagged(int index, String tag) {
    return word(index).token().tag().startsWith(tag);
  }

  private Word word(int index) {
    return view.words().get(index);
  }

  private List<Word> run() {
    return view.words().subList(start, last + 1);
  }

  private int size() {
    return Nouns.size(run()) - inner;
  }

  /** Numbers with their counters, and adverbial nouns, where the Latin side has no words for it. */
  private void cutCounters() {
    while (start < last && size() > wanted) {
      Word first = word(start);
      boolean counted =
          Nouns.isNumber(first) && start + 1 < last && Nouns.isCounter(word(start + 1));
      boolean adverbial = first.token().tag().startsWith("名詞-副詞可能");
      if (!counted && !adverbial && !Nouns.isLink(first)) {
        return;
      }
      start += counted ? 2 : 1;
    }
  }

  /** A Latin word apart that the other side does not have: Linux | 権限管理（access control）. */
  private void cutForeign() {
    Span whole = new Span(word(start).span().start(), end);
    Span kept = Loanwords.withoutForeign(view, whole, latin);
    while (word(start).span().start() < kept.start()) {
      start++;
    }
  }

  /** Whether it begins as an initialism does. */
  private boolean isInitial() {
    return EnglishSize.isInitialism(latin)
        && !EnglishSize.letters(latin).isEmpty()
        && Transliteration.begins(word(start).form(), EnglishSize.letters(latin).charAt(0));
  }

  /** 仲買・アクセスコード（AC）: behind the mark stands all that the letters are short for. */
  private void cutAtLink() {
    int first = Math.max(start, last - LONGEST_LINKED);
    for (int i = last; i > first && EnglishSize.isInitialism(latin); i--) {
      Span part = new Span(word(i).span().start(), end);
      if (Nouns.isLink(word(i - 1)) && Loanwords.isInitial(part.in(view.text()), latin)) {
        start = i;
        return;
      }
    }
  }

  /** Whether one word in katakana has all of an initialism: it needs no modifier. */
  private boolean isSpelled() {
    return EnglishSize.isInitialism(latin)
        && Loanwords.isInitial(new Span(word(start).span().start(), end).in(view.text()), latin);
  }

  /** A katakana word that sounds like a Latin one fixes how many words may stand before it. */
  private void cutAtAnchor() {
    for (int i = start; i <= last; i++) {
      int place = Script.isKatakanaOnly(word(i).form()) ? placeInLatin(i) : -1;
      if (place < 0) {
        continue;
      }
      int from = i;
      for (int before = place; from > start; from--) {
        if (before == 0 && !word(from - 1).token().tag().startsWith("接頭詞")) {
          break;
        }
        before -= Nouns.isContent(word(from - 1)) ? 1 : 0;
      }
      start = from;
      return;
    }
  }

  /** Which word of the Latin side a katakana word renders; -1 for none. */
  private int placeInLatin(int index) {
    String katakana = word(index).form();
    if (EnglishSize.isInitialism(latin)) {
      String letters = EnglishSize.letters(latin);
      long rest = view.words().subList(index, last + 1).stream().filter(Nouns::isContent).count();
      int place = (int) (letters.length() - rest);
      boolean found = place >= 0 && rest > 0 && size() > wanted;
      return found && Transliteration.begins(katakana, letters.charAt(place)) ? place : -1;
    }
    List<String> words = EnglishSize.words(latin);
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).length() > 2 && Transliteration.likeness(katakana, words.get(i)) >= ALIKE) {
        return i;
      }
    }
    return -1;
  }

  /** Takes in one more modifier; false when there is none to take. */
  private boolean lengthen(boolean verbal) {
    if (start > 0 && Loanwords.isSpaced(view, start - 1) && !isInitial()) {
      start--;
      return true;
    }
    if (start == 0 || !Nouns.isClose(view, start - 1)) {
      return false;
    }
    Word before = word(start - 1);
    boolean joins =
        Nouns.isParticle(before, "の")
            || (verbal && Nouns.isParticle(before, "を"))
            || (EnglishSize.isCoordinate(latin) && COORDINATE.contains(before.form()));
    boolean adjectival = before.token().tag().startsWith("助動詞") && before.form().equals("な");
    if (before.token().tag().startsWith("形容詞-自立")) {
      start--;
      return true;
    }
    if (EnglishSize.isPhrase(latin) && takeClause()) {
      return true;
    }
    if (start < 2 || !(joins || adjectival) || !Nouns.isClose(view, start - 2)) {
      return false;
    }
    return takeModifier(start - 2);
  }

  /**
   * Takes in a verb that stands before its noun, or what による joins to it: 見捨てられる不安（fear of
   * abandonment）, 拒否による抑止（deterrence by denial）.
   */
  private boolean takeClause() {
    if (start > 1 && isTagged(start - 1, "助詞-格助詞-連語") && Nouns.isHead(word(start - 2))) {
      start = Nouns.runStart(view, start - 2);
      return true;
    }
    int from = start;
    while (from > 0
        && Nouns.isClose(view, from - 1)
        && (isTagged(from - 1, "動詞") || isTagged(from - 1, "助動詞"))) {
      from--;
    }
    if (from == start || !isTagged(from, "動詞-自立")) {
      return false;
    }
    int before = Math.max(0, from - 1);
    boolean whole =
        from == 0 || GOVERNED.stream().noneMatch(form -> Nouns.isParticle(word(before), form));
    start = whole ? from : start;
    return whole;
  }

  private boolean takeModifier(int index) {
    if (!Nouns.isHead(word(index)) || (EnglishSize.isInitialism(latin) && size() > 1)) {
      return false;
    }
    int from = Nouns.runStart(view, index);
    List<Word> modifier = view.words().subList(from, index + 1);
    boolean named = modifier.stream().anyMatch(Nouns::isName);
    boolean adverbial =
        word(index).token().tag().startsWith("名詞-副詞可能")
            || (from == index && OWNERS.contains(word(index).form()));
    if (named || adverbial || Nouns.size(modifier) + size() > wanted + 2) {
      return false;
    }
    start = from;
    return true;
  }
}
