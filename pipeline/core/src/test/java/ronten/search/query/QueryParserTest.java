package ronten.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import ronten.search.query.UnreadableQueryException.Fault;

class QueryParserTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "（船　OR　島）　－港 | (船 OR 島) -港",
        "”段階的 通行料” 港 | \"段階的 通行料\" 港",
        "“段階的 通行料” | \"段階的 通行料\"",
        "＂通行料＂ | \"通行料\"",
        "「通行料」 港 | \"通行料\" 港",
        "『通行料』 | \"通行料\"",
        "title：灯台 | title:灯台",
        "ｔｉｔｌｅ：”灯台 守” | title:\"灯台 守\"",
        "灯＊ | 灯*",
        "ハーバー～ | ハーバー~",
        "harbour〜 | harbour~",
        "船　ＡＮＤ　ＮＯＴ　島 | 船 AND NOT 島"
      })
  void signsInFullWidthMeanTheSame(String typed, String plain) throws UnreadableQueryException {
    assertThat(QueryParser.parse(typed)).isEqualTo(QueryParser.parse(plain));
  }

  /** In questions the signs of the query language belong to the words. */
  @ParameterizedTest
  @CsvSource({"「港の話」（邦題：灯台）を書いたのは誰か", "「港の話」を書いたのは誰か", "1990年～", "港「の話", "時刻は10：30か", "サー・ビス"})
  void signsInsideWordsAreTheWords(String question) throws UnreadableQueryException {
    assertThat(QueryParser.parse(question)).isEqualTo(new Expression.Words(question));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "”港 | QUOTATION_OPEN | 0",
        "（港 | BRACKET_OPEN | 2",
        "港 AND | WORD_MISSING | 5",
        "title:(港) | FIELD_ALONE | 6"
      })
  void tellsWhatIsWrongAndWhere(String query, Fault fault, int at) {
    assertThatThrownBy(() -> QueryParser.parse(query))
        .isInstanceOfSatisfying(
            UnreadableQueryException.class,
            e -> {
              assertThat(e.fault()).isEqualTo(fault);
              assertThat(e.at()).isEqualTo(at);
            });
  }

  @Test
  void aQueryWithoutItsSignsIsItsWords() {
    assertThat(QueryParser.plain("（船 ＡＮＤ ”島 －港"))
        .isInstanceOfSatisfying(
            Expression.Words.class,
            words -> assertThat(words.text().strip().split("\\s+")).containsExactly("船", "島", "港"));
  }
}
