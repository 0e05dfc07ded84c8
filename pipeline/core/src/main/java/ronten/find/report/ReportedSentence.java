package ronten.find.report;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.word.SentenceWords;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;
import ronten.text.Token;

/**
 * A sentence that may report something: of running text, an item or a cell, its leading label left
 * out, and whole where a list stands in the middle of it.
 *
 * @param span without the label
 * @param paragraph the paragraph it begins in
 * @param main the first word of its last part: where its main verb is looked for
 * @param isWritersOwn whether the sentence before has the writer as its topic, who is then
 *     understood here
 */
record ReportedSentence(
    Span span, SentenceWords words, Paragraph paragraph, int main, boolean isWritersOwn) {

  /** {@code 背景: }, {@code リスク：}: at most so many code units before the colon. */
  private static final Pattern LABEL =
      Pattern.compile("^[^。、，．「」『』\\n:：]{1,20}?[*_]{0,3}[:：][*_]{0,3}\\s*(?=[^\\s/])");

  /** To the colon, stars that emphasise the label included. */
  private static final int LONGEST_LABEL = 24;

  /** What a finished sentence ends with. */
  private static final String ENDS = "。．.!?！？」』）)】…";

  /** {@code 本稿は}, {@code 私は} at the head of a sentence. */
  private static final Pattern OWN =
      Pattern.compile("^(?:本稿|本記事|本報告書|本レポート|本資料|私|僕|筆者の私)(?:たち)?(?:で)?[はも]");

  /** The most items of a list in the middle of a sentence. */
  private static final int LONGEST_LIST = 20;

  String language() {
    return words.sentence().language();
  }

  /** The sentences of a document in order; headings and quotations have none. */
  static List<ReportedSentence> of(Document document, ClaimFinder.QuotedSpans quoted) {
    return new Reader(document, quoted).sentences();
  }

  private static final class Reader {
    private final String text;
    private final List<Paragraph> paragraphs;
    private final ClaimFinder.QuotedSpans quoted;
    private final List<ReportedSentence> found = new ArrayList<>();
    private boolean own;

    Reader(Document document, ClaimFinder.QuotedSpans quoted) {
      this.text = document.text();
      this.paragraphs = document.paragraphs().toList();
      this.quoted = quoted;
    }

    List<ReportedSentence> sentences() {
      for (int i = 0; i < paragraphs.size(); i++) {
        own = false;
        if (isRead(paragraphs.get(i))) {
          i = read(i);
        }
      }
      return found;
    }

    private boolean isRead(Paragraph paragraph) {
      boolean prose =
          paragraph.kind() != Paragraph.Kind.TITLE && paragraph.kind() != Paragraph.Kind.HEADING;
      return prose
          && quoted.in(paragraph.span()).stream()
              .noneMatch(quote -> quote.length() * 3 > paragraph.span().length() * 2);
    }

    /** Reads a paragraph, and the one its last sentence goes on in; says which was the last. */
    private int read(int at) {
      List<Sentence> sentences = paragraphs.get(at).sentences();
      int end = continuation(at);
      for (int k = 0; k < sentences.size(); k++) {
        if (k < sentences.size() - 1 || end == at) {
          add(sentences.get(k), paragraphs.get(at), 0);
        }
      }
      if (end > at) {
        List<Sentence> rest = paragraphs.get(end).sentences();
        Sentence joined = joined(sentences.getLast(), at, end);
        int main = joined.tokens().size() - rest.getFirst().tokens().size();
        add(joined, paragraphs.get(at), main);
        rest.stream().skip(1).forEach(sentence -> add(sentence, paragraphs.get(end), 0));
      }
      return end;
    }

    private void add(Sentence sentence, Paragraph paragraph, int main) {
      String written = sentence.span().in(text);
      boolean first = sentence.span().start() - paragraph.span().start() < 4;
      Sentence rest = first && mayBeLabelled(written) ? unlabelled(sentence, written) : sentence;
      found.add(new ReportedSentence(rest.span(), SentenceWords.of(rest), paragraph, main, own));
      own = OWN.matcher(written).find();
    }

    private static boolean mayBeLabelled(String written) {
      int end = Math.min(written.length(), LONGEST_LABEL);
      return written.indexOf(':', 0, end) >= 0 || written.indexOf('：', 0, end) >= 0;
    }

    private static Sentence unlabelled(Sentence sentence, String written) {
      Matcher label = LABEL.matcher(written);
      if (!label.find()) {
        return sentence;
      }
      int start = sentence.span().start() + label.end();
      List<Token> tokens =
          sentence.tokens().stream().filter(token -> token.span().start() >= start).toList();
      return new Sentence(new Span(start, sentence.span().end()), sentence.language(), tokens);
    }

    /**
     * The paragraph in which an unfinished one goes on behind a list: {@code 条件は\n- 速さ\n- 安さ\n
     * の二つだと主張する。} The same paragraph where there is none.
     */
    private int continuation(int at) {
      Paragraph paragraph = paragraphs.get(at);
      boolean open =
          paragraph.kind() == Paragraph.Kind.PROSE
              && paragraph.language().equals("ja")
              && !paragraph.sentences().isEmpty()
              && !isEnded(paragraph.sentences().getLast());
      int next = at + 1;
      while (open && next < paragraphs.size() && next - at < LONGEST_LIST && isItem(next)) {
        next++;
      }
      boolean goesOn = open && next > at + 1 && next < paragraphs.size() && begins(next);
      return goesOn ? next : at;
    }

    private boolean isEnded(Sentence sentence) {
      return ENDS.indexOf(text.charAt(sentence.span().end() - 1)) >= 0;
    }

    private boolean isItem(int i) {
      return paragraphs.get(i).kind() == Paragraph.Kind.LIST_ITEM;
    }

    /** Whether a paragraph begins with a particle. */
    private boolean begins(int i) {
      Paragraph paragraph = paragraphs.get(i);
      return paragraph.kind() == Paragraph.Kind.PROSE
          && !paragraph.sentences().isEmpty()
          && !paragraph.sentences().getFirst().tokens().isEmpty()
          && paragraph.sentences().getFirst().tokens().getFirst().tag().startsWith("助詞");
    }

    private Sentence joined(Sentence first, int from, int to) {
      List<Token> tokens = new ArrayList<>(first.tokens());
      for (int i = from + 1; i < to; i++) {
        paragraphs.get(i).sentences().forEach(sentence -> tokens.addAll(sentence.tokens()));
      }
      Sentence last = paragraphs.get(to).sentences().getFirst();
      tokens.addAll(last.tokens());
      return new Sentence(first.span().union(last.span()), first.language(), tokens);
    }
  }
}
