package ronten.find.work;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.text.CodePoints;

/** Names of authors as bibliographies and running text write them. */
final class AuthorNames {

  private static final String PART = "(?=\\p{Lu})\\p{IsLatin}[\\p{IsLatin}’'-]{0,30}\\.?";
  private static final String SMALL = "(?:(?:van|von|de|del|der|den|da|di|la|le|bin|al) ){0,2}";

  /** {@code Mark A. Raymond}: two to five parts. */
  static final String NAME = PART + "(?: " + SMALL + PART + "){1,4}";

  /** {@code Ikenberry, G. J.} */
  static final String INVERTED = "[\\p{Lu}][\\p{L}’'-]{1,30}, (?:[\\p{Lu}]\\.[ -]?){1,4}";

  private static final String BETWEEN =
      "\\s*(?:,\\s*and|,\\s*&|，|,|、|；|;|&|・|\\band\\b|および|及び|と)\\s*";

  /** Names side by side. */
  static final String LIST = NAME + "(?:" + BETWEEN + NAME + "){0,20}";

  private static final Pattern NAMES = Pattern.compile(LIST);

  private static final Pattern SPLIT = Pattern.compile(BETWEEN);
  private static final Pattern ONE = Pattern.compile(NAME);
  private static final Pattern ONE_INVERTED = Pattern.compile(INVERTED);
  private static final Pattern EDITORS =
      Pattern.compile("(?i)\\(?\\beds?\\.\\)?|et al\\.?|[.,\\s]+$");

  private AuthorNames() {}

  /** The names of a list that begins a text; empty where it begins otherwise. */
  static List<String> leading(String text) {
    Matcher matcher = NAMES.matcher(text.strip());
    return matcher.lookingAt() ? all(matcher.group()) : List.of();
  }

  /**
   * The names of a list such as {@code Fukuyama, F., & Okada, T.} or {@code A. Smith and B. Lee}.
   */
  static List<String> all(String list) {
    List<String> names = new ArrayList<>();
    Matcher inverted = ONE_INVERTED.matcher(list);
    while (inverted.find()) {
      names.add(inverted.group().strip());
    }
    if (!names.isEmpty()) {
      return names;
    }
    for (String piece : SPLIT.split(list, -1)) {
      String name = EDITORS.matcher(piece.strip()).replaceAll("").strip();
      if (ONE.matcher(name).matches() || isJapanese(name)) {
        names.add(name);
      }
    }
    return names;
  }

  private static boolean isJapanese(String name) {
    return name.length() >= 2
        && name.length() <= 20
        && CodePoints.all(
            name, c -> c == '・' || c == '＝' || c == ' ' || (c >= 0x3040 && c <= 0x9fff));
  }
}
