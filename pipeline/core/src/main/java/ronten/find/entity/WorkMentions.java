package ronten.find.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import ronten.find.Citation;
import ronten.find.Entity;
import ronten.find.mark.MarkPairs;
import ronten.find.mark.MarkPairs.Pair;
import ronten.find.mark.Spans;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.WordList;
import ronten.text.CodePoints;
import ronten.text.Span;

/**
 * Works: what stands between 『 and 』; what other marks hold when a word beside them says that it is
 * a work (論文「港の一年」), when it is the title of a work cited, or when it is a long English title in
 * title case.
 */
final class WorkMentions {

  private static final Set<String> WORKS = WordList.set("works.tsv");
  private static final int LONGEST = 200;

  /** A sentence, or an event of a year. */
  private static final Pattern ENDS_OTHERWISE = Pattern.compile("(?:\\.| (?:19|20)\\d\\d)$");

  /** No word for a work has more characters. */
  private static final int LONGEST_WORD = 8;

  private static final int LEAST_TITLE = 5;
  private static final int LEAST_LINKED = 2;
  private static final int LEAST_EMPHASISED = 4;

  private final String text;
  private final View view;
  private final Set<String> cited;
  private final Spans links;

  private WorkMentions(View view, Set<String> cited, Spans links) {
    this.text = view.text();
    this.view = view;
    this.cited = cited;
    this.links = links;
  }

  /**
   * The works that a paragraph names in marks.
   *
   * @param cited the folded titles of the works that the document cites
   * @param links where the document links elsewhere
   */
  static List<Mention> in(View view, Set<String> cited, Spans links) {
    WorkMentions works = new WorkMentions(view, cited, links);
    List<Mention> mentions = new ArrayList<>();
    MarkPairs.of(view.text(), new Span(0, view.text().length()), List.of()).pairs().stream()
        .filter(pair -> pair.isQuotation() && pair.inside().length() <= LONGEST)
        .filter(works::isWork)
        .map(pair -> Script.strip(view.text(), pair.inside()))
        .filter(inner -> CodePoints.any(inner.in(view.text()), Character::isLetter))
        .filter(inner -> inner.length() <= LONGEST)
        .map(works::trimmed)
        .forEach(inner -> mentions.add(Mention.of(Entity.Kind.WORK, inner)));
    return mentions;
  }

  /**
   * English titles in title case that a paragraph emphasises: *The Harbor: A Year*.
   *
   * @param emphasised what the document emphasises, in order
   */
  static List<Mention> emphasised(View view, List<Span> emphasised) {
    List<Mention> mentions = new ArrayList<>();
    for (Span span : emphasised) {
      Span inner =
          Script.strip(view.text(), new Span(view.place(span.start()), view.place(span.end())));
      if (inner.length() <= LONGEST
          && !inner.isEmpty()
          && isTitle(inner.in(view.text()), LEAST_EMPHASISED)) {
        mentions.add(Mention.of(Entity.Kind.WORK, inner));
      }
    }
    return mentions;
  }

  /** The titles of cited works where they are cited. */
  static List<Mention> cited(View view, List<Citation> citations) {
    List<Mention> mentions = new ArrayList<>();
    for (Citation citation : citations) {
      String title = citation.title().orElse("");
      int from = view.place(citation.span().start());
      int at = title.isEmpty() || !isTold(citation) ? -1 : view.text().indexOf(title, from);
      boolean composed = title.indexOf('「') > 0 || title.indexOf('『') > 0;
      if (!composed && at >= 0 && at <= view.place(citation.span().end())) {
        mentions.add(Mention.of(Entity.Kind.WORK, new Span(at, at + title.length())));
      }
    }
    return mentions;
  }

  /** Whether more than a title is told of a work. */
  static boolean isTold(Citation citation) {
    return !citation.authors().isEmpty() || citation.publication().isPresent();
  }

  private boolean isWork(Pair pair) {
    String inner = pair.inside().in(text).strip();
    return (pair.mark() == '『' && pair.depth() == 0)
        || (cited.contains(EntityGroups.key(inner)) && !Character.isLowerCase(inner.charAt(0)))
        || (pair.depth() == 0
            && inner.length() <= LONGEST
            && (isTitle(inner, LEAST_TITLE)
                || (isTitle(inner, LEAST_LINKED) && isLinked(pair))
                || (!isSentence(inner) && isNamed(pair.span()))));
  }

  /** Whether the words in the marks lead elsewhere. */
  private boolean isLinked(Pair pair) {
    Span inner = Script.strip(text, pair.inside());
    return !inner.isEmpty() && links.overlaps(view.original(inner));
  }

  /** A full stop or comma inside the marks is the sentence's, not the title's. */
  private Span trimmed(Span inner) {
    int end = inner.end();
    while (end > inner.start() + 1 && ".,".indexOf(text.charAt(end - 1)) >= 0) {
      end--;
    }
    return new Span(inner.start(), end);
  }

  private static boolean isSentence(String inner) {
    return inner.endsWith("。") || inner.endsWith(".") || inner.contains("。");
  }

  /** Whether a word for a work stands before the marks, or behind them with という. */
  private boolean isNamed(Span span) {
    int at = span.start();
    for (int length = 1; length <= Math.min(LONGEST_WORD, at); length++) {
      if (WORKS.contains(text.substring(at - length, at)) && isOwnWord(at - length)) {
        return true;
      }
    }
    int end = text.startsWith("という", span.end()) ? span.end() + 3 : span.end();
    for (int length = 2; length <= LONGEST_WORD && end + length <= text.length(); length++) {
      if (end > span.end() && WORKS.contains(text.substring(end, end + length))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word does not begin inside a longer one of the same script: 基|本. */
  private boolean isOwnWord(int at) {
    return at == 0
        || !((Script.isHan(text.charAt(at)) && Script.isHan(text.charAt(at - 1)))
            || (Script.isKatakana(text.charAt(at)) && Script.isKatakana(text.charAt(at - 1))));
  }

  /** Enough words of Latin script, those of four letters or more capitalised. */
  private static boolean isTitle(String inner, int least) {
    if (Script.holdsJapanese(inner) || ENDS_OTHERWISE.matcher(inner).find()) {
      return false;
    }
    String[] words = inner.split("\\s+", -1);
    long small = 0;
    for (String word : words) {
      if (word.length() > 3 && Character.isLowerCase(word.charAt(0))) {
        small++;
      }
    }
    return words.length >= least && small * LEAST_TITLE <= words.length;
  }
}
