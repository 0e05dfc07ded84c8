package ronten.find.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ronten.find.Article;
import ronten.find.Citation;
import ronten.find.Speaker.Role;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Span;

/**
 * Works that the document has just named and is not about: of them, not of the article, speak 両氏
 * and 同論文 behind them, and even 著者 where a sentence brings such a work in ({@code 別の論考に「…」がある。
 * 著者は…}). The article's title or its author's name takes the words back.
 */
final class Antecedents {

  private static final Set<String> BOTH = Set.of("両氏", "両者", "両著者");
  private static final Set<String> ONE =
      Set.of("著者", "著者ら", "著者たち", "執筆者", "寄稿者", "同氏", "彼", "彼女", "彼ら", "氏");
  private static final Set<String> SAME =
      Set.of("同論文", "同論考", "同記事", "同書", "同稿", "同論説", "同エッセイ", "同コラム", "同報告書", "同レポート");
  private static final Set<String> THIS = Set.of("論文", "論考", "記事", "論説", "エッセイ", "コラム");

  /** How a sentence ends that brings something in. */
  private static final Pattern INTRODUCED =
      Pattern.compile("(?:が|も)(?:ある|あります|あった|出た|出ている|出ました|発表された|挙げられる|参考になる|詳しい)(?:こと)?[。．]?\\s*$");

  /** A work is named this many code units before the word that stands for its authors at most. */
  private static final int NEAR = 600;

  private final Document document;
  private final Optional<Article> article;
  private final List<Citation> works;
  private final List<Span> paragraphs = new ArrayList<>();
  private final List<Integer> headings = new ArrayList<>();

  Antecedents(Document document, Optional<Article> article, List<Citation> citations) {
    this.document = document;
    this.article = article;
    this.works =
        citations.stream()
            .filter(work -> !work.span().isEmpty())
            .sorted(Comparator.comparing(Citation::span))
            .toList();
    for (Paragraph paragraph : document.paragraphs().toList()) {
      paragraphs.add(paragraph.span());
      if (paragraph.kind() == Paragraph.Kind.HEADING) {
        headings.add(paragraph.span().start());
      }
    }
  }

  /** The role of a word that speaks of another work than the article; empty where it does not. */
  Optional<Role> role(String word, boolean pointed, Span span) {
    boolean people = BOTH.contains(word) || ONE.contains(word);
    boolean work = SAME.contains(word) || (pointed && THIS.contains(word));
    if (article.isEmpty() || !(people || work)) {
      return Optional.empty();
    }
    boolean plain = ONE.contains(word) || THIS.contains(word);
    return last(span)
        .filter(found -> !BOTH.contains(word) || isOfTwo(found) || isIntroduced(found, span))
        .filter(found -> !plain || isIntroduced(found, span))
        .map(found -> people ? Role.PERSON : Role.SOURCE);
  }

  /** The work named last before a place of the same section, if it is not the article. */
  private Optional<Citation> last(Span word) {
    int low = 0;
    int high = works.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (works.get(middle).span().end() <= word.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low == 0
        ? Optional.empty()
        : Optional.of(works.get(low - 1))
            .filter(found -> word.start() - found.span().end() <= NEAR)
            .filter(found -> !isArticle(found) && inOneSection(found.span(), word))
            .filter(found -> !namesArticle(found.span().gapTo(word)));
  }

  private boolean isArticle(Citation work) {
    return work.role() == Citation.Role.MAIN
        || work.title().filter(article.orElseThrow().title()::equals).isPresent();
  }

  private boolean inOneSection(Span work, Span word) {
    return headings.stream().noneMatch(at -> at > work.start() && at <= word.start());
  }

  private boolean namesArticle(Span between) {
    String words = between.in(document.text());
    return words.contains(article.orElseThrow().title())
        || article.orElseThrow().authors().stream()
            .anyMatch(author -> words.contains(Voices.family(author)));
  }

  /** Both can only be two; the article's authors are not meant where they are not two either. */
  private boolean isOfTwo(Citation work) {
    return work.authors().size() == 2 || article.orElseThrow().authors().size() == 1;
  }

  /** Whether the sentence that names a work brings it in, and a word stands in its paragraph. */
  private boolean isIntroduced(Citation work, Span word) {
    Optional<Span> paragraph = paragraphs.stream().filter(p -> p.covers(word)).findFirst();
    return paragraph.filter(p -> p.covers(work.span())).isPresent()
        && document
            .paragraphs()
            .filter(p -> p.span().covers(work.span()))
            .flatMap(p -> p.sentences().stream())
            .filter(s -> s.span().covers(work.span()) && s.span().end() <= word.start())
            .anyMatch(s -> INTRODUCED.matcher(s.span().in(document.text())).find());
  }
}
