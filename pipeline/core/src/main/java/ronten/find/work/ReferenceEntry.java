package ronten.find.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line of a bibliography read in its parts.
 *
 * <p>Styles: {@code Lee, A. (2018). Title. Venue, 94(1).}; {@code A. Lee and B. Ito, "Title," in
 * Venue, vol. 6, Apr. 2013}; {@code A. Lee, B. Ito, Title: subtitle, 2019}; {@code Name (2017)
 * "Title", Publisher}.
 */
public record ReferenceEntry(
    Optional<String> title,
    List<String> authors,
    Optional<String> publication,
    Optional<String> date) {

  private static final Pattern SPACE = Pattern.compile("\\s+");

  private static final Pattern DATED =
      Pattern.compile(
          "^(.{2,400}?)[ ,]*[(（](\\d{4}(?:[a-z]|-\\d\\d(?:-\\d\\d)?)?)[)）][.,:：]?\\s*(.+)$");

  private static final Pattern QUOTED =
      Pattern.compile("^(.{0,400}?)[,.，:：]?\\s*[\"“](.{8,400}?)[,.，]?[\"”](.*)$");

  private static final Pattern OTHERS =
      Pattern.compile("([\\p{Lu}][^,]{1,40}, [\\p{Lu}][^,]{1,40}),? et al\\.?");

  private static final Pattern LAST_YEAR =
      Pattern.compile("((?:\\b[A-Z][a-z]{2,8}\\.? )?(?<!\\d)(?:19|20)\\d\\d)(?!\\d)");

  private static final Pattern VENUE =
      Pattern.compile("^[\\s.,]*(?:in |In )?([^,(]{3,160}?)(?=,|\\(|$|(?<=[a-z]{5})\\.)");

  private static final Pattern VOLUME = Pattern.compile("[\\s,]+\\d[\\d.:]{0,12}$");

  private static final Pattern LISTED =
      Pattern.compile(
          "^((?:" + AuthorNames.NAME + ",\\s*){1,20})(.{8,300}?)[,，]\\s*((?:19|20)\\d\\d)\\.?$");

  /** Reads a line; empty where it is no reference. */
  public static Optional<ReferenceEntry> of(String line) {
    if (!mayBeDated(line) && !mayBeQuoted(line) && !mayBeListed(line)) {
      return Optional.empty();
    }
    String text = SPACE.matcher(line).replaceAll(" ").strip();
    if (text.length() > 1200) {
      return Optional.empty();
    }
    return dated(text).or(() -> quoted(text)).or(() -> listed(text));
  }

  /** Whether a bracket opens in front of a digit: {@code (2018)}. */
  private static boolean mayBeDated(String line) {
    for (int at = 0; at < line.length() - 1; at++) {
      char c = line.charAt(at);
      if ((c == '(' || c == '（') && Character.isDigit(line.charAt(at + 1))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a mark opens, and one closes far enough behind it. */
  private static boolean mayBeQuoted(String line) {
    int opening = firstOf(line, '"', '“');
    return opening >= 0 && Math.max(line.lastIndexOf('"'), line.lastIndexOf('”')) > opening + 8;
  }

  private static int firstOf(String line, char one, char other) {
    int first = line.indexOf(one);
    int second = line.indexOf(other);
    return first < 0 || second < 0 ? Math.max(first, second) : Math.min(first, second);
  }

  /** Whether the last character, a full stop left out, is a digit: {@code , 2019.} */
  private static boolean mayBeListed(String line) {
    String text = line.stripTrailing();
    int last = text.length() - (text.endsWith(".") ? 2 : 1);
    return last >= 0 && Character.isDigit(text.charAt(last));
  }

  private static Optional<ReferenceEntry> dated(String text) {
    Matcher matcher = DATED.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> authors = AuthorNames.all(matcher.group(1));
    String rest = matcher.group(3);
    Matcher marked = QUOTED.matcher(rest);
    if (authors.isEmpty()) {
      return Optional.empty();
    }
    if (marked.matches()) {
      return Optional.of(entry(marked.group(2), authors, marked.group(3), matcher.group(2)));
    }
    int end = titleEnd(rest);
    String title = rest.substring(0, end).strip();
    return Optional.of(entry(title, authors, rest.substring(end), matcher.group(2)));
  }

  /** A title ends at a full stop, a closing 』, or its own mark: {@code The end of history?.} */
  private static int titleEnd(String text) {
    if (text.startsWith("『") && text.indexOf('』') > 0) {
      return text.indexOf('』') + 1;
    }
    for (int i = 3; i < text.length(); i++) {
      boolean stop = text.charAt(i) == '.' && (i + 1 == text.length() || text.charAt(i + 1) == ' ');
      if (stop) {
        return i;
      }
    }
    return text.length();
  }

  private static Optional<ReferenceEntry> quoted(String text) {
    Matcher matcher = QUOTED.matcher(text);
    if (!matcher.matches()) {
      return Optional.empty();
    }
    List<String> authors = authors(matcher.group(1));
    String rest = matcher.group(3);
    return authors.isEmpty() || rest.length() < 4
        ? Optional.empty()
        : Optional.of(entry(matcher.group(2), authors, rest, year(rest)));
  }

  /** Names; {@code Sato, Ken, et al.} is one, and others. */
  private static List<String> authors(String names) {
    Matcher others = OTHERS.matcher(names.strip());
    return others.matches() ? List.of(others.group(1)) : AuthorNames.all(names);
  }

  private static Optional<ReferenceEntry> listed(String text) {
    Matcher matcher = LISTED.matcher(text);
    return matcher.matches()
        ? Optional.of(
            entry(matcher.group(2), AuthorNames.all(matcher.group(1)), "", matcher.group(3)))
        : Optional.empty();
  }

  private static String year(String rest) {
    Matcher matcher = LAST_YEAR.matcher(rest);
    String found = "";
    while (matcher.find()) {
      found = matcher.group(1);
    }
    return found;
  }

  private static ReferenceEntry entry(
      String title, List<String> authors, String rest, String date) {
    Matcher venue = VENUE.matcher(rest);
    Optional<String> publication =
        venue.find()
            ? Optional.of(VOLUME.matcher(venue.group(1).strip()).replaceAll(""))
                .filter(v -> !v.isEmpty() && !isNumber(v))
            : Optional.empty();
    return new ReferenceEntry(
        Optional.of(bare(title)),
        new ArrayList<>(authors),
        publication,
        Optional.of(date).filter(d -> !d.isEmpty()));
  }

  private static String bare(String title) {
    String text = title.strip();
    return text.startsWith("『") && text.endsWith("』") ? text.substring(1, text.length() - 1) : text;
  }

  private static boolean isNumber(String text) {
    return text.chars().noneMatch(Character::isLetter);
  }
}
