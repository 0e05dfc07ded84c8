package ronten.compare.group;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import ronten.text.CodePoints;
import ronten.text.Folded;

/**
 * A title in the form in which titles are compared: letters and digits, folded. {@code “Who Pays
 * for the Harbour?”} and {@code Who pays for the harbour} are one.
 *
 * @param whole the key of all of it
 * @param main the key of what stands before the subtitle; {@code whole} where there is none
 * @param generic whether it has no more than one word
 * @param mainGeneric whether what stands before the subtitle has two words at most
 */
public record Title(String whole, String main, boolean generic, boolean mainGeneric) {

  private static final Pattern SUBTITLE =
      Pattern.compile("\\s*(?:[:;]\\s+|\\s[-|]+\\s|---|[:|]).+$");

  /** A key shorter than this, counted in words, could be any text's title. */
  private static final int FEWEST_WORDS = 2;

  /** And before a subtitle, where half of the title is not compared. */
  private static final int FEWEST_BEFORE_SUBTITLE = 3;

  /** So many kana and kanji are about a word. */
  private static final int WIDE_PER_WORD = 3;

  public static Title of(String written) {
    String folded = Folded.key(written);
    Matcher matcher = SUBTITLE.matcher(folded);
    String before = matcher.find() ? folded.substring(0, matcher.start()) : folded;
    String main = key(before).isEmpty() ? folded : before;
    return new Title(
        key(folded), key(main), words(folded) < FEWEST_WORDS, words(main) < FEWEST_BEFORE_SUBTITLE);
  }

  private static String key(String folded) {
    StringBuilder letters = new StringBuilder();
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    return letters.toString();
  }

  private static int words(String folded) {
    int words = 0;
    int wide = 0;
    boolean inside = false;
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean isWide = c >= 0x3040 && c <= 0x9fff;
      boolean letter = !isWide && Character.isLetterOrDigit(c);
      wide += isWide ? 1 : 0;
      words += letter && !inside ? 1 : 0;
      inside = letter || (inside && c == '\'');
    }
    return words + wide / WIDE_PER_WORD;
  }

  /** Whether there is nothing to compare. */
  public boolean isEmpty() {
    return whole.isEmpty();
  }

  boolean hasSubtitle() {
    return !main.equals(whole);
  }

  /** Under these keys titles that may be the same are found. */
  List<String> keys() {
    return isEmpty() ? List.of() : hasSubtitle() ? List.of(whole, main) : List.of(whole);
  }

  /** Whether it is the same title, or the same but that one leaves out the subtitle. */
  public boolean isSame(Title other) {
    return whole.equals(other.whole)
        || (!hasSubtitle() && whole.equals(other.main))
        || (!other.hasSubtitle() && main.equals(other.whole));
  }

  /** Whether being the same says too little by itself. */
  boolean needsMore(Title other) {
    return whole.equals(other.whole) ? generic : mainGeneric || other.mainGeneric;
  }

  /** Whether it is written in Latin script. */
  public static boolean isLatin(String written) {
    return CodePoints.none(written, c -> c >= 0x3040 && c <= 0x9fff);
  }
}
