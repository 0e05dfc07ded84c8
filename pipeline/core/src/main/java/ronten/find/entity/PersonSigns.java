package ronten.find.entity;

import java.util.Map;
import java.util.stream.Collectors;
import ronten.find.word.Script;
import ronten.find.word.WordList;

/**
 * What stands beside a name and says that it is a person's: 氏 and titles of office behind it
 * (トーレス前大統領), a role before it (著者のマルタ).
 */
final class PersonSigns {

  /** No role, and no title behind a name, has more characters. */
  private static final int LONGEST = 8;

  private static final Map<String, String> TITLES = WordList.map("person-titles.tsv");
  private static final WrittenForms TITLES_BEHIND =
      new WrittenForms(
          TITLES.keySet().stream()
              .filter(title -> title.length() <= LONGEST)
              .collect(Collectors.toUnmodifiableSet()));
  private static final WrittenForms ROLES = new WrittenForms(WordList.set("person-roles.tsv"));
  private static final WrittenForms BETWEEN = new WrittenForms(WordList.set("title-prefixes.tsv"));

  private PersonSigns() {}

  /** Whether a title follows: 氏, 米大統領, 元国防長官. */
  static boolean isTitled(String text, int at) {
    int from = space(text, at);
    for (int prefixes = 0; prefixes < 3; prefixes++) {
      if (TITLES_BEHIND.end(text, from) > from) {
        return true;
      }
      int behind = BETWEEN.end(text, from);
      if (behind == from) {
        return false;
      }
      from = behind;
    }
    return false;
  }

  /** Whether what follows is the title of somebody in a house: 社長, CEO, 編集長. */
  static boolean isHouse(String text, int at) {
    int from = space(text, at < text.length() && text.charAt(at) == 'の' ? at + 1 : at);
    int end = TITLES_BEHIND.end(text, from);
    return end > from && "house".equals(TITLES.get(text.substring(from, end)));
  }

  /** Whether another's title and name follow the name of a house: …共同創業者アレン・ドウ. */
  static boolean isOthersTitle(String text, int at) {
    int from = BETWEEN.end(text, space(text, at));
    int next = TITLES_BEHIND.end(text, from);
    return next > from
        && next < text.length()
        && (text.charAt(next) == 'の' || Script.isKatakana(text.charAt(next)));
  }

  /** Whether a role and の stand before: 著者の, 教授の. */
  static boolean hasRole(String text, int at) {
    int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
    if (end == 0 || text.charAt(end - 1) != 'の') {
      return false;
    }
    for (int length = 1; length <= Math.min(LONGEST, end - 1); length++) {
      if (ROLES.hold(text, end - 1 - length, end - 1)) {
        return true;
      }
    }
    return false;
  }

  static boolean isTitle(String word) {
    return TITLES.containsKey(word);
  }

  private static int space(String text, int at) {
    return at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
  }
}
