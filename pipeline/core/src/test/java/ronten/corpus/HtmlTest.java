package ronten.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import ronten.text.Metadata;

class HtmlTest {

  @Test
  void readsTheBaseOfRubyWithoutItsReading() {
    Extracted page = read("<p><ruby>抑止<rp>(</rp><rt>よくし</rt><rp>)</rp></ruby>の論理</p>");
    assertThat(page.text()).isEqualTo("抑止の論理\n");
  }

  @Test
  void putsABlockOnALineAndMarksIt() {
    Extracted page =
        read(
            """
            <h2>経緯</h2>
            <p>一行目
            の続き<br>二行目と<a href="https://example.org/">出典</a></p>
            <ul><li>甲</li><li><p>乙</p><p>補足</p><ol><li>丙</li></ol></li></ul>
            <blockquote><p>約束は守られる。</p></blockquote>
            <table><tr><th>国</th><td>甲国</td></tr></table>
            """);
    assertThat(page.text())
        .isEqualTo("経緯\n\n一行目の続き\n二行目と出典\n\n甲\n\n乙\n\n補足\n\n丙\n\n約束は守られる。\n\n国\n\n甲国\n");
    assertThat(Shown.marks(page))
        .containsExactly(
            "HEADING 2 経緯",
            "PARAGRAPH 一行目の続き⏎二行目と出典",
            "LINE_BREAK ⏎",
            "LINK 出典 → https://example.org/",
            "LIST_ITEM 1 甲",
            "LIST_ITEM 1 乙",
            "PARAGRAPH 補足",
            "LIST_ITEM 2 丙",
            "PARAGRAPH 約束は守られる。",
            "BLOCK_QUOTE 1 約束は守られる。",
            "TABLE_CELL 国",
            "TABLE_CELL 甲国");
  }

  @Test
  void hidesCodeAndLeavesOutWhatIsNotRead() {
    Extracted page =
        read(
            "<nav>目次</nav><p><code>x</code>を<em>呼ぶ</em></p><pre>a\n  b</pre>"
                + "<script>let s;</script><style>p{}</style>");
    assertThat(page.text()).isEqualTo("xを呼ぶ\n\na\n  b\n");
    assertThat(Shown.marks(page))
        .containsExactly("PARAGRAPH xを呼ぶ", "CODE x", "EMPHASIS 呼ぶ", "CODE a⏎  b");
  }

  @Test
  void readsWhatThePageSaysAboutItself() {
    Metadata metadata =
        read("""
                <html lang="ja"><head><title>題 | 場所</title>
                <meta property="og:title" content="題"><meta name="author" content="森 春香">
                <meta name="date" content="2025-01-02">
                <link rel="canonical" href="https://example.org/a"></head><body></body></html>
                """)
            .metadata();
    assertThat(metadata.title()).contains("題");
    assertThat(metadata.authors()).containsExactly("森 春香");
    assertThat(metadata.date()).contains("2025-01-02");
    assertThat(metadata.url()).contains("https://example.org/a");
    assertThat(metadata.language()).contains("ja");
  }

  private static Extracted read(String html) {
    return Html.read(html, new Composer(Room.of("a.html")));
  }
}
