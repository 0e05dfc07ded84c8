package ronten.find.report;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.find.Reporting;
import ronten.find.Speaker;
import ronten.find.Speaker.Role;
import ronten.find.mark.MarkPairs;
import ronten.find.mark.Spans;
import ronten.find.word.SentenceWords;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;

/**
 * Who says the words of a block quotation: the block itself may tell ({@code — 田村}, {@code “…,”
 * Tamura adds}), else the sentence that leads to it, else the one that goes on behind it, else the
 * article's author.
 */
final class Attribution {

  /**
   * What the text around a block says of it.
   *
   * @param verb the expression that governs the block
   */
  record Frame(Optional<Speaker> speaker, Optional<Reporting> verb) {}

  /** {@code — 田村 (@tamura)} at the end of a block. */
  private static final Pattern SIGNATURE =
      Pattern.compile("(?:^|[\\n.。!?！？”\"」』])\\s*[—―]{1,2}\\s*([^—―.。,、，(（]{2,40})(?:[(（,、，]|$)");

  private static final Pattern HANDLE =
      Pattern.compile("[*_]{0,2}@?([A-Za-z][\\w.-]{1,40}?)[*_]{0,2}\\s?[:：]");

  /** {@code 〜は以下の通り}, {@code 〜から次を引く}: what is before は leads the block. */
  private static final Pattern LEADS = Pattern.compile("(?:以下|次|下記)の?(?:通り|とおり|よう)");

  private static final Pattern CONTINUES = Pattern.compile("^(?:と|という|からは|といった|とある|って)");

  /** The length of the longest character reference for a mark. */
  private static final int REFERENCE = 7;

  private final Document document;
  private final ReportingVerbs verbs;
  private final Subjects subjects;
  private final SpeakerNames names;
  private final EnglishAttribution english;

  Attribution(Document document, ReportingVerbs verbs, SpeakerNames names) {
    this.document = document;
    this.verbs = verbs;
    this.names = names;
    this.subjects = new Subjects(names);
    this.english = new EnglishAttribution(names);
  }

  /** The frame of the block that reaches from one paragraph to another. */
  Frame of(List<Paragraph> paragraphs, int first, int last) {
    Optional<Sentence> lead = first == 0 ? Optional.empty() : lastOf(paragraphs.get(first - 1));
    Optional<Sentence> next =
        last + 1 < paragraphs.size() ? firstOf(paragraphs.get(last + 1)) : Optional.empty();
    next = next.filter(sentence -> CONTINUES.matcher(sentence.span().in(document.text())).find());
    Optional<Sentence> goesOn = next;
    Optional<Speaker> speaker =
        signature(paragraphs, last)
            .or(() -> first == 0 ? Optional.empty() : handle(paragraphs.get(first - 1)))
            .or(() -> lead.flatMap(this::leader))
            .or(() -> goesOn.flatMap(this::subject))
            .or(() -> lead.flatMap(this::mention).filter(Attribution::isAuthor))
            .or(() -> near(paragraphs, first))
            .or(() -> lead.flatMap(this::mention))
            .or(names::author);
    Optional<Reporting> verb =
        goesOn
            .flatMap(this::firstVerb)
            .or(() -> lead.filter(s -> leads(s)).flatMap(this::lastVerb));
    return new Frame(speaker.filter(who -> who.role() != Role.COMMENTATOR), verb);
  }

  /** {@code “…,” Tamura adds. “…”}: the words outside the marks of a quoted paragraph. */
  Optional<Speaker> inside(Paragraph paragraph) {
    MarkPairs marks = MarkPairs.of(document.text(), paragraph.span(), paragraph.holes());
    Spans marked = marks.marked();
    boolean open = marked.isEmpty() && !paragraph.language().equals("ja");
    boolean begins =
        marked
            .first()
            .filter(span -> span.start() <= paragraph.span().start() + REFERENCE)
            .isPresent();
    if (!open && !begins) {
      return Optional.empty();
    }
    for (Sentence sentence : paragraph.sentences()) {
      SentenceWords words = SentenceWords.of(sentence);
      for (Report report : verbs.in(words, document.text())) {
        Span verb = report.reporting().span();
        boolean free = !marked.covers(verb);
        if (free && (!open || isBehindMark(words, report))) {
          return paragraph.language().equals("ja")
              ? subjects.before(words, report.first(), marked)
              : english.subject(words, report);
        }
      }
    }
    return Optional.empty();
  }

