package ronten.structure;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import ronten.language.Characters;
import ronten.language.Kana;
import ronten.language.Languages;
import ronten.text.Folded;
import ronten.text.Mark;
import ronten.text.Span;
import ronten.text.Token;

/**
 * Finds readings that stand beside their words in running text: 漢字《かんじ》, ｜振り仮名《ふりがな》, 漢字（かんじ）. A
 * bar says where the word begins, so whatever stands in the brackets is its reading; without one,
 * kana behind kanji may be a title (絵画《ひまわり》) or a remark (合意（ただし）), and the dictionary is asked.
 */
final class Ruby {

  private static final String OPENING = "《（(";
  private static final String CLOSING = "》）)";
  private static final String BARS = "｜|";

  /** Longer words or readings are something else. In code units. */
  private static final int LONGEST_WORD = 30;

  private static final int LONGEST_READING = 60;

  /** A kanji is read in at most so many kana: 承る, 慮る. */
  private static final int MOST_FOR_A_KANJI = 5;

  private final Languages languages;
  private final List<Mark> sure = new ArrayList<>();
  private final List<Mark> doubtful = new ArrayList<>();

  Ruby(Languages languages) {
    this.languages = languages;
  }

  /** Looks through one paragraph. */
  void read(String text, Span paragraph, List<Span> holes) {
    if (!mayHold(text, paragraph)) {
      return;
    }
    Folded view = Folded.reading(text, paragraph, holes);
    String words = view.text();
    for (int at = 1; at < words.length(); at++) {
      int kind = OPENING.indexOf(words.charAt(at));
      int end = kind < 0 ? -1 : closing(words, at, CLOSING.charAt(kind));
      if (end > at + 1) {
        judge(view, new Span(at, end + 1), kind == 0);
        at = end;
      }
    }
  }

  /**
   * All that was found. Titles in 《》 that the dictionary does not read are readings only in a text
   * whose 《》 mostly are.
   */
  List<Mark> marks() {
    List<Mark> marks = new ArrayList<>(sure);
    if (sure.stream().filter(mark -> mark.kind() == Mark.Kind.RUBY).count() > doubtful.size()) {
      marks.addAll(doubtful);
    }
    return marks;
  }

  private static boolean mayHold(String text, Span paragraph) {
    for (int at = paragraph.start() + 1; at < paragraph.end(); at++) {
      if (OPENING.indexOf(text.charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Where a bracket closes that holds no other and no line end; -1 if it does not. */
  private static int closing(String words, int opening, char mark) {
    int limit = Math.min(words.length(), opening + LONGEST_READING);
    for (int at = opening + 1; at < limit; at++) {
      char c = words.charAt(at);
      if (c == mark || (mark == '）' && c == ')')) {
        return at;
      }
      if (c == '\n' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private void judge(Folded view, Span bracket, boolean angled) {
    String words = view.text();
    Mark mark = Mark.of(Mark.Kind.RUBY, view.original(bracket));
    int bar = angled ? bar(words, bracket.start()) : -1;
    if (bar >= 0) {
      sure.add(Mark.of(Mark.Kind.MARKUP, view.original(new Span(bar, bar + 1))));
      sure.add(mark);
      return;
    }
    String reading = kana(words.substring(bracket.start() + 1, bracket.end() - 1));
    int start = wordStart(words, bracket.start());
    String word = words.substring(start, bracket.start());
    if (reading.isEmpty() || word.isEmpty()) {
      return;
    }
    if (reads(word, reading)) {
      sure.add(mark);
    } else if (angled && reading.length() <= MOST_FOR_A_KANJI * word.length()) {
      doubtful.add(mark);
    }
  }

  /** The bar that opens a word which ends at an offset; -1 without one. */
  private static int bar(String words, int end) {
    for (int at = end - 1; at >= Math.max(0, end - LONGEST_WORD); at--) {
      char c = words.charAt(at);
      if (BARS.indexOf(c) >= 0) {
        return at < end - 1 ? at : -1;
      }
      if (c == '\n' || OPENING.indexOf(c) >= 0 || CLOSING.indexOf(c) >= 0) {
        return -1;
      }
    }
    return -1;
  }

  private static int wordStart(String words, int end) {
    int start = end;
    while (start > Math.max(0, end - LONGEST_WORD)) {
      int before = words.codePointBefore(start);
      if (!Characters.isHan(before) && before != 'ヶ') {
        break;
      }
      start -= Character.charCount(before);
    }
    return start;
  }

  /** Katakana, if all is kana but for spaces and dots between the parts of a name; else empty. */
  private static String kana(String reading) {
    String kana = reading.replaceAll("[ \u3000・]", "");
    return Kana.isKana(kana) ? Kana.katakana(kana) : "";
  }

  /**
   * Whether the last words of a run of kanji are read like this, as far as the dictionary knows.
   */
  private boolean reads(String run, String reading) {
    List<Token> tokens = languages.tokens(languages.main(run), run);
    String end = plain(reading);
    StringBuilder read = new StringBuilder();
    for (Token token : tokens.reversed()) {
      if (token.reading().isEmpty()) {
        return false;
      }
      read.insert(0, plain(token.reading()));
      if (read.length() >= end.length()) {
        break;
      }
    }
    return read.toString().equals(end);
  }

  /** Without the marks of voice, which a word takes on or loses in a compound. */
  private static String plain(String katakana) {
    return Normalizer.normalize(katakana, Form.NFD).replaceAll("[\u3099\u309a]", "");
  }
}
