package ronten.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import ronten.text.Metadata;
import ronten.text.Span;

class FrontMatterTest {

  @Test
  void readsYaml() {
    FrontMatter front =
        FrontMatter.of(
            """
            ---
            title: "負担の分かち合い: 一考"
            author:
              - 森 春香
              - {name: J. Doe}
            date: 2025-02-03
            lang: ja
            publication: 月刊同盟
            article: {title: Sharing the Load, url: "https://example.org/load"}
            unknown: [1, 2]
            ---
            本文
            """);
    Metadata metadata = front.metadata();
    assertThat(metadata.title()).contains("負担の分かち合い: 一考");
    assertThat(metadata.authors()).containsExactly("森 春香", "J. Doe");
    assertThat(metadata.date()).contains("2025-02-03");
    assertThat(metadata.language()).contains("ja");
    assertThat(metadata.publication()).contains("月刊同盟");
    assertThat(metadata.article()).contains("https://example.org/load");
    assertThat(front.oddities()).isEmpty();
  }

  @Test
  void readsToml() {
    FrontMatter front =
        FrontMatter.of(
            """
            +++
            title = '負担'
            date = 2025-02-03T10:00:00+09:00
            role = "article"
            [author]
            name = "森 春香"
            +++
            本文
            """);
    assertThat(front.metadata().title()).contains("負担");
    assertThat(front.metadata().authors()).containsExactly("森 春香");
    assertThat(front.metadata().date()).contains("2025-02-03T10:00:00+09:00");
    assertThat(front.metadata().role()).isEqualTo(Metadata.Role.ARTICLE);
  }

  @Test
  void takesAuthorsInOneStringApart() {
    Metadata metadata = FrontMatter.of("---\nauthors: A. Mori, B. Doe\n---\n").metadata();
    assertThat(metadata.authors()).containsExactly("A. Mori", "B. Doe");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\ntitle: \"題\ndate: [\n---\n本文", "+++\ntitle = 題\nx = = 1\n+++\n本文"})
  void tellsOfAMalformedBlockAndReadsOn(String text) {
    FrontMatter front = FrontMatter.of(text);
    assertThat(front.oddities()).extracting("kind").containsExactly("front-matter");
    assertThat(front.metadata().title()).hasValueSatisfying(t -> assertThat(t).contains("題"));
    assertThat(front.span().end()).isEqualTo(text.indexOf("本文"));
  }

  @Test
  void toleratesBlankLinesBeforeTheBlock() {
    assertThat(FrontMatter.of("\n---\ntitle: 題\n---\n").metadata().title()).contains("題");
  }

  @Test
  void readsTheLineEndsOfWindows() {
    assertThat(FrontMatter.of("---\r\ntitle: 題\r\n---\r\n本文").metadata().title()).contains("題");
  }

  @ParameterizedTest
  @ValueSource(strings = {"---\n要点: 一つ\n---\n", "----\nkey: v\n----\n", "---\ntitle: 題\n", ""})
  void leavesRulesAndProseAlone(String text) {
    assertThat(FrontMatter.of(text).span()).isEqualTo(new Span(0, 0));
  }
}
