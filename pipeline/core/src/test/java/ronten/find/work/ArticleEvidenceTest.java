package ronten.find.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import ronten.corpus.Corpus;
import ronten.find.Analysis;
import ronten.run.Pipeline;

class ArticleEvidenceTest {

  @Test
  void showsTheLineOfTheFieldAndNotTheWholeHead() {
    assertThat(
            evidence("---\ntitle: 港の話\narticle: Why Small Ports Matter\ndate: 2024\n---\n港の話だ。\n"))
        .isEqualTo("article: Why Small Ports Matter");
  }

  @Test
  void showsTheLinesThatBelongToAFieldByTheirIndentation() {
    assertThat(
            evidence(
                "---\narticle:\n  title: Why Small Ports Matter\n  url: https://example.org/p\ndate: 2024\n---\n港の話だ。\n"))
        .isEqualTo("article:\n  title: Why Small Ports Matter\n  url: https://example.org/p");
  }

  @Test
  void showsTheTitleLineOfASourceThatTheFrontMatterNames() {
    assertThat(
            evidence(
                "---\ntitle: 港の話\nsource_url: \"https://example.org/p\"\nsource_title: \"Why Small Ports Matter\"\n---\n港の話だ。\n"))
        .isEqualTo("source_title: \"Why Small Ports Matter\"");
  }

  @Test
  void showsTheTitleFieldThatNamesTheWork() {
    assertThat(evidence("+++\ntitle = 'Why Small Ports Matter'\n+++\n港の論文だ。\n"))
        .isEqualTo("title = 'Why Small Ports Matter'");
  }

  private static String evidence(String given) {
    byte[] bytes = given.getBytes(StandardCharsets.UTF_8);
    Analysis analysis = Pipeline.create().analyse(Corpus.read("example.md", bytes));
    return analysis.article().orElseThrow().evidence().getFirst().in(analysis.document().text());
  }
}
