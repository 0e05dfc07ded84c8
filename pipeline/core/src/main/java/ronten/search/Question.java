package ronten.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import ronten.index.Words;
import ronten.language.Languages;
import ronten.language.Table;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;
import ronten.text.Token;

/**
 * The words of a query, read as a paragraph of the corpus is, and which of them say what is looked
 * for. In 憲章を起草したのは誰ですか the words 憲章 and 起草 do, する and 誰 do not.
 */
final class Question {

  /**
   * A word of a query.
   *
   * @param position its number among all words and marks
   * @param weighty whether it says what is looked for
   */
  record Asked(Token token, int position, boolean weighty) {}

  private static final Set<String> ASKING = asking();

  private final List<Token> tokens = new ArrayList<>();
  private final List<Asked> words = new ArrayList<>();

  private Question(Languages languages, String text) {
    Span all = new Span(0, text.length());
    Paragraph read =
        languages.paragraph(text, Paragraph.Kind.PROSE, all.strip(text), List.of(), List.of());
    for (Sentence sentence : read.sentences()) {
      for (Token token : sentence.tokens()) {
        if (Words.isContent(token)) {
          boolean light =
              languages.isStopWord(token.lemma()) || ASKING.contains(Words.lemma(token));
          words.add(new Asked(token, tokens.size(), !light));
        }
        tokens.add(token);
      }
    }
  }

  static Question read(Languages languages, String text) {
    return new Question(languages, text);
  }

  /** All words and marks, in order. */
  List<Token> tokens() {
    return tokens;
  }

  /** The words that carry content, weighty or not. */
  List<Asked> words() {
    return words;
  }

  /** The weighty words; all of them where none is weighty. */
  List<Asked> weighty() {
    List<Asked> weighty = words.stream().filter(Asked::weighty).toList();
    return weighty.isEmpty() ? words : weighty;
  }

  /** Whether a stretch of the query is made of words alone, with no grammar or marks among them. */
  boolean isWithoutGrammar(Span span) {
    return words.stream()
            .map(word -> word.token().span())
            .filter(span::covers)
            .mapToInt(Span::length)
            .sum()
        == span.length();
  }

  /** Whether a stretch of the query is made of words of which none says what is looked for. */
  boolean isLight(Span span) {
    return isWithoutGrammar(span)
        && words.stream().noneMatch(word -> word.weighty() && span.covers(word.token().span()));
  }

  private static Set<String> asking() {
    return Table.rows(Question.class, "asking.tsv").stream()
        .map(row -> row.get(0))
        .collect(Collectors.toUnmodifiableSet());
  }
}
