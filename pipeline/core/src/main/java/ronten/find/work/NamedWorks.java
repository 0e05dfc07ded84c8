package ronten.find.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Citation.Role;
import ronten.find.mark.Holes;
import ronten.find.mark.MarkPairs;
import ronten.find.mark.Spans;
import ronten.find.word.CalendarDate;
import ronten.text.Document;
import ronten.text.Mark;
import ronten.text.Paragraph;
import ronten.text.Span;

/**
 * Finds works that running text names by their title in marks: {@code 雑誌『Harbour
 * Review』2024年5月号掲載記事「Tolls」(著者:A. Lee)}, {@code Ann Lee "Tolls and Ports" を読んだ}, {@code 『港と税』（原題
 * "Tolls"）}.
 */
final class NamedWorks {

  private static final String WORK =
      "(?:記事|論文|論考|論説|社説|エッセ[イー]|コラム|投稿|ポスト|エントリー?|レポート|報告書|白書|書籍|本|著書|新著|近著|作品|ドキュメンタリー|講演|インタビュー)";

  /** What a work is called, and what joins it to the title, has so many code units at most. */
  private static final int LONGEST_NAME = 16;

  private static final int LONGEST_TITLE = 300;

  private static final Pattern WORK_BEFORE =
      Pattern.compile(WORK + "(?:である|の|、)?\\s*$|(?:原題|原著|邦題|原作)\\s*[:：は]?\\s*$");

  private static final Pattern WORK_BEHIND =
      Pattern.compile(
          "^\\s*(?:と(?:題する|題した|いう)(?:タイトルの|名の)?[^、。「『\\n]{0,10}?"
              + WORK
              + "|を(?:読|訳|紹介|取り上げ|とりあげ|書|著)|で気になった|の中で気になった|[(（][^()（）\\n]{0,20}著)");

  /** {@code 同じ港を扱った論考に「Tolls and Tides」がある}: only for a title in Latin script. */
  private static final Pattern BROUGHT_IN =
      Pattern.compile("^\\s*(?:[(（][^()（）\\n]{0,200}[)）])?\\s*(?:が|も|など)");

  private static final Pattern AMONG_WORKS = Pattern.compile(WORK + "(?:に|には|として)(?:は)?\\s*$");

  private static final Pattern READ =
      Pattern.compile("^\\s*(?:を(?:読ん|読み(?!解)|読了|翻訳|紹介|要約)|(?:の中)?で気になった|という" + WORK + "を読)");

  private static final Pattern ISSUE =
      Pattern.compile(
          "(?:雑誌|誌|紙|新聞|機関誌|学術誌)\\s*[『「“\"]([^』」”\"\\n]{2,60})[』」”\"]|[『「]([^』」\\n]{2,60})[』」]\\s*(?:誌|紙|電子版|[0-9０-９]{4}年)");

  private static final Pattern JOURNAL_BEFORE = Pattern.compile("(?:雑誌|誌|紙|新聞|メディア|サイト)\\s*$");

  private static final Pattern JOURNAL_BEHIND =
      Pattern.compile("^\\s*(?:誌|紙|電子版|[0-9０-９]{4}年[^、。]{0,10}(?:号|月))");

  private static final Pattern BYLINE =
      Pattern.compile("^\\s*[(（]\\s*(?:著者|筆者|執筆者?|文|by|By)\\s*[:：]?\\s*([^()（）\\n]{2,200})[)）]");

  /** 本メモは、…「Tolls」（…）について…: a text says what it is about. */
  private static final Pattern SUBJECT_BEFORE =
      Pattern.compile(
          "(?:本(?:稿|メモ|資料|レポート|報告|報告書|書評|記事|ノート|文書)|この(?:メモ|記事|文章|資料|レポート|ノート))"
              + "(?:は|では|で)[、，]?[^。\\n]{0,80}$");

  private static final Pattern SUBJECT_BEHIND =
      Pattern.compile("^\\s*(?:[(（][^()（）\\n]{0,200}[)）])?\\s*(?:を|について|に関し|に基づ|をもと)");

  /** （『Harbour Review』2026年3月号） behind a title: where and when it stood. */
  private static final Pattern ISSUE_BEHIND =
      Pattern.compile(
          "^\\s*[(（]\\s*[『「“\"]([^』」”\"\\n]{2,60})[』」”\"]\\s*(?:誌|紙)?[、,]?\\s*"
              + "([0-9０-９]{4}年[^()（）\\n]{0,20})[)）]");

  /** （Ann Lee、Bo Lind 共著） behind a title. */
  private static final Pattern WRITTEN_BY =
      Pattern.compile("^\\s*[(（]([^()（）\\n]{2,200}?)\\s*(?:共著|著)[)）]");

  private static final Pattern AUTHOR_BEFORE =
      Pattern.compile(
          "("
              + AuthorNames.LIST
              + ")\\s*(?:両?氏|さん|教授)?\\s*(?:の(?:"
              + WORK
              + "に?)?|による(?:"
              + WORK
              + "に?)?|著|[:：,])?\\s*$");

  private final Document document;

  /** A title in marks that is part of a link's words is part of the title that they are. */
  private final Spans links;

  NamedWorks(Document document) {
    this.document = document;
    this.links = Spans.of(document.source().marks(), Mark.Kind.LINK);
  }

