package ronten.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FoldedTest {

  @Test
  void joinsHalfWidthKatakanaWithItsMark() {
    Folded view = reading("ｶﾞｽ", List.of());
    assertThat(view.text()).isEqualTo("ガス");
    assertThat(view.original(new Span(0, 1))).isEqualTo(new Span(0, 2));
    assertThat(view.original(new Span(1, 2))).isEqualTo(new Span(2, 3));
  }

  @Test
  void composesDecomposedKana() {
    Folded view = reading("ハ\u309aン", List.of());
    assertThat(view.text()).isEqualTo("パン");
    assertThat(view.original(new Span(0, 1))).isEqualTo(new Span(0, 2));
  }

  @Test
  void leavesVariationSelectorsOutAndLeadsBackOverThem() {
    Folded view = reading("葛\udb40\udd00城", List.of());
    assertThat(view.text()).isEqualTo("葛城");
    assertThat(view.original(new Span(0, 1))).isEqualTo(new Span(0, 3));
    assertThat(view.original(new Span(1, 2))).isEqualTo(new Span(3, 4));
  }

  @Test
  void foldsRadicalsAndCompatibilityIdeographs() {
    assertThat(reading("⽇本の\uf9dc", List.of()).text()).isEqualTo("日本の隆");
  }

  @Test
  void foldsWideLettersAndDigitsButNoBrackets() {
    assertThat(reading("（Ａ１）", List.of()).text()).isEqualTo("（A1）");
  }

  @Test
  void foldsOnlyWhatIsFoldedForReadingWhereAMarkFollows() {
    assertThat(reading("¾ﾟ⒀\u030cﬁ\u0307", List.of()).text()).isEqualTo("¾\u309a⒀\u030cfi\u0307");
  }

  @Test
  void keepsSurrogatePairs() {
    Folded view = reading("\ud842\udfb7ｱ", List.of());
    assertThat(view.text()).isEqualTo("\ud842\udfb7ア");
    assertThat(view.original(new Span(0, 2))).isEqualTo(new Span(0, 2));
  }

  @Test
  void leavesLineEndsInsideJapaneseOut() {
    assertThat(reading("協\r\n定", List.of()).text()).isEqualTo("協定");
    assertThat(reading("old\nport", List.of()).text()).isEqualTo("old\nport");
    assertThat(reading("港\n\u3000を", List.of()).text()).isEqualTo("港を");
  }

  @Test
  void leavesHolesOut() {
    Folded view = reading("協**定**", List.of(new Span(1, 3), new Span(4, 6)));
    assertThat(view.text()).isEqualTo("協定");
    assertThat(view.original(new Span(0, 2))).isEqualTo(new Span(0, 4));
  }

  @Test
  void readsLigaturesAsTheirLetters() {
    Folded view = reading("a ﬁne oﬀer", List.of());
    assertThat(view.text()).isEqualTo("a fine offer");
    assertThat(view.original(new Span(2, 3))).isEqualTo(new Span(2, 3));
    assertThat(view.original(new Span(2, 6))).isEqualTo(new Span(2, 5));
  }

  @Test
  void unifiesQuotationMarksDashesSpaceAndCaseForComparing() {
    assertThat(Folded.key("“Ｐort”\n —  It’s")).isEqualTo("\"port\" - it's");
  }

  @Test
  void leadsEverySpanBackInOrderAndInBounds() {
    String text = "ｶﾞｽ\r\n⽇本 ハ\u309aン\udb40\udd00葛\ud842\udfb7e\u0301 ㍿ﬁx\n\nＡｂ\ud800x";
    for (int from = 0; from <= text.length(); from++) {
      for (int to = from; to <= text.length(); to++) {
        Span span = new Span(from, to);
        check(text, span, Folded.reading(text, span, List.of(new Span(2, 4))));
        check(text, span, Folded.matching(text, span, List.of(new Span(2, 4))));
      }
    }
  }

  /** Views that begin with a hole keep every place; those of plain text need not. */
  @Test
  void leadsBackTheSameWhetherPlacesAreKeptOrNot() {
    List<String> pieces =
        List.of(
            "協定",
            "か",
            "\u3099",
            "゛",
            "ｶﾞ",
            "abc",
            "Ab",
            "`",
            " ",
            "\u3000",
            "\n",
            "\r\n",
            "⽇",
            "ﬁ",
            "\ud842\udfb7",
            "\ud800",
            "e\u0301",
            "「",
            "—",
            "\u200b",
            "㍿",
            "\udb40\udd00",
            "１");
    Random random = new Random(1);
    for (int i = 0; i < 5_000; i++) {
      StringBuilder made = new StringBuilder();
      for (int left = random.nextInt(8); left >= 0; left--) {
        made.append(pieces.get(random.nextInt(pieces.size())));
      }
      String text = made.toString();
      same(text, Folded::reading);
      same(text, Folded::matching);
    }
  }

  private interface View {
    Folded of(String text, Span span, List<Span> holes);
  }

  private static void same(String text, View view) {
    Folded alone = view.of(text, new Span(0, text.length()), List.of());
    List<Span> hole = List.of(new Span(0, 2));
    Folded behind = view.of("■■" + text, new Span(0, text.length() + 2), hole);
    assertThat(behind.text()).isEqualTo(alone.text());
    for (int from = 0; from < alone.text().length(); from++) {
      for (int to = from; to <= alone.text().length(); to++) {
        Span span = new Span(from, to);
        if (parts(alone.text(), from) || parts(alone.text(), to)) {
          continue;
        }
        assertThat(behind.original(span)).as(text).isEqualTo(alone.original(span).shift(2));
      }
    }
  }

  private static boolean parts(String text, int at) {
    return at > 0
        && at < text.length()
        && Character.isSurrogatePair(text.charAt(at - 1), text.charAt(at));
  }

  private static void check(String text, Span span, Folded view) {
    int last = span.start();
    for (int i = 0; i < view.text().length(); i++) {
      Span original = view.original(new Span(i, i + 1));
      assertThat(original.start()).isGreaterThanOrEqualTo(last);
      assertThat(original.end()).isLessThanOrEqualTo(span.end());
      assertThat(original.in(text)).isNotEmpty();
      last = original.start();
    }
    Span end = view.original(new Span(view.text().length(), view.text().length()));
    assertThat(span.start() <= end.start() && end.end() <= span.end()).isTrue();
  }

  private static Folded reading(String text, List<Span> holes) {
    return Folded.reading(text, new Span(0, text.length()), holes);
  }
}
