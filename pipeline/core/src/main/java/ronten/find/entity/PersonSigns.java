package ronten.find.entity;

import java.util.Map;
import java.util.Set;
import ronten.find.word.Script;
import ronten.find.word.WordList;

/**
 * What stands beside a name and says that it is a person's: 氏 and titles of office behind it
 * (トーレス前大統領), a role before it (著者のマルタ).
 */
final class PersonSigns {

  private static final Map<String, String> TITLES = WordList.map("person-titles.tsv");
  private static final Set<String> ROLES = WordList.set("person-roles.tsv");
  private static final Set<String> BETWEEN = WordList.set("title-prefixes.tsv");

  /** No title, prefix or role has more characters. */
  private static final int LONGEST = 8;

  private PersonSigns() {}

  /** Whether a title follows: 氏, 米大統領, 元国防長官. */
  static boolean isTitled(String text, int at) {
    String title = titleAt(text, at);
    return !title.isEmpty();
  }

  /** Whether what follows is the title of somebody in a house: 社長, CEO, 編集長. */
  static boolean isHouse(String text, int at) {
    int from = at < text.length() && text.charAt(at) == 'の' ? at + 1 : at;
    return "house".equals(TITLES.get(longest(TITLES.keySet(), text, space(text, from))));
  }

  /** Whether another's title and name follow the name of a house: …共同創業者アレン・ドウ. */
  static boolean isOthersTitle(String text, int at) {
    int from = space(text, at);
    String prefix = longest(BETWEEN, text, from);
    String title = longest(TITLES.keySet(), text, from + prefix.length());
    int next = from + prefix.length() + title.length();
    return !title.isEmpty()
        && next < text.length()
        && (text.charAt(next) == 'の' || Script.isKatakana(text.charAt(next)));
  }

  private static String titleAt(String text, int at) {
    int from = space(text, at);
    for (int prefixes = 0; prefixes < 3; prefixes++) {
      String title = longest(TITLES.keySet(), text, from);
      if (!title.isEmpty()) {
        return title;
      }
      String prefix = longest(BETWEEN, text, from);
      if (prefix.isEmpty()) {
        return "";
      }
      from += prefix.length();
    }
    return "";
  }

  /** Whether a role and の stand before: 著者の, 教授の. */
  static boolean hasRole(String text, int at) {
    int end = at > 0 && text.charAt(at - 1) == ' ' ? at - 1 : at;
    if (end == 0 || text.charAt(end - 1) != 'の') {
      return false;
    }
    for (int length = 1; length <= Math.min(LONGEST, end - 1); length++) {
      if (ROLES.contains(text.substring(end - 1 - length, end - 1))) {
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

  private static String longest(Set<String> list, String text, int at) {
    for (int length = Math.min(LONGEST, text.length() - at); length > 0; length--) {
      String piece = text.substring(at, at + length);
      if (list.contains(piece)) {
        return piece;
      }
    }
    return "";
  }
}
