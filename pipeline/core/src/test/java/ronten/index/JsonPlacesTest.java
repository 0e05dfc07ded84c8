package ronten.index;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonPlacesTest {

  @Test
  void tellsPlacesByTheirDistance() {
    assertThat(
            apart(
                """
                {"start":300,"end":306,"text":"港","at":[{"start":312,"end":318},{"start":0,"end":6}]}"""))
        .isEqualTo(
            """
            {"start":300,"end":6,"text":"港","at":[{"start":6,"end":6},{"start":-318,"end":6}]}""");
  }

  @Test
  void leavesNumbersOfOtherNamesAndNumbersInStrings() {
    String json = "{\"score\":3,\"text\":\"{\\\"start\\\":5}\",\"at\":[4,5],\"start\":2}";
    assertThat(apart("{\"start\":7," + json.substring(1)))
        .isEqualTo("{\"start\":7," + json.substring(1).replace("\"start\":2", "\"start\":-5"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"start\":2147483647,\"end\":-2147483648}",
        "{\"end\":5,\"start\":3}",
        "{\"start\":2147483648,\"end\":1}",
        "{\"start\":-0,\"end\":01,\"end\":+1}",
        "{\"start\":1.5,\"end\":1e3,\"start\":null,\"end\":\"x,\",\"end\":[1,2],\"start\":{\"end\":4}}",
        "{\"start\":12",
        "{\"start\":",
        "\"",
        ""
      })
  void bringsBackWhateverItWas(String json) {
    assertThat(new String(JsonPlaces.together(apart(json).getBytes(UTF_8)), UTF_8)).isEqualTo(json);
  }

  private static String apart(String json) {
    return new String(JsonPlaces.apart(json.getBytes(UTF_8)), UTF_8);
  }
}
