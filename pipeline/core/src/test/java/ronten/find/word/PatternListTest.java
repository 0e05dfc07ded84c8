package ronten.find.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PatternListTest {

  private static final List<Pattern> PATTERNS =
      List.of(
          Pattern.compile("港|港湾局|税$"),
          Pattern.compile("^(?:港|a)税"),
          Pattern.compile("\\bab?\\b"),
          Pattern.compile("\\B-|\\b税"),
          Pattern.compile("(?<![港a])税a?"),
          Pattern.compile("(?i)A(?!b)"),
          Pattern.compile("[^港税]{2}"),
          Pattern.compile("\\p{So}|\\p{IsHan}\\s"),
          Pattern.compile("𠮷a"));

  /** What the patterns above tell apart. */
  private static final String[] PIECES = {
    "港", "湾", "局", "税", "a", "b", "B", " ", "-", "𠮷", "☂", "\n"
  };

  @Test
  void findsWhatEachPatternFinds() {
    PatternList list = new PatternList(PATTERNS);
    Random random = new Random(7);
    for (int run = 0; run < 20_000; run++) {
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(8); i >= 0; i--) {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
      for (int number = 0; number < PATTERNS.size(); number++) {
        List<String> expected = expected(PATTERNS.get(number), text);
        assertThat(found(list, number, text)).as("%s in %s", number, text).isEqualTo(expected);
        assertThat(list.likely(text).get(number) || expected.isEmpty()).isTrue();
      }
    }
  }

  @Test
  void triesNoPatternThatCannotBegin() {
    assertThat(new PatternList(PATTERNS.subList(0, 4)).likely("湾局").isEmpty()).isTrue();
  }

  private static List<String> expected(Pattern pattern, CharSequence text) {
    return pattern.matcher(text).results().map(m -> m.start() + m.group()).toList();
  }

  private static List<String> found(PatternList list, int number, CharSequence text) {
    List<String> found = new ArrayList<>();
    Matcher matcher = list.matcher(number, text);
    for (int from = 0; list.find(number, matcher, text, from); from = matcher.end()) {
      found.add(matcher.start() + matcher.group());
    }
    return found;
  }
}