  /** {@code …,” said Tamura}: the opening mark may stand outside the paragraph. */
  private boolean isBehindMark(SentenceWords words, Report report) {
    for (int i = report.first() - 1; i >= Math.max(0, report.first() - 4); i--) {
      if (words.isForm(i, "”", "\"", "’”")) {
        return true;
      }
    }
    int end = words.token(Math.max(0, report.first() - 1)).span().end();
    Span gap = new Span(end, Math.max(end, report.reporting().span().start()));
    return gap.in(document.text()).contains("&#8221;")
        || gap.in(document.text()).contains("&rdquo;");
  }

  private static boolean isAuthor(Speaker speaker) {
    return speaker.role() == Role.ARTICLE_AUTHOR;
  }

  /** Whether the words in front of a block go on with those behind the block before it. */
  boolean isContinued(List<Paragraph> paragraphs, int first) {
    return first > 1
        && firstOf(paragraphs.get(first - 1))
            .filter(sentence -> CONTINUES.matcher(sentence.span().in(document.text())).find())
            .isPresent();
  }

  /** {@code tide_watcher:} in front of a block: who writes in a thread. */
  private Optional<Speaker> handle(Paragraph paragraph) {
    Matcher matcher = HANDLE.matcher(paragraph.read(document.text(), paragraph.span()).strip());
    return matcher.matches()
        ? Optional.of(new Speaker(matcher.group(1), Role.PERSON, Optional.empty()))
        : Optional.empty();
  }

  private Optional<Speaker> signature(List<Paragraph> paragraphs, int last) {
    Paragraph paragraph = paragraphs.get(last);
    Span tail = new Span(paragraph.span().start(), paragraph.span().end());
    Matcher matcher = SIGNATURE.matcher(paragraph.read(document.text(), tail));
    Optional<Speaker> found = Optional.empty();
    while (matcher.find()) {
      found = Optional.of(new Speaker(matcher.group(1).strip(), Role.PERSON, Optional.empty()));
    }
    return found;
  }

  /**
   * Who the sentence in front of a block says it is of: {@code 田村の港の定義}, {@code 記事はこう続ける。}; not
   * whoever a finished sentence is about ({@code 港湾局には二つの役目がある。}).
   */
  private Optional<Speaker> leader(Sentence sentence) {
    SentenceWords words = SentenceWords.of(sentence);
    boolean tells = leads(sentence) || !verbs.in(words, document.text()).isEmpty();
    return subjects
        .owner(words)
        .or(() -> subject(sentence).filter(who -> tells || isArticles(who) || isPerson(who)));
  }

  private static boolean isPerson(Speaker speaker) {
    return speaker.role() == Role.PERSON;
  }

  private static boolean isArticles(Speaker speaker) {
    return isAuthor(speaker) || speaker.role() == Role.ARTICLE;
  }

  private Optional<Speaker> subject(Sentence sentence) {
    SentenceWords words = SentenceWords.of(sentence);
    Spans marked = MarkPairs.of(document.text(), sentence.span(), List.of()).marked();
    return subjects.before(words, words.size(), marked);
  }

  /** {@code …というのは著者の造語で、}: whoever the sentence that leads to a block speaks of. */
  private Optional<Speaker> mention(Sentence sentence) {
    SentenceWords words = SentenceWords.of(sentence);
    for (int i = words.size() - 1; i >= 0; i--) {
      Optional<Speaker> known = names.known(words, i);
      if (known.isPresent()) {
        return known;
      }
    }
    return Optional.empty();
  }

  /** The article's author, named in the paragraphs or the heading just before. */
  private Optional<Speaker> near(List<Paragraph> paragraphs, int first) {
    for (int i = first - 1; i >= 0 && i >= first - 3; i--) {
      Optional<Speaker> author = names.authorIn(paragraphs.get(i).span());
      if (author.isPresent()) {
        return author;
      }
    }
    return Optional.empty();
  }

  private boolean leads(Sentence sentence) {
    String words = sentence.span().in(document.text());
    return LEADS.matcher(words).find() || !words.endsWith("。") || words.contains("続け");
  }

  private Optional<Reporting> firstVerb(Sentence sentence) {
    return verbs.in(SentenceWords.of(sentence), document.text()).stream()
        .findFirst()
        .map(Report::reporting);
  }

  private Optional<Reporting> lastVerb(Sentence sentence) {
    return verbs.in(SentenceWords.of(sentence), document.text()).stream()
        .reduce((first, second) -> second)
        .map(Report::reporting);
  }

  private static Optional<Sentence> firstOf(Paragraph paragraph) {
    return paragraph.sentences().stream().findFirst();
  }

  private static Optional<Sentence> lastOf(Paragraph paragraph) {
    return paragraph.sentences().reversed().stream().findFirst();
  }
}
