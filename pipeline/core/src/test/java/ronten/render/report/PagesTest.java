package ronten.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PagesTest {

  @Test
  void aDocumentHasItsPageUnderItsOwnPath() {
    assertThat(Pages.document("press/港.txt")).isEqualTo("documents/press/港.txt.html");
    assertThat(Pages.root("documents/press/港.txt.html")).isEqualTo("../../");
  }

  @Test
  void addressesAreEscaped() {
    assertThat(Pages.to("a b#c?.md", 7)).isEqualTo("documents/a%20b%23c%3F.md.html#c7");
    assertThat(Pages.to("港.md")).isEqualTo("documents/%E6%B8%AF.md.html");
  }

  @Test
  void aNameThatIsTooLongIsCutAndStaysItsOwn() {
    String one = Pages.document("港".repeat(90) + "a.txt");
    String other = Pages.document("港".repeat(90) + "b.txt");
    String name = one.substring("documents/".length());
    assertThat(name.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(250);
    assertThat(name).matches("港+~[0-9a-f]{8}\\.html");
    assertThat(one).isNotEqualTo(other);
  }

  @Test
  void onlyAddressesOfTheWebAreFollowed() {
    assertThat(Pages.web(Optional.of("https://example.org/a"))).isPresent();
    assertThat(Pages.web(Optional.of("javascript:alert(1)"))).isEmpty();
    assertThat(Pages.web(Optional.of("data:text/html,x"))).isEmpty();
    assertThat(Pages.web(Optional.of("not an address"))).isEmpty();
  }
}