  List<WorkMention> find() {
    List<WorkMention> works = new ArrayList<>();
    document
        .paragraphs()
        .filter(paragraph -> paragraph.kind() != Paragraph.Kind.BLOCK_QUOTE)
        .forEach(paragraph -> in(paragraph, works));
    return works;
  }

  private void in(Paragraph paragraph, List<WorkMention> works) {
    MarkPairs marks = MarkPairs.of(document.text(), paragraph.span(), paragraph.holes());
    for (MarkPairs.Pair pair : marks.quotations()) {
      boolean part = links.covers(pair.span());
      if (pair.depth() == 0 && !part && isTitleLong(pair.inside().length())) {
        work(paragraph, pair).ifPresent(works::add);
      }
    }
  }

  /** Longer than this, in code units, no title is. */
  private static boolean isTitleLong(int length) {
    return length > 1 && length <= LONGEST_TITLE;
  }

  private Optional<WorkMention> work(Paragraph paragraph, MarkPairs.Pair pair) {
    String title = Holes.read(document.text(), paragraph, pair.inside());
    String before = before(paragraph, pair.span());
    String behind = behind(paragraph, pair.span());
    Matcher byline = BYLINE.matcher(behind);
    boolean signed = byline.find();
    Matcher issue = ISSUE_BEHIND.matcher(behind);
    boolean issued = issue.find();
    boolean called = WORK_BEFORE.matcher(tail(before)).find();
    boolean work = called || WORK_BEHIND.matcher(behind).find();
    boolean capital = WorkTitle.isLatin(title) && isTitle(title);
    boolean book = pair.mark() == '『' && !isJournal(before, behind);
    if (title.isBlank()
        || !(signed || issued || work || (capital && stands(before, behind, pair)) || book)) {
      return Optional.empty();
    }
    boolean read = READ.matcher(behind).find();
    boolean subject =
        SUBJECT_BEFORE.matcher(before).find() && SUBJECT_BEHIND.matcher(behind).find();
    int weight = (signed || subject ? 5 : 0) + (read ? 4 : 0) + (work ? 1 : 0);
    Role role = weight >= 4 ? Role.MAIN : Role.SECONDARY;
    WorkMention mention = WorkMention.titled(title, role, weight, pair.inside());
    List<String> authors = signed ? AuthorNames.all(byline.group(1)) : author(before, behind);
    return Optional.of(
        mention
            .withAuthors(authors)
            .withPublication(issued ? Optional.of(issue.group(1)) : issue(before, book))
            .withDate(
                issued
                    ? CalendarDate.in(issue.group(2))
                    : called ? CalendarDate.in(before) : Optional.empty()));
  }

  /** {@code 雑誌『…』}, {@code 『…』誌}: where something stands, not what is cited. */
  private static boolean isJournal(String before, String behind) {
    return JOURNAL_BEFORE.matcher(tail(before)).find() || JOURNAL_BEHIND.matcher(behind).find();
  }

  private static List<String> author(String before, String behind) {
    Matcher by = WRITTEN_BY.matcher(behind);
    if (by.find()) {
      return AuthorNames.all(by.group(1));
    }
    Matcher author = AUTHOR_BEFORE.matcher(before);
    return author.find() ? AuthorNames.all(author.group(1)) : List.of();
  }

  /** The journal named in front of an article's title, not the title itself. */
  private static Optional<String> issue(String before, boolean book) {
    if (book) {
      return Optional.empty();
    }
    Matcher issue = ISSUE.matcher(before);
    Optional<String> found = Optional.empty();
    while (issue.find()) {
      found = Optional.of(issue.group(1) != null ? issue.group(1) : issue.group(2));
    }
    return found;
  }

  /** Capitals in Latin script: a title of at least two words. */
  private static boolean isTitle(String title) {
    int words = 0;
    int capitals = 0;
    for (String word : title.split("[\\s/—-]+", -1)) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.codePointAt(0));
      words += capital || word.length() > 3 ? 1 : 0;
      capitals += capital ? 1 : 0;
    }
    return WorkTitle.latinWords(title) >= 2 && capitals >= 2 && capitals * 4 >= words * 3;
  }

  /** Whether a title in Latin script stands as one: after its author, in a bracket, alone. */
  private static boolean stands(String before, String behind, MarkPairs.Pair pair) {
    if (AMONG_WORKS.matcher(tail(before)).find() && BROUGHT_IN.matcher(behind).find()) {
      return true;
    }
    boolean straight = pair.mark() == '"' || pair.mark() == '“';
    boolean alone = before.isBlank() && (behind.isBlank() || behind.strip().length() <= 2);
    boolean bracket = before.matches("(?s).*[』」][(（]\\s*(?:原題|原著)?\\s*[:：]?\\s*");
    return straight && (alone || bracket || AUTHOR_BEFORE.matcher(before).find());
  }

  /** The end of words, as far as what is called a work reaches. */
  private static String tail(String before) {
    return before.substring(Math.max(0, before.length() - LONGEST_NAME));
  }

  private String before(Paragraph paragraph, Span span) {
    int from = Math.max(paragraph.span().start(), span.start() - 90);
    return Holes.read(document.text(), paragraph, new Span(from, span.start()));
  }

  private String behind(Paragraph paragraph, Span span) {
    int to = Math.min(paragraph.span().end(), span.end() + 240);
    return Holes.read(document.text(), paragraph, new Span(span.end(), to));
  }
}
