package ronten.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import ronten.find.Occurrence.Sign;
import ronten.find.View.Word;
import ronten.text.Folded;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/**
 * Finds possible terms in Japanese: runs of nouns with their prefixes and suffixes (核不拡散体制), inner
 * ・ and Latin words (AI脱獄), and two of them joined by の.
 */
final class JapaneseCandidates {

  private static final int LONGEST = 40;
  private static final Set<String> SIGNALS = Set.of("という", "をいう", "と呼", "とよ", "と称", "とは");

  private final CandidatePlace place;
  private final View view;
  private final List<Word> words;
  private final List<Occurrence> found = new ArrayList<>();

  private JapaneseCandidates(CandidatePlace place) {
    this.place = place;
    this.view = place.view();
    this.words = view.words();
  }

  static List<Occurrence> in(CandidatePlace place) {
    JapaneseCandidates candidates = new JapaneseCandidates(place);
    candidates.scan();
    return candidates.found;
  }

  private void scan() {
    Span previous = new Span(0, 0);
    for (int i = 0; i < words.size(); ) {
      int end = isPart(i) ? runEnd(i) : i;
      if (end == i) {
        i++;
        continue;
      }
      for (Span run : pieces(new Span(i, end))) {
        add(run, false);
        if (isJoined(previous, run)) {
          add(previous.union(run), true);
        }
        previous = run;
      }
      i = end;
    }
  }

  /**
   * Whether a word can be in a term; of another language's words, nouns and what goes with them.
   */
  private boolean isPart(int index) {
    Word word = words.get(index);
    if (!Nouns.isPart(word)) {
      return false;
    }
    return word.token().language().equals("ja")
        || switch (word.token().pos()) {
          case NOUN, PROPN, ADJ, NUM, X -> true;
          default -> false;
        };
  }

  private int runEnd(int start) {
    int end = start + 1;
    while (end < words.size() && words.get(end).sentence() == words.get(start).sentence()) {
      if (!Nouns.isClose(view, end - 1)) {
        break;
      }
      if (isPart(end)) {
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
        && "・･＝=-‐–".contains(words.get(index).form())
        && isPart(index + 1)
        && Nouns.isClose(view, index)
        && words.get(index + 1).span().start() == words.get(index - 1).span().end() + 1;
  }

  /** A run without the numbers and links at its ends, cut where it names a place in a statute. */
  private List<Span> pieces(Span run) {
    List<Span> pieces = new ArrayList<>();
    int start = run.start();
    for (int i = run.start(); i < run.end(); i++) {
      if (words.get(i).token().tag().startsWith("接頭詞-数接続")) {
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

  private void trimmed(int from, int to, List<Span> pieces) {
    int start = from;
    int end = to;
    while (start < end && (isNumeric(start) || isTrailing(start))) {
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

  /** A suffix whose stem is no noun: 高 | さ, or a link. */
  private boolean isTrailing(int index) {
    Word word = words.get(index);
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

  private void add(Span run, boolean phrase) {
    List<Word> parts = words.subList(run.start(), run.end());
    Span span = new Span(parts.getFirst().span().start(), parts.getLast().span().end());
    String form = span.in(view.text()).replace('\n', ' ');
    if (span.length() > LONGEST || !isTerm(form, parts)) {
      return;
    }
    Set<Sign> signs = signs(span, parts);
    if (phrase) {
      signs.add(Sign.PHRASE);
    }
    found.add(
        new Occurrence(
            form,
            key(form),
            parts.stream().filter(w -> !Nouns.isMark(w)).map(w -> key(w.form())).toList(),
            reading(parts),
            Script.holdsJapanese(form) ? "ja" : "en",
            view.original(span),
            place.sentence() + parts.getFirst().sentence(),
            place.section(),
            signs));
  }

  private static boolean isTerm(String form, List<Word> parts) {
    boolean letters = form.codePoints().anyMatch(Character::isLetter);
    boolean numbers = parts.stream().allMatch(w -> Nouns.isNumber(w) || Nouns.isCounter(w));
    boolean single =
        form.codePointCount(0, form.length()) == 1 && !Script.isHan(form.codePointAt(0));
    boolean shortKana = form.length() < 3 && form.codePoints().allMatch(Script::isHiragana);
    return letters && !numbers && !single && !shortKana;
  }

  /** What spelling variants have in common: width, case, ・, spaces, and ー at the end of a word. */
  private static String key(String form) {
    return Folded.key(form).replaceAll("[\\s・･]", "").replaceAll("ー(?![ァ-ヺー])", "");
  }

  private static String reading(List<Word> parts) {
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
    char before = span.start() == 0 ? '\n' : text.charAt(span.start() - 1);
    char after = span.end() == text.length() ? '\n' : text.charAt(span.end());
    boolean quoted = "「『“\"".indexOf(before) >= 0 && "」』”\"".indexOf(after) >= 0;
    boolean bracketed = "（(".indexOf(before) >= 0 && "）)".indexOf(after) >= 0;
    Span original = view.original(span);
    boolean emphasised =
        place.emphasis().at(original.start()).filter(original::overlaps).isPresent();
    set(signs, Sign.QUOTED, quoted);
    set(signs, Sign.BRACKETED, bracketed);
    set(signs, Sign.HEADING, place.heading());
    set(signs, Sign.EMPHASIS, emphasised);
    set(signs, Sign.NAME, parts.stream().anyMatch(Nouns::isName));
    int next = afterBracket(text, span.end() + (quoted ? 1 : 0));
    set(signs, Sign.TOPIC, text.startsWith("は", next) && isFirst(parts.getFirst()));
    set(signs, Sign.DEFINED, SIGNALS.stream().anyMatch(signal -> text.startsWith(signal, next)));
    return signs;
  }

  private static void set(Set<Sign> signs, Sign sign, boolean on) {
    if (on) {
      signs.add(sign);
    }
  }

  /** The place after a bracket that follows, if one does. */
  private static int afterBracket(String text, int at) {
    if (at < text.length() && "（(".indexOf(text.charAt(at)) >= 0) {
      char closing = text.charAt(at) == '(' ? ')' : '）';
      int end = text.indexOf(closing, at);
      return end < 0 || end - at > 200 ? at : end + 1;
    }
    return at;
  }

  private boolean isFirst(Word word) {
    int index = view.lastBefore(word.span().end());
    return index <= 0
        || words.get(index - 1).sentence() != word.sentence()
        || words.get(index - 1).token().pos() == PartOfSpeech.PUNCT;
  }
}
