package ronten.find.work;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Citation.Role;
import ronten.find.WebAddress;
import ronten.find.word.CalendarDate;
import ronten.text.Document;
import ronten.text.Folded;
import ronten.text.Paragraph;

/**
 * Finds the works that a document names: in its front matter, title and lede, its links, its
 * bibliography and its citation keys. Mentions of one work are one citation. Rules and their
 * examples: {@code spec/citations.md}.
 */
public final class CitationFinder {

  private static final Pattern FIELD =
      Pattern.compile(
          "^\\s*\\*{0,2}(Date|Published|Authors?|日付|公開日|発表日|著者|執筆者|Venue|Journal|掲載誌|掲載)\\*{0,2}\\s*[:：]\\s*(.{2,300})$");

  /** {@code Tolls and Tides（TT）}: what the writer calls the work, not a part of its title. */
  private static final Pattern SHORT_NAME = Pattern.compile("[(（][\\p{IsLatin}\\d-]{2,20}[)）]$");

  private static final int SHORTEST_FULL = 12;

  private static final Pattern START =
      Pattern.compile(
          "(?:起点|きっかけ|発端)(?:と(?:なった|した)|になった|にした|の)([^、。\\n「」]{2,30}?)の(?:記事|論文|論考|コラム|投稿|ポスト|レポート)");

  /** The first paragraphs say what a document is about. */
  private static final int LEDE = 6;

  private static final Pattern OF_AUTHOR =
      Pattern.compile("(?:著者|筆者)(?:である|の|は|、|たる|らの?)?\\s*(.{3,200})");

  /** {@code Ann Lee氏の記事では}. */
  private static final Pattern WORK_OF =
      Pattern.compile(
          "(" + AuthorNames.NAME + ")\\s*(?:氏|さん|教授)?の(?:この)?(?:記事|論文|論考|エッセ[イー]|投稿|著書|本)");

  private static final Pattern BY_AUTHORS =
      Pattern.compile(
          "("
              + AuthorNames.NAME
              + "(?:\\s*(?:,|，|、|&|and|と)\\s*"
              + AuthorNames.NAME
              + "){0,12})\\s*(?:による|の共著|が書いた)");

  /** The works with what their mentions say together. */
  public CitedWorks find(Document document) {
    Surroundings surroundings = new Surroundings(document);
    List<WorkMention> mentions = new ArrayList<>(new DeclaredWorks(document).find());
    mentions.addAll(new TitledWorks(document, surroundings).find());
    mentions.addAll(new LinkedWorks(document, surroundings).find());
    mentions.addAll(new NamedWorks(document).find());
    mentions.sort(Comparator.comparing(WorkMention::span));
    List<WorkMention> works = merged(mentions);
    started(document, works);
    described(document, works);
    works.sort(Comparator.comparing(WorkMention::span));
    return new CitedWorks(works);
  }

  /** Mentions with one address or one title put together. */
  private static List<WorkMention> merged(List<WorkMention> mentions) {
    List<WorkMention> works = new ArrayList<>();
    Map<String, Integer> known = new HashMap<>();
    for (WorkMention mention : mentions) {
      List<String> keys = keys(mention);
      Integer at =
          keys.stream()
              .map(known::get)
              .filter(i -> i != null && !isElsewhere(works.get(i), mention))
              .findFirst()
              .orElse(null);
      if (at == null) {
        at = works.size();
        works.add(mention);
      } else {
        works.set(at, works.get(at).and(mention));
      }
      for (String key : keys) {
        known.putIfAbsent(key, at);
      }
    }
    return works;
  }

  /** Whether two mentions have addresses that differ: one title in two places is two citations. */
  private static boolean isElsewhere(WorkMention work, WorkMention mention) {
    Optional<WebAddress> first = work.url().flatMap(WebAddress::of);
    Optional<WebAddress> second = mention.url().flatMap(WebAddress::of);
    return first.isPresent() && second.isPresent() && !first.equals(second);
  }

  private static List<String> keys(WorkMention mention) {
    List<String> keys = new ArrayList<>();
    mention.url().flatMap(WebAddress::of).ifPresent(address -> keys.add("u " + address.normal()));
    boolean elsewhere = mention.url().isPresent();
    mention
        .title()
        .map(CitationFinder::key)
        .filter(k -> k.length() > 3)
        .ifPresent(title -> keys.add("t " + title));
    mention
        .title()
        .map(title -> key(SHORT_NAME.matcher(title).replaceAll("")))
        .filter(k -> k.length() > SHORTEST_FULL)
        .map(title -> "t " + title)
        .filter(title -> !keys.contains(title))
        .ifPresent(keys::add);
    if (keys.isEmpty()) {
      keys.add("k " + mention.authors() + mention.date() + elsewhere);
    }
    return keys;
  }

  /** A title's letters and digits, folded. */
  static String key(String title) {
    StringBuilder letters = new StringBuilder();
    Folded.key(title)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** The one work of a publication that the lede says it starts from: 起点となった港湾日報の記事. */
  private static void started(Document document, List<WorkMention> works) {
    document
        .paragraphs()
        .limit(LEDE)
        .map(paragraph -> START.matcher(paragraph.read(document.text(), paragraph.span())))
        .filter(Matcher::find)
        .findFirst()
        .ifPresent(start -> raise(works, start.group(1).strip()));
  }

  private static void raise(List<WorkMention> works, String publication) {
    List<Integer> named = new ArrayList<>();
    for (int i = 0; i < works.size(); i++) {
      WorkMention work = works.get(i);
      String said = work.title().orElse("") + "\n" + work.publication().orElse("");
      if (work.url().isPresent() && said.contains(publication)) {
        named.add(i);
      }
    }
    if (named.size() == 1) {
      int at = named.getFirst();
      works.set(at, works.get(at).as(Role.MAIN, 4).withPublication(Optional.of(publication)));
    }
  }

  /** What lines such as {@code Authors: …} and phrases such as 著者の… say of the main work. */
  private static void described(Document document, List<WorkMention> works) {
    int main = CitedWorks.main(works);
    if (main < 0) {
      return;
    }
    WorkMention work = works.get(main);
    for (Paragraph paragraph : document.paragraphs().toList()) {
      String line = paragraph.read(document.text(), paragraph.span());
      Matcher field = FIELD.matcher(line);
      if (field.find()) {
        work = field(work, field.group(1), field.group(2));
      } else if (work.authors().isEmpty() && paragraph.kind() != Paragraph.Kind.BLOCK_QUOTE) {
        work = work.withAuthors(authors(line));
      }
    }
    works.set(main, work);
  }

  private static WorkMention field(WorkMention work, String label, String value) {
    return switch (label) {
      case "Date", "Published", "日付", "公開日", "発表日" -> work.withDate(CalendarDate.in(value));
      case "Venue", "Journal", "掲載誌", "掲載" -> work.withPublication(Optional.of(value.strip()));
      default -> work.withAuthors(AuthorNames.all(value));
    };
  }

  /** Whether the words are there that {@link #BY_AUTHORS} looks for behind names. */
  private static boolean isBy(String line) {
    return line.contains("による") || line.contains("の共著") || line.contains("が書いた");
  }

  private static List<String> authors(String line) {
    Matcher by = BY_AUTHORS.matcher(line);
    if (isBy(line) && by.find()) {
      return AuthorNames.all(by.group(1));
    }
    Matcher work = WORK_OF.matcher(line);
    if (work.find()) {
      return AuthorNames.all(work.group(1));
    }
    Matcher of = OF_AUTHOR.matcher(line);
    return of.find() ? AuthorNames.leading(of.group(1)) : List.of();
  }
}
