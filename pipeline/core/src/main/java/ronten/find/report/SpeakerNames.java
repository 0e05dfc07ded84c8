package ronten.find.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import ronten.find.Article;
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

  private final String text;
  private final Optional<Article> article;

  SpeakerNames(Document document, Optional<Article> article) {
    this.text = document.text();
    this.article = article;
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

  /** Somebody of whom no more is known than the words. */
  Speaker unknown(Span span) {
    return new Speaker(span.in(text), Role.UNKNOWN, Optional.of(span));
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
    if (isAuthor(name)) {
      return Optional.of(Role.ARTICLE_AUTHOR);
    }
    if (isArticle(name)) {
      return Optional.of(Role.ARTICLE);
    }
    // この記事では, in a text that is about no other: the writer's own
    if (article.isEmpty() && words.isForm(first - 1, "この") && words.isForm(last, "記事", "文書")) {
      return Optional.of(Role.COMMENTATOR);
    }
    Role word = WORDS.get(tail(words, first, last, 3, WORDS));
    if (word != null) {
      return Optional.of(word);
    }
    Role ending = ENDINGS.get(tail(words, first, last, 2, ENDINGS));
    if (ending != null) {
      return Optional.of(ending);
    }
    return named(words, last);
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

  private boolean isAuthor(String name) {
    return article.stream()
        .flatMap(work -> work.authors().stream())
        .anyMatch(author -> holds(name, author));
  }

  /** Whether a name is an author's, in full or by the family name alone. */
  private static boolean holds(String name, String author) {
    String family = author.substring(author.lastIndexOf(' ') + 1);
    return name.contains(author)
        || (family.length() > 1 && name.contains(family))
        || (name.length() > 2 && author.contains(name));
  }

  private boolean isArticle(String name) {
    return article.filter(work -> name.length() > 2 && work.title().contains(name)).isPresent();
  }
}
