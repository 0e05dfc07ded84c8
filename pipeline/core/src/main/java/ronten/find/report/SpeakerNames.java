package ronten.find.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ronten.find.Article;
import ronten.find.Citation;
import ronten.find.Speaker;
import ronten.find.Speaker.Role;
import ronten.find.word.SentenceWords;
import ronten.find.word.WordList;
import ronten.text.Document;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/**
 * Tells whether a noun phrase names somebody who can say something, and whose voice it is in this
 * document: 著者 and the author's name are the article's author, 本稿 is the commentator.
 */
final class SpeakerNames {

  private static final Map<String, Role> WORDS = WordList.map("speakers.tsv", SpeakerNames::role);
  private static final Map<String, Role> ENDINGS =
      WordList.map("speaker-endings.tsv", SpeakerNames::role);

  private static final Set<String> SELF = Set.of("自身", "自体", "本人", "たち", "ら");
  private static final Set<String> WRITERS = Set.of("筆者", "筆者ら");
  private static final Set<String> PRONOUNS =
      Set.of("彼", "彼女", "彼ら", "同氏", "氏", "両氏", "he", "she", "He", "She", "they", "They");
  private static final Set<String> PAPERS = Set.of("同紙", "同誌");

  /** What may be anybody's: a speaker only where the text says whose. */
  private static final Set<String> VAGUE =
      Set.of("分析", "部分", "章", "提案", "枠組み", "論", "説", "データ", "本");

  private static final String[] POINTERS = {"この", "その", "同", "本", "上", "前", "当該"};

  /** The last characters of words for people: 船長, 住民, 運用者. */
  private static final String PEOPLE = "者員官民師士長家";

  private static final String[] NO_PEOPLE = {
    "成長", "延長", "特長", "動員", "国家", "身長", "全長", "波長", "助長", "増長", "器官", "満員"
  };

  private static final Pattern FOREIGN_NAME =
      Pattern.compile(
          "(?:^|[\\p{IsHan}の])[\\p{IsKatakana}ー]{2,20}(?:[・＝=][\\p{IsKatakana}ー]{1,20}){1,4}$");

  private final String text;
  private final Optional<Article> article;
  private final Voices voices;
  private final Antecedents antecedents;

  SpeakerNames(Document document, Optional<Article> article, List<Citation> citations) {
    this.text = document.text();
    this.article = article;
    this.voices = new Voices(document, article);
    this.antecedents = new Antecedents(document, article, citations);
  }

  private static Role role(String name) {
    return Role.valueOf(name.toUpperCase(Locale.ROOT));
  }

  /** The speaker that the words from {@code first} to {@code last} name; empty for a thing. */
  Optional<Speaker> of(SentenceWords words, int first, int last) {
    Span span = words.span(first, last);
    String name = span.in(text);
    return role(words, first, last, name).map(role -> new Speaker(name, role, Optional.of(span)));
  }

  /** A word such as 著者 or 記事 by itself. */
  Optional<Speaker> known(SentenceWords words, int i) {
    Role role = WORDS.get(words.form(i));
    boolean article = role == Role.ARTICLE_AUTHOR || role == Role.ARTICLE;
    return article
        ? Optional.of(new Speaker(words.form(i), role, Optional.of(words.token(i).span())))
        : Optional.empty();
  }

  /** Whom a pronoun stands for: the article's author or somebody else. */
  Role person(Span pronoun) {
    return voices.person(pronoun);
  }

  /** Somebody of whom no more is known than the words. */
  Speaker unknown(Span span) {
    return new Speaker(span.in(text), Role.UNKNOWN, Optional.of(span));
  }

  /** A work that is named by its title: the article, or a source. */
  Speaker work(Span title) {
    String name = title.in(text);
    return new Speaker(name, isArticle(name) ? Role.ARTICLE : Role.SOURCE, Optional.of(title));
  }

  /** The first author of the article, as one whom the text does not name here. */
  Optional<Speaker> author() {
    return article
        .flatMap(work -> work.authors().stream().findFirst())
        .map(name -> new Speaker(name, Role.ARTICLE_AUTHOR, Optional.empty()));
  }

  /** An author of the article where a stretch of the text names one. */
  Optional<Speaker> authorIn(Span span) {
    for (String author : article.map(Article::authors).orElse(List.of())) {
      int at = text.indexOf(author, span.start());
      if (at >= 0 && at + author.length() <= span.end()) {
        Span place = new Span(at, at + author.length());
        return Optional.of(new Speaker(author, Role.ARTICLE_AUTHOR, Optional.of(place)));
      }
    }
    return Optional.empty();
  }

