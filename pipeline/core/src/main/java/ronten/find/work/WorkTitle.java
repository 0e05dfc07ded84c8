package ronten.find.work;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.text.CodePoints;

/**
 * The title that a link's words or a heading give, without what does not belong to it: {@code Title
 * | Site}, {@code “Title”}.
 *
 * @param site what stood behind the bar or dash: where the work was published
 */
record WorkTitle(String title, Optional<String> site) {

  /** A site's name has at most so many words. */
  private static final int LONGEST_SITE = 5;

  private static final Pattern BAR = Pattern.compile("^(.{6,}?)\\s*[|｜]\\s*([^|｜]{2,40})$");
  private static final Pattern DASH = Pattern.compile("^(.{6,})\\s+[-–—―]\\s+([^-–—―]{2,40})$");

  static WorkTitle of(String words) {
    String text = unmarked(words.replaceAll("\\s+", " ").strip());
    Matcher bar = BAR.matcher(text);
    if (bar.matches()) {
      return new WorkTitle(unmarked(bar.group(1)), Optional.of(bar.group(2).strip()));
    }
    Matcher dash = DASH.matcher(text);
    if (dash.matches()
        && isSite(dash.group(2))
        && dash.group(1).length() > dash.group(2).length()) {
      return new WorkTitle(unmarked(dash.group(1)), Optional.of(dash.group(2).strip()));
    }
    return new WorkTitle(text, Optional.empty());
  }

  private static boolean isSite(String words) {
    return words.strip().split(" ").length <= LONGEST_SITE
        && CodePoints.none(words, c -> "。、！？".indexOf(c) >= 0);
  }

  /** Without the one pair of marks around the whole. */
  static String unmarked(String words) {
    String text = words.strip();
    while (text.length() > 2) {
      int pair = "「『“\"‘【".indexOf(text.charAt(0));
      char last = text.charAt(text.length() - 1);
      boolean whole = pair >= 0 && "」』”\"’】".indexOf(last) == pair;
      if (!whole || text.substring(1, text.length() - 1).indexOf(text.charAt(0)) >= 0) {
        return text;
      }
      text = text.substring(1, text.length() - 1).strip();
    }
    return text;
  }

  /** How many words in Latin script it has. */
  static int latinWords(String text) {
    int count = 0;
    for (String word : text.split("[\\s/]+", -1)) {
      count += CodePoints.any(word, c -> c < 0x250 && Character.isLetter(c)) ? 1 : 0;
    }
    return count;
  }

  static boolean isLatin(String text) {
    return CodePoints.any(text, Character::isLetter)
        && CodePoints.none(text, c -> c >= 0x3040 && c <= 0x9fff);
  }
}
