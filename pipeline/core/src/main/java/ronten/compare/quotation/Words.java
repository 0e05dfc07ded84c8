package ronten.compare.quotation;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Set;
import ronten.text.Folded;
import ronten.text.Span;

/**
 * A text as the words to compare, and the marks between them. Words are counted from 0; the marks
 * before word {@code i} are those between it and the word before, and behind the last word those
 * before word {@code size()}.
 */
final class Words {

  /** Behind these a full stop ends no sentence. */
  private static final Set<String> TITLES =
      Set.of("mr", "mrs", "ms", "dr", "st", "prof", "gen", "sen", "rep", "gov", "no", "vs");

  private final String text;
  private final Folded folded;
  private final WordReader.Columns columns;

  Words(String text, Folded folded, WordReader.Columns columns) {
    this.text = text;
    this.folded = folded;
    this.columns = columns;
  }

  int size() {
    return columns.size();
  }

  /** The folded word. */
  String key(int i) {
    return columns.key(i);
  }

  /** The folded word in the spelling in which all are compared. */
  String form(int i) {
    return columns.form(i);
  }

  /** Whether a word is a character of a script without spaces. */
  boolean isWide(int i) {
    return columns.is(i, WordReader.WIDE);
  }

  /** Whether a word is a number that may be the number of a note. */
  boolean isNote(int i) {
    return columns.is(i, WordReader.NOTE);
  }

  /** Whether a word may be one with the word before: only a hyphen or the like parts them. */
  boolean isLinked(int i) {
    return columns.is(i, WordReader.LINKED);
  }

  /** Whether square brackets stand inside the word: {@code [T]he}. */
  boolean isPatched(int i) {
    return columns.is(i, WordReader.PATCHED);
  }

  /** The paragraph a word stands in, from 0. */
  int paragraph(int i) {
    return columns.paragraph(i);
  }

  Span span(int i) {
    return folded.original(columns.view(i));
  }

  /** From the first to the last of some words; empty, before the first, when there is none. */
  Span span(int start, int end) {
    if (start < end) {
      return span(start).union(span(end - 1));
    }
    int at =
        start < size()
            ? span(start).start()
            : size() == 0 ? folded.original(new Span(0, 0)).start() : span(size() - 1).end();
    return new Span(at, at);
  }

  /** The words of a stretch as written. */
  String written(int start, int end) {
    return start < end ? span(start, end).in(text) : "";
  }

  /** Where some words stand in the folded view. */
  Span view(int start, int end) {
    return columns.view(start).union(columns.view(end - 1));
  }

  /** Where a stretch of the folded view lies in the text. */
  Span original(Span view) {
    return folded.original(view);
  }

  String viewText() {
    return folded.text();
  }

  /** The marks before a word, without spaces. */
  String marks(int i) {
    return Marks.read(folded.text(), gap(i));
  }

  /** Where the marks before a word stand in the text, without the spaces around them. */
  Span marksSpan(int i) {
    Span gap = gap(i);
    Span original = folded.original(gap);
    return original.strip(text);
  }

  /** The folded characters before a word, spaces included. */
  String gapText(int i) {
    return gap(i).in(folded.text());
  }

  private Span gap(int i) {
    int from = i == 0 ? 0 : columns.view(i - 1).end();
    int to = i == size() ? folded.text().length() : columns.view(i).start();
    return new Span(from, Math.max(from, to));
  }

  /** Whether the marks before a word hold a line end. */
  boolean breaksLine(int i) {
    String gap = folded.original(gap(i)).in(text);
    return gap.indexOf('\n') >= 0 || gap.indexOf('\r') >= 0;
  }

  boolean isCapitalised(int i) {
    String written = span(i).in(text);
    int first = written.codePointAt(0);
    return Character.isUpperCase(first == '[' && written.length() > 1 ? written.charAt(1) : first);
  }

  /** Whether a word opens a sentence, so that its capital says nothing. */
  boolean opensSentence(int i) {
    if (i == 0 || paragraph(i) != paragraph(i - 1)) {
      return true;
    }
    String marks = marks(i);
    boolean stop = marks.startsWith(".") && !TITLES.contains(key(i - 1)) && key(i - 1).length() > 1;
    return stop || marks.chars().anyMatch(c -> "!?。:".indexOf(c) >= 0);
  }

  /** The letters of a word with their case, whatever its width. */
  String cased(int i) {
    String written = span(i).in(text);
    String normal = Normalizer.normalize(written, Normalizer.Form.NFKC);
    StringBuilder letters = new StringBuilder(normal.length());
    normal.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The forms of a stretch, to be compared as a whole. */
  String[] forms(int start, int end) {
    String[] forms = new String[Math.max(0, end - start)];
    Arrays.setAll(forms, k -> form(start + k));
    return forms;
  }
}