  private Optional<Role> role(SentenceWords words, int first, int last, String name) {
    if (voices.isAuthor(name)) {
      return Optional.of(Role.ARTICLE_AUTHOR);
    }
    if (isArticle(name)) {
      return Optional.of(Role.ARTICLE);
    }
    // この記事では, in a text that is about no other: the writer's own
    if (article.isEmpty() && words.isForm(first - 1, "この") && words.isForm(last, "記事", "文書")) {
      return Optional.of(Role.COMMENTATOR);
    }
    if (last > first && SELF.contains(words.form(last))) {
      return role(words, first, last - 1, words.span(first, last - 1).in(text));
    }
    Optional<Role> another =
        antecedents.role(name, words.isForm(first - 1, "この", "その", "当該"), words.span(first, last));
    if (another.isPresent()) {
      return another;
    }
    String known = tail(words, first, last, 3, WORDS);
    Role word = WORDS.get(known);
    if (word != null) {
      return Optional.of(known.equals(name) ? told(word, known, words.span(first, last)) : word);
    }
    String end = tail(words, first, last, 2, ENDINGS);
    Role ending = ENDINGS.get(end);
    if (ending != null) {
      return isVague(words, first, last, end) ? Optional.empty() : Optional.of(ending);
    }
    return named(words, last).or(() -> called(words, first, last));
  }

  /** The role of a word whose meaning the document decides: 筆者, 彼, 同紙. */
  private Role told(Role role, String word, Span span) {
    if (WRITERS.contains(word)) {
      return voices.writer();
    }
    if (PRONOUNS.contains(word)) {
      return voices.person(span);
    }
    return article.isEmpty() && PAPERS.contains(word) ? Role.SOURCE : role;
  }

  /** {@code 現状の分析では}: nobody's analysis says nothing; {@code この分析}, {@code 田村の分析} do. */
  private static boolean isVague(SentenceWords words, int first, int last, String end) {
    if (!VAGUE.contains(end)
        || words.isForm(first - 1, POINTERS)
        || words.isForm(first, POINTERS)) {
      return false;
    }
    for (int i = first; i <= last; i++) {
      boolean latin = !words.token(i).language().equals("ja");
      if (latin || words.isTagged(i, "名詞-固有名詞") || WORDS.containsKey(words.form(i))) {
        return false;
      }
    }
    return true;
  }

  /**
   * {@code 船長}, {@code 運用者}, {@code カール・ローゼン}: by the last character, or by the point in a name.
   */
  private Optional<Role> called(SentenceWords words, int first, int last) {
    String form = words.form(last);
    char end = form.charAt(form.length() - 1);
    boolean person =
        words.token(last).language().equals("ja")
            && PEOPLE.indexOf(end) >= 0
            && (form.length() > 1 || last > first)
            && !words.isForm(last, NO_PEOPLE);
    String name = words.span(first, last).in(text);
    return person || FOREIGN_NAME.matcher(name).find()
        ? Optional.of(Role.PERSON)
        : Optional.empty();
  }

  /** The longest tail of a phrase, in words, that a list knows; else its last word. */
  private static String tail(
      SentenceWords words, int first, int last, int most, Map<String, Role> list) {
    String joined = "";
    String found = words.form(last);
    for (int i = last; i >= first && i > last - most; i--) {
      joined = words.form(i) + joined;
      if (list.containsKey(joined)) {
        found = joined;
      }
    }
    return found;
  }

  private static Optional<Role> named(SentenceWords words, int last) {
    if (words.isTagged(last, "名詞-固有名詞-人名")) {
      return Optional.of(Role.PERSON);
    }
    if (words.isTagged(last, "名詞-固有名詞-組織", "名詞-固有名詞-地域-国")) {
      return Optional.of(Role.SOURCE);
    }
    boolean latin = !words.token(last).language().equals("ja");
    String form = words.form(last);
    boolean capital = Character.isUpperCase(form.charAt(0));
    if (latin && capital && words.token(last).pos() != PartOfSpeech.VERB) {
      boolean acronym = form.equals(form.toUpperCase(Locale.ROOT));
      return Optional.of(acronym ? Role.SOURCE : Role.PERSON);
    }
    return Optional.empty();
  }

  private boolean isArticle(String name) {
    return article.filter(work -> name.length() > 2 && work.title().contains(name)).isPresent();
  }
}
