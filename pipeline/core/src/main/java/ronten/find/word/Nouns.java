package ronten.find.word;

import java.util.List;
import ronten.find.word.View.Word;
import ronten.text.CodePoints;
import ronten.text.PartOfSpeech;

/** Which words can be part of a Japanese compound noun, by the tags of the IPA dictionary. */
public final class Nouns {

  private static final String LINKS = "・･＝=-‐‑–／/&＆+＋";

  private Nouns() {}

  /** A word inside a compound: nouns, their prefixes and suffixes, Latin words and numbers. */
  public static boolean isPart(Word word) {
    String tag = word.token().tag();
    if (isMark(word)) {
      return false;
    }
    if (!word.token().language().equals("ja")) {
      return CodePoints.any(word.form(), Character::isLetterOrDigit);
    }
    if (word.span().length() > 1 && Script.isKatakanaOnly(word.form())) {
      return true;
    }
    return (tag.startsWith("名詞") && !isFormal(tag) && !isAdverbial(word))
        || tag.startsWith("接頭詞-名詞接続")
        || tag.startsWith("接頭詞-数接続")
        || tag.startsWith("記号-アルファベット");
  }

  /** Nouns that stand for no thing: こと, それ, よう. */
  private static boolean isFormal(String tag) {
    return tag.startsWith("名詞-非自立")
        || tag.startsWith("名詞-代名詞")
        || tag.startsWith("名詞-接続詞的")
        || tag.startsWith("名詞-動詞非自立的")
        || tag.startsWith("名詞-特殊")
        || tag.startsWith("名詞-接尾-特殊")
        || tag.startsWith("名詞-接尾-助動詞語幹")
        || tag.startsWith("名詞-接尾-副詞可能");
  }

  /** Nouns that are written in kana and used as adverbs: ため, とき, すべて. */
  private static boolean isAdverbial(Word word) {
    return word.token().tag().startsWith("名詞-副詞可能")
        && CodePoints.all(word.form(), Script::isHiragana);
  }

  /** A mark that joins two nouns: ・ ＝ - /. */
  public static boolean isLink(Word word) {
    return word.span().length() == 1 && LINKS.indexOf(word.form().charAt(0)) >= 0;
  }

  public static boolean isMark(Word word) {
    PartOfSpeech pos = word.token().pos();
    return pos == PartOfSpeech.PUNCT || pos == PartOfSpeech.SYM;
  }

  /** Whether a compound can end in this word. */
  public static boolean isHead(Word word) {
    String tag = word.token().tag();
    return isPart(word)
        && !tag.startsWith("接頭詞")
        && !tag.startsWith("名詞-数")
        && !tag.startsWith("名詞-接尾-助数詞");
  }

  public static boolean isName(Word word) {
    return word.token().tag().startsWith("名詞-固有名詞")
        && Script.holdsJapanese(word.form())
        && !word.token().tag().startsWith("名詞-固有名詞-一般");
  }

  public static boolean isPerson(Word word) {
    return word.token().tag().startsWith("名詞-固有名詞-人名");
  }

  public static boolean isNumber(Word word) {
    return word.token().tag().startsWith("名詞-数") || CodePoints.all(word.form(), Character::isDigit);
  }

  public static boolean isCounter(Word word) {
    return word.token().tag().startsWith("名詞-接尾-助数詞");
  }

  public static boolean isParticle(Word word, String form) {
    return word.token().tag().startsWith("助詞") && word.form().equals(form);
  }

  /** Whether a word carries meaning of its own in a compound; 的 and 超 do not. */
  public static boolean isContent(Word word) {
    return !isMark(word)
        && !word.token().tag().startsWith("接頭詞")
        && !(word.token().tag().startsWith("名詞-接尾") && word.span().length() == 1)
        && !word.token().tag().startsWith("助");
  }

  /** How many things a run of words names: two kanji, a katakana or a Latin word count as one. */
  public static int size(List<Word> words) {
    int size = 0;
    for (Word word : words) {
      int han = CodePoints.count(word.form(), Script::isHan);
      if (word.form().equals("的") || isMark(word) || word.token().tag().startsWith("助")) {
        continue;
      }
      size += han > 0 ? (han + 1) / 2 : 1;
    }
    return size;
  }

  /**
   * The first index of the compound that ends with the word at {@code last}: words that stand close
   * together and are parts or inner links.
   */
  public static int runStart(View view, int last) {
    List<Word> words = view.words();
    int start = last;
    while (start > 0) {
      Word before = words.get(start - 1);
      if (before.sentence() != words.get(start).sentence() || !isClose(view, start - 1)) {
        break;
      }
      if (isPart(before)) {
        start--;
      } else if (isLink(before)
          && start > 1
          && isPart(words.get(start - 2))
          && isClose(view, start - 2)
          && !isSpaced(view, start - 2, start)) {
        start -= 2;
      } else {
        break;
      }
    }
    return start;
  }

  private static boolean isSpaced(View view, int from, int to) {
    return view.words().get(from).span().end() + 1 != view.words().get(to).span().start();
  }

  /** Whether nothing, or one space beside a Latin word, stands between a word and the next. */
  public static boolean isClose(View view, int index) {
    Word word = view.words().get(index);
    Word next = view.words().get(index + 1);
    int gap = next.span().start() - word.span().end();
    return gap == 0
        || (gap == 1
            && view.text().charAt(word.span().end()) == ' '
            && (Script.holdsLatin(word.form()) || Script.holdsLatin(next.form())));
  }
}
