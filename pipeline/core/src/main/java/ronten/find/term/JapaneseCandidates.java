package ronten.find.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import ronten.find.term.Occurrence.Sign;
import ronten.find.word.Nouns;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.text.CodePoints;
import ronten.text.Span;

/**
 * Finds possible terms in Japanese: runs of nouns with their prefixes and suffixes (核不拡散体制), inner
 * ・ and Latin words (AI脱獄), and two of them joined by の. Spans of words here are indices.
 */
final class JapaneseCandidates {

  private static final Set<String> RELATIVE =
      Set.of(
          "先月", "今月", "来月", "先週", "今週", "来週", "昨年", "今年", "来年", "去年", "昨日", "今日", "明日", "前回", "今回",
          "次回", "先日", "今後", "最近", "近年", "当時", "昨今");
  private static final String LINKS = "・･＝=-‐–";

  private final View view;
  private final List<Word> words;
  private final boolean[] parts;
  private final JapaneseOccurrences found;

  private JapaneseCandidates(View view, JapaneseOccurrences found) {
    this.view = view;
    this.words = view.words();
    this.parts = new boolean[words.size()];
    this.found = found;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = isPart(words.get(i));
    }
  }

  static List<Occurrence> in(CandidatePlace place) {
    JapaneseOccurrences found = new JapaneseOccurrences(place);
    new JapaneseCandidates(place.view(), found).scan();
    JapanesePhrases.add(place, found);
    return found.list();
  }

  private void scan() {
    Span previous = new Span(0, 0);
    for (int i = 0; i < words.size(); ) {
      if (!parts[i]) {
        i++;
        continue;
      }
      int end = runEnd(i);
      for (Span run : pieces(new Span(i, end))) {
        found.add(run);
        if (isJoined(previous, run) && found.isSpecific(previous) && found.isSpecific(run)) {
          found.add(previous.union(run), Sign.PHRASE);
        }
        if (run.end() < end && words.get(run.end()).form().equals("等")) {
          found.add(new Span(run.start(), run.end() + 1), Sign.PLURAL);
        }
        previous = run;
      }
      i = end;
    }
  }

  /** Whether a word can be in a term; of another language's words, nouns and what is like them. */
  static boolean isPart(Word word) {
    if (!Nouns.isPart(word)) {
      return false;
    }
    String form = word.form();
    boolean code = form.length() > 1 && CodePoints.none(form, Character::isLowerCase);
    return code
        || word.token().language().equals("ja")
        || switch (word.token().pos()) {
          case NOUN, PROPN, ADJ, NUM, X -> true;
          default -> false;
        };
  }

  private int runEnd(int start) {
    int end = start + 1;
    while (end < words.size()
        && words.get(end).sentence() == words.get(start).sentence()
        && Nouns.isClose(view, end - 1)) {
      if (parts[end]) {
        end++;
      } else if (isInnerLink(end)) {
        end += 2;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isInnerLink(int index) {
    return index + 1 < words.size()
        && parts[index + 1]
        && LINKS.contains(words.get(index).form())
        && words.get(index + 1).span().start() == words.get(index - 1).span().end() + 1;
  }

  /** A run without the numbers and links at its ends, cut where it names a place in a statute. */
  private List<Span> pieces(Span run) {
    List<Span> pieces = new ArrayList<>();
    int start = run.start();
    for (int i = run.start(); i < run.end(); i++) {
      if (isArticle(i, run.end())) {
        trimmed(start, i, pieces);
        while (i + 1 < run.end() && isNumeric(i + 1)) {
          i++;
        }
        start = i + 1;
      }
    }
    trimmed(start, run.end(), pieces);
    return pieces;
  }

  /** 第三条, 第2項: names of places in a statute; not 第一類. */
  private boolean isArticle(int index, int end) {
    if (!words.get(index).form().equals("第")) {
      return false;
    }
    int next = index + 1;
    while (next < end && Nouns.isNumber(words.get(next))) {
      next++;
    }
    return next >= end || "条項号章節款編目回".contains(words.get(next).form());
  }

  private void trimmed(int from, int to, List<Span> pieces) {
    int start = from;
    int end = to;
    while (start < end
        && (isNumeric(start)
            || isTrailing(words.get(start))
            || isUnit(start, from)
            || isRelative(start))) {
      start++;
    }
    while (end > start && (isPrefix(end - 1) || Nouns.isLink(words.get(end - 1)))) {
      end--;
    }
    while (end > start + 1 && words.get(end - 1).form().equals("等")) {
      end--;
    }
    if (end > start) {
      pieces.add(new Span(start, end));
    }
  }

  private boolean isNumeric(int index) {
    return Nouns.isNumber(words.get(index)) || Nouns.isCounter(words.get(index));
  }

  /** The 月 and 号 of 19日号 and 二〇二五年三月. */
  private boolean isUnit(int index, int from) {
    return index > from
        && "年月日号時分円".contains(words.get(index).form())
        && (isNumeric(index - 1) || isUnit(index - 1, from));
  }

  /** 先月紹介: when it happened, seen from the day of writing, is no part of what it is. */
  private boolean isRelative(int index) {
    return RELATIVE.contains(words.get(index).form());
  }

  /** A suffix whose stem is no noun: 高 | さ, or a link. */
  private static boolean isTrailing(Word word) {
    return Nouns.isLink(word) || word.token().tag().startsWith("名詞-接尾");
  }

  private boolean isPrefix(int index) {
    return words.get(index).token().tag().startsWith("接頭詞");
  }

  private boolean isJoined(Span previous, Span run) {
    return !previous.isEmpty()
        && run.start() == previous.end() + 1
        && words.get(previous.end()).sentence() == words.get(run.start()).sentence()
        && Nouns.isParticle(words.get(previous.end()), "の")
        && Nouns.isClose(view, previous.end() - 1)
        && Nouns.isClose(view, previous.end());
  }
}
