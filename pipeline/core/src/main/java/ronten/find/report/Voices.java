package ronten.find.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Article;
import ronten.find.Speaker.Role;
import ronten.text.Document;
import ronten.text.Span;

/**
 * Whose voice the words are that name nobody: whether 筆者 is the article's author or the one who
 * writes this document, and of whom 彼, 同氏 and {@code she} speak.
 */
final class Voices {

  /** {@code 筆者は港の近くで育った}, {@code 筆者としては}: nobody says this of an author he reads. */
  private static final Pattern OWN =
      Pattern.compile(
          "筆者(?:個人|自身)?(?:は|も|が)[^。\\n「」]{0,80}"
              + "(?:思[ういっわ]|感じ[るたてま]|育[っち]|訳[しす]|翻訳し|たい(?:です)?[。と])"
              + "|筆者(?:としては|の私|の経験|の感想|の手元|の環境|の理解|の職場|注)"
              + "|(?:本稿|本記事|この記事|本ブログ|当ブログ)の筆者");

  /** {@code …と筆者は考える}: also said of an author, where nobody else is called the author. */
  private static final Pattern THINKS =
      Pattern.compile("筆者(?:は|も)?[^。\\n「」]{0,80}(?:考え[るてま]|判断す|みる|見る)");

  private static final Pattern AUTHOR = Pattern.compile("著者(?!名)|原著者|執筆者|寄稿者");

  /** {@code 田村氏}, {@code リード大臣}, {@code Ann Lee said}. */
  private static final Pattern PERSON =
      Pattern.compile(
          "([\\p{IsHan}\\p{IsKatakana}ー・A-Za-z.]{1,20})"
              + "(?:氏|さん|教授|博士|先生|大統領|首相|大臣|議員|長官|議長|社長|会長|市長)"
              + "|\\b((?!The\\b)[A-Z]\\p{L}{1,20}|[Tt]he (?!author)[a-z]{3,20})\\b"
              + "(?= (?:said|says|told|argue[sd]|claim(?:s|ed)|writes|wrote|denie[sd]|warn(?:s|ed)))");

  private static final Pattern WRITER = Pattern.compile("著者|筆者|\\b(?:the|The) author\\b");

  /** Somebody is spoken of this many code units before the word that stands for him at most. */
  private static final int NEAR = 600;

  private final String text;
  private final Optional<Article> article;
  private final Role writer;

  Voices(Document document, Optional<Article> article) {
    this.text = document.text();
    this.article = article;
    this.writer = isOwn() ? Role.COMMENTATOR : Role.ARTICLE_AUTHOR;
  }

  /** Who 筆者 is. */
  Role writer() {
    return writer;
  }

  private boolean isOwn() {
    if (!text.contains("筆者")) {
      return false;
    }
    if (OWN.matcher(text).find()) {
      return true;
    }
    return THINKS.matcher(text).find() && (AUTHOR.matcher(text).find() || isNamed());
  }

  private boolean isNamed() {
    return article.stream().flatMap(work -> work.authors().stream()).anyMatch(text::contains);
  }

  /** Of whom a word such as 彼 or 同氏 speaks: whoever was named last before it. */
  Role person(Span word) {
    String before = text.substring(Math.max(0, word.start() - NEAR), word.start());
    int last = -1;
    Role role = Role.PERSON;
    Matcher matcher = PERSON.matcher(before);
    while (matcher.find()) {
      String name = matcher.group(1) == null ? matcher.group(2) : matcher.group(1);
      last = matcher.start();
      role = isAuthor(name) ? Role.ARTICLE_AUTHOR : Role.PERSON;
    }
    return lastOfAuthor(before) > last ? Role.ARTICLE_AUTHOR : role;
  }

  private int lastOfAuthor(String before) {
    int last = -1;
    Matcher matcher = WRITER.matcher(before);
    while (matcher.find()) {
      last = writer == Role.COMMENTATOR && matcher.group().equals("筆者") ? last : matcher.start();
    }
    for (String author : article.map(Article::authors).orElse(List.of())) {
      last = Math.max(last, before.lastIndexOf(family(author)));
    }
    return last;
  }

  /** Whether a name is an author's of the article, in full or by the family name alone. */
  boolean isAuthor(String name) {
    return article.stream()
        .flatMap(work -> work.authors().stream())
        .anyMatch(author -> holds(name, author));
  }

  private static boolean holds(String name, String author) {
    String family = family(author);
    return name.contains(author)
        || (family.length() > 1 && name.contains(family))
        || (name.length() > 2 && author.contains(name));
  }

  /** The last part of a name: {@code Lee}, ホール. */
  static String family(String author) {
    int cut =
        Math.max(
            author.lastIndexOf(' '), Math.max(author.lastIndexOf('・'), author.lastIndexOf('＝')));
    return author.substring(cut + 1);
  }
}
