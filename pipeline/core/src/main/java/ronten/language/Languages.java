package ronten.language;

import java.util.ArrayList;
import java.util.List;
import ronten.text.CodePoints;
import ronten.text.Deadline;
import ronten.text.Folded;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;
import ronten.text.Token;

/**
 * Reads paragraphs: decides each one's main language, finds its sentences, and has each run of
 * another script inside them read by the language that writes it.
 *
 * <p>This is the only code that knows there is more than one language.
 */
public final class Languages {

  private final List<Language> languages;

  /**
   * @param languages in order of precedence, at least one; the first has what holds no letters, the
   *     last what no other leads
   */
  public Languages(List<Language> languages) {
    if (languages.isEmpty()) {
      throw new IllegalArgumentException("no language");
    }
    this.languages = List.copyOf(languages);
  }

  /** The languages, in order of precedence. */
  public List<Language> all() {
    return languages;
  }

  /** The language with a tag; the first one where there is none. */
  public Language of(String tag) {
    for (Language language : languages) {
      if (language.tag().equals(tag)) {
        return language;
      }
    }
    return languages.getFirst();
  }

  /** Whether a lemma carries no content in one of the languages. */
  public boolean isStopWord(String lemma) {
    return languages.stream().anyMatch(each -> each.lexicon().stopWords().contains(lemma));
  }

  /** The main language of a text. */
  public Language main(String text) {
    if (CodePoints.none(text, Character::isLetter)) {
      return languages.getFirst();
    }
    for (Language language : languages) {
      if (language.leads(text)) {
        return language;
      }
    }
    return languages.getLast();
  }

  /**
   * Reads one paragraph.
   *
   * @param text the source's text
   * @param span the paragraph, without white space at its ends
   * @param holes what inside it is not to be read, sorted, not overlapping
   * @param breaks where the writer asked for a new line: a sentence ends there at the latest
   */
  public Paragraph paragraph(
      String text, Paragraph.Kind kind, Span span, List<Span> holes, List<Span> breaks) {
    List<Span> inside = holes.stream().filter(span::overlaps).toList();
    Folded view = Folded.reading(text, span, inside);
    Language main = main(view.text());
    List<Sentence> sentences = new ArrayList<>();
    if (breaks.stream().noneMatch(span::covers)) {
      read(view, main, sentences);
      return new Paragraph(span, kind, main.tag(), inside, sentences);
    }
    int from = span.start();
    for (Span line : breaks) {
      if (span.covers(line) && line.start() >= from) {
        read(Folded.reading(text, new Span(from, line.start()), inside), main, sentences);
        from = line.end();
      }
    }
    read(Folded.reading(text, new Span(from, span.end()), inside), main, sentences);
    return new Paragraph(span, kind, main.tag(), inside, sentences);
  }

  private void read(Folded view, Language main, List<Sentence> sentences) {
    for (Span found : main.sentences(view.text())) {
      Language language = main(found.in(view.text()));
      List<Span> parts = language.equals(main) ? List.of(found) : within(found, view, language);
      for (Span part : parts) {
        List<Token> tokens = new ArrayList<>();
        for (Token token : tokens(language, part.in(view.text()))) {
          tokens.add(token.at(view.original(token.span().shift(part.start()))));
        }
        sentences.add(new Sentence(view.original(part), language.tag(), tokens));
      }
    }
  }

  /** A sentence that turns out to be another language's, which may see several in it. */
  private static List<Span> within(Span found, Folded view, Language language) {
    return language.sentences(found.in(view.text())).stream()
        .map(part -> part.shift(found.start()))
        .toList();
  }

  /** The words of a string, each run of another script read by its own language. */
  public List<Token> tokens(Language main, String words) {
    Deadline.check();
    List<Token> read = main.tokens(words);
    for (Language other : languages) {
      if (!other.equals(main)) {
        read = replaced(read, runs(words, other, main), other, words);
      }
    }
    return read;
  }

  /**
   * Puts the other language's tokens in place of the main one's wherever it has a run, unless one
   * of those reaches across the run's edge: a word like Ｔシャツ, which the dictionary knows, stays
   * whole.
   */
  private static List<Token> replaced(
      List<Token> tokens, List<Span> runs, Language other, String words) {
    if (runs.isEmpty()) {
      return tokens;
    }
    List<Token> result = new ArrayList<>(tokens.size());
    int at = 0;
    for (Span run : runs) {
      while (at < tokens.size() && tokens.get(at).span().end() <= run.start()) {
        result.add(tokens.get(at++));
      }
      int first = at;
      while (at < tokens.size() && tokens.get(at).span().start() < run.end()) {
        at++;
      }
      List<Token> inside = tokens.subList(first, at);
      boolean free = result.isEmpty() || result.getLast().span().end() <= run.start();
      boolean whole = free && inside.stream().allMatch(token -> run.covers(token.span()));
      result.addAll(whole ? moved(other.tokens(run.in(words)), run.start()) : inside);
    }
    result.addAll(tokens.subList(at, tokens.size()));
    return result;
  }

  private static List<Token> moved(List<Token> tokens, int distance) {
    List<Token> moved = new ArrayList<>(tokens.size());
    for (Token token : tokens) {
      moved.add(token.at(token.span().shift(distance)));
    }
    return moved;
  }

  /**
   * The runs that {@code other} writes and {@code main} does not: from letter to letter, over
   * digits, spaces and marks between them, with the digits that follow without a space (GPT-4).
   */
  private static List<Span> runs(String text, Language other, Language main) {
    List<Span> runs = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      int next = i + Character.charCount(c);
      if (other.writes(c) && !main.writes(c)) {
        start = start < 0 ? i : start;
        end = next;
      } else if (start >= 0 && isDigit(c) && (end == i || isHyphen(text, end, i))) {
        end = next;
      } else if (start >= 0 && !isBetweenWords(c)) {
        add(runs, start, end);
        start = -1;
      }
      i = next;
    }
    if (start >= 0) {
      add(runs, start, end);
    }
    return runs;
  }

  /** A single letter, as in A型, is a sign rather than another language's word. */
  private static void add(List<Span> runs, int start, int end) {
    if (end - start > 1) {
      runs.add(new Span(start, end));
    }
  }

  private static boolean isHyphen(String text, int from, int to) {
    return to == from + 1 && "-‐‑".indexOf(text.charAt(from)) >= 0;
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  /** Marks that may stand between two words of one run, brackets and wide marks not among them. */
  private static boolean isBetweenWords(int c) {
    return c == ' ' || c == '\n' || isDigit(c) || "'’-‐‑.,&/%:;".indexOf(c) >= 0;
  }
}
