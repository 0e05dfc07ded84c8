package ronten.fuzz;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was once found by feeding targets with inputs made at random, as small as it went. */
class FoundTest {

  @ParameterizedTest
  @CsvSource({
    "MARKDOWN, \u031fr", // a mark over a kanji, told as a word of its own
    "MARKDOWN, べ?\u0318", // a mark over a mark that ends a sentence
    "MARKDOWN, \ub11d港\u6bf8\ufffd清港", // two languages that both had a word
    "MARKDOWN, 港¾ﾟは", // a mark over a fraction, which became three words of one place
    "HTML, a⒀\u030ca", // a mark over a number in brackets, likewise
    "HTML, ー[\u3099", // a sound mark behind a bracket
    "VERDICTS, &#8220;&#8320;&#8220;&#8220;&#8220;|**ｶﾞ", // a reference to a number that is no word
    "VERDICTS, 港&#48;&#x663; of them" // references to digits, at which reading never went on
  })
  void holdsStill(Target target, String input) {
    target.feed(input.getBytes(StandardCharsets.UTF_8));
  }
}
