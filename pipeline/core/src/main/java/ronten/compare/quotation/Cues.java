package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.language.Table;
import ronten.text.CodePoints;
import ronten.text.Span;

/**
 * The words that turn a sentence's meaning: negations, modals and conditions, English ones from
 * {@code cues-en.tsv} and Japanese ones from {@code cues-ja.tsv}.
 */
final class Cues {

  private static final int LONGEST_PHRASE = 3;

  private static final Set<String> BEFORE_MONTHS =
      Set.of("in", "by", "since", "until", "till", "early", "late", "mid", "last", "next", "of");

  /** Whether each phrase is a cue; the others are there because they hold one that is none. */
  private static final Map<String, Boolean> PHRASES = new HashMap<>();

  private static final List<Pattern> PATTERNS = new ArrayList<>();

  static {
    for (Table.Row row : Table.rows(Cues.class, "cues-en.tsv")) {
      if (PHRASES.put(row.get(0), !row.get(1).equals("none")) != null) {
        throw row.fault("given twice: " + row.get(0));
      }
    }
    Table.rows(Cues.class, "cues-ja.tsv").forEach(row -> PATTERNS.add(row.pattern(0)));
  }

  private final Words words;
  private final List<Span> found = new ArrayList<>();

  private Cues(Words words) {
    this.words = words;
  }

  /** The cues among some words, as spans of the text, in its order. */
  static List<Span> in(Words words, Span some) {
    Cues cues = new Cues(words);
    if (!some.isEmpty()) {
      cues.readEnglish(some.start(), some.end());
      cues.readJapanese(some);
    }
    return cues.found.stream().sorted().distinct().toList();
  }

  private void readEnglish(int start, int end) {
    int at = start;
    while (at < end) {
      at += words.isWide(at) ? 1 : phrase(at, end);
    }
  }

  /** Reads the longest phrase that begins at a word, and says how many words to go on. */
  private int phrase(int at, int end) {
    for (int length = Math.min(LONGEST_PHRASE, end - at); length > 0; length--) {
      Boolean cue = PHRASES.get(phrase(at, length, words));
      if (cue != null) {
        if (cue && !isName(at)) {
          found.add(words.span(at, at + length));
        }
        return length;
      }
    }
    int apostrophe = words.key(at).lastIndexOf('\'');
    boolean negated = words.form(at).endsWith("n't");
    if (negated || (apostrophe > 0 && PHRASES.containsKey(words.key(at).substring(apostrophe)))) {
      found.add(words.span(at));
    }
    return 1;
  }

  private static String phrase(int at, int length, Words words) {
    if (length == 1) {
      return words.form(at);
    }
    StringBuilder phrase = new StringBuilder(words.key(at));
    for (int i = at + 1; i < at + length; i++) {
      phrase.append(' ').append(words.key(i));
    }
    return phrase.toString();
  }

  /** The month of May: {@code in May}, {@code May 4}. */
  private boolean isName(int at) {
    if (!words.key(at).equals("may") || !words.isCapitalised(at) || words.opensSentence(at)) {
      return false;
    }
    boolean behindNumber = at > 0 && isDigits(at - 1);
    boolean beforeNumber = at + 1 < words.size() && isDigits(at + 1);
    return behindNumber || beforeNumber || BEFORE_MONTHS.contains(words.key(at - 1));
  }

  private boolean isDigits(int at) {
    return Numbers.isDigits(words.key(at));
  }

  private void readJapanese(Span some) {
    Span view = words.view(some.start(), some.end());
    boolean wide = CodePoints.any(view.in(words.viewText()), Script::isSpaceless);
    if (!wide) {
      return;
    }
    for (Pattern pattern : PATTERNS) {
      Matcher matcher =
          pattern
              .matcher(words.viewText())
              .region(view.start(), view.end())
              .useTransparentBounds(true);
      while (matcher.find()) {
        found.add(words.original(new Span(matcher.start(), matcher.end())));
      }
    }
  }
}
