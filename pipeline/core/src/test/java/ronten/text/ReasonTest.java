package ronten.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What reasons say, and that the bundle says all of it in both languages. */
class ReasonTest {

  private static final Path PROGRAM = Path.of("src/main/java/ronten");

  private static final ResourceBundle ENGLISH = bundle(Locale.ENGLISH);
  private static final ResourceBundle JAPANESE = bundle(Locale.JAPANESE);

  /** A place for a value, {@code {0}} or {@code {1,number,#}}. */
  private static final Pattern PLACE = Pattern.compile("\\{(\\d)[^}]*}");

  private static final String IN_BRACKETS = "\\([^()]*\\)";

  /** The making of a reason: its key, and with a comma before each the values. */
  private static final Pattern MADE =
      Pattern.compile(
          "(?:Reason\\.|return )of\\(\\s*\"([^\"]+)\"((?:[^()]|\\((?:[^()]|%s)*\\))*)\\)"
              .formatted(IN_BRACKETS));

  private static ResourceBundle bundle(Locale locale) {
    return ResourceBundle.getBundle(
        Reason.BUNDLE,
        locale,
        ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
  }

  @Test
  void isSaidInTheLanguageOfItsReader() {
    Reason reason = Reason.of("file.unopened", "Permission denied").atLine(1234).about("a.csv");
    assertThat(reason.in(Locale.JAPAN))
        .isEqualTo("a.csv: 1234行目: 開けません。権限を確認してください(Permission denied)。");
    assertThat(reason.in(Locale.US))
        .isEqualTo("a.csv: line 1234: cannot be opened; check its permissions (Permission denied)")
        .isEqualTo(reason.in(Locale.FRENCH))
        .isEqualTo(reason.toString());
  }

  @Test
  void groupsTheDigitsOfSizesAlone() {
    assertThat(Reason.of("text.too-long", 20_000_000))
        .hasToString(
            "holds more than 20,000,000 characters; split it, or raise limits.characters in ronten.yaml");
    assertThat(Reason.of("settings.number", 2047))
        .hasToString("expected a whole number from 1 to 2047");
  }

  @Test
  void keepsWhatALibrarySaysAsItIs() {
    assertThat(Reason.of("pdf.broken", "it''s {0}"))
        .hasToString("is no PDF that can be read (it''s {0})");
    assertThat(Reason.of("pdf.broken", new StackOverflowError().getMessage()))
        .hasToString("is no PDF that can be read (null)");
  }

  @Test
  void equalReasonsAreEqualWhateverTheirValuesAreMadeOf() {
    assertThat(Reason.of("intake.type", Path.of("a.xml")))
        .isEqualTo(Reason.of("intake.type", "a.xml"));
  }

  @Test
  void everythingIsSaidInBothLanguagesWithTheSameValues() {
    assertThat(JAPANESE.keySet()).isEqualTo(ENGLISH.keySet()).isNotEmpty();
    for (String key : ENGLISH.keySet()) {
      String english = ENGLISH.getString(key);
      String japanese = JAPANESE.getString(key);
      assertThat(places(japanese)).as(key).isEqualTo(places(english));
      assertThat(english + japanese).as("an apostrophe hides places").doesNotContain("'");
      boolean bare = PLACE.matcher(english).replaceAll("").matches("\\P{L}*");
      assertThat(japanese.matches("(?s).*[ぁ-んァ-ヶ一-龠].*")).as(key).isNotEqualTo(bare);
    }
  }

  @Test
  void everyReasonIsInUseWithAsManyValuesAsItHasPlaces() throws IOException {
    Set<String> made = new HashSet<>();
    try (Stream<Path> files = Files.walk(PROGRAM)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        MADE.matcher(Files.readString(file))
            .results()
            .forEach(
                call -> {
                  String key = call.group(1);
                  assertThat(values(call))
                      .as(file + ": " + key)
                      .isEqualTo(places(ENGLISH.getString(key)).size());
                  made.add(key);
                });
      }
    }
    assertThat(made).isEqualTo(ENGLISH.keySet());
  }

  private static Set<String> places(String message) {
    return PLACE.matcher(message).results().map(MatchResult::group).collect(Collectors.toSet());
  }

  private static long values(MatchResult call) {
    String values = call.group(2);
    while (values.contains("(")) {
      values = values.replaceAll(IN_BRACKETS, "");
    }
    return values.chars().filter(c -> c == ',').count();
  }
}
