package ronten.find;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;
import ronten.text.Token;

/**
 * A sentence that may report something: of running text, an item or a cell, its leading label left
 * out, and whole where a list or a block stands in the middle of it.
 *
 * @param span without the label
 * @param paragraph the paragraph it begins in
 */
record ReportedSentence(Span span, SentenceWords words, Paragraph paragraph) {

  /** {@code 背景: }, {@code - 指摘されたリスク：}: at most so many code units before the colon. */
  private static final Pattern LABEL =
      Pattern.compile("^[^。、，．「」『』\\n:：]{1,20}?[*_]{0,3}[:：][*_]{0,3}\\s*(?=[^\\s/])");

  private static final Pattern ENDS = Pattern.compile("[。．.!?！？」』）)】…]\\s*$");

  String language() {
    return words.sentence().language();
  }

  /** The sentences of a document in order; headings and block quotations have none. */
  static List<ReportedSentence> of(Document document, ClaimFinder.QuotedSpans quoted) {
    List<ReportedSentence> found = new ArrayList<>();
    List<Paragraph> paragraphs = document.paragraphs().toList();
    for (int i = 0; i < paragraphs.size(); i++) {
      Paragraph paragraph = paragraphs.get(i);
      boolean text =
          switch (paragraph.kind()) {
            case PROSE, LIST_ITEM, TABLE_CELL -> true;
            case BLOCK_QUOTE -> quoted.in(paragraph.span()).isEmpty();
            case TITLE, HEADING -> false;
          };
      if (text) {
        i = read(document, paragraphs, i, found);
      }
    }
    return found;
  }

  /** Reads a paragraph, and those in which its last sentence goes on; says which was the last. */
  private static int read(
      Document document, List<Paragraph> paragraphs, int at, List<ReportedSentence> found) {
    Paragraph paragraph = paragraphs.get(at);
    List<Sentence> sentences = paragraph.sentences();
    for (int k = 0; k < sentences.size(); k++) {
      Sentence sentence = sentences.get(k);
      int end = k == sentences.size() - 1 ? continuation(document, paragraphs, at) : at;
      if (end > at) {
        Sentence rest = paragraphs.get(end).sentences().getFirst();
        found.add(of(document.text(), joined(sentence, paragraphs, at, end), paragraph));
        List<Sentence> more = paragraphs.get(end).sentences();
        more.stream()
            .filter(other -> other != rest)
            .forEach(other -> found.add(of(document.text(), other, paragraphs.get(end))));
        return end;
      }
      found.add(of(document.text(), sentence, paragraph));
    }
    return at;
  }

  private static ReportedSentence of(String text, Sentence sentence, Paragraph paragraph) {
    Matcher label = LABEL.matcher(sentence.span().in(text));
    boolean first = sentence.span().start() - paragraph.span().start() < 4;
    int start = sentence.span().start() + (first && label.find() ? label.end() : 0);
    Span span = new Span(start, sentence.span().end());
    List<Token> tokens =
        sentence.tokens().stream().filter(token -> token.span().start() >= start).toList();
    Sentence rest = new Sentence(span, sentence.language(), tokens);
    return new ReportedSentence(span, SentenceWords.of(rest), paragraph);
  }

  /**
   * The paragraph in which an unfinished one goes on behind a list: {@code 条件は\n- 速さ\n- 安さ\n
   * の二つだと主張する。} The same paragraph where there is none.
   */
  private static int continuation(Document document, List<Paragraph> paragraphs, int at) {
    Paragraph paragraph = paragraphs.get(at);
    boolean open =
        paragraph.kind() == Paragraph.Kind.PROSE
            && paragraph.language().equals("ja")
            && !ENDS.matcher(paragraph.span().in(document.text())).find();
    int next = at + 1;
    while (open && next < paragraphs.size() && next - at < 20 && isItem(paragraphs.get(next))) {
      next++;
    }
    boolean goesOn =
        open && next > at + 1 && next < paragraphs.size() && begins(paragraphs.get(next));
    return goesOn ? next : at;
  }

  private static boolean isItem(Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.LIST_ITEM;
  }

  /** Whether a paragraph begins with a particle. */
  private static boolean begins(Paragraph paragraph) {
    return paragraph.kind() == Paragraph.Kind.PROSE
        && !paragraph.sentences().isEmpty()
        && !paragraph.sentences().getFirst().tokens().isEmpty()
        && paragraph.sentences().getFirst().tokens().getFirst().tag().startsWith("助詞");
  }

  private static Sentence joined(Sentence first, List<Paragraph> paragraphs, int from, int to) {
    List<Token> tokens = new ArrayList<>(first.tokens());
    for (int i = from + 1; i < to; i++) {
      paragraphs.get(i).sentences().forEach(sentence -> tokens.addAll(sentence.tokens()));
    }
    Sentence last = paragraphs.get(to).sentences().getFirst();
    tokens.addAll(last.tokens());
    return new Sentence(first.span().union(last.span()), first.language(), tokens);
  }
}
