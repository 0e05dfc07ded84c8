package ronten.render.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import ronten.text.Span;

class CuttingTest {

  private static String shown(List<Piece> pieces) {
    return pieces.stream()
        .map(
            piece ->
                switch (piece.type()) {
                  case TEXT -> piece.text();
                  case OPEN ->
                      "[" + piece.highlight().kind() + (piece.anchor().isEmpty() ? "" : "!");
                  case CLOSE -> "]";
                  case FLAG -> "*";
                })
        .collect(Collectors.joining());
  }

  private static Highlight highlight(String kind, int start, int end) {
    return new Highlight(new Span(start, end), kind);
  }

  @Test
  void nestsWhatLiesInside() {
    Cutting cutting = new Cutting("abcdef", List.of(highlight("q", 1, 5), highlight("t", 2, 3)));
    assertThat(shown(cutting.of(new Span(0, 6)))).isEqualTo("a[q!b[t!c]de]f");
  }

  @Test
  void cutsWhatOverlaps() {
    Cutting cutting = new Cutting("abcdef", List.of(highlight("q", 0, 4), highlight("t", 2, 6)));
    assertThat(shown(cutting.of(new Span(0, 6)))).isEqualTo("[q!ab[t!cd]][tef]");
  }

  @Test
  void carriesOnInTheNextStretchAndIgnoresWhatLiesBetween() {
    Cutting cutting = new Cutting("ab\ncd", List.of(highlight("q", 1, 4), highlight("t", 2, 3)));
    assertThat(shown(cutting.of(new Span(0, 2)))).isEqualTo("a[q!b]");
    assertThat(shown(cutting.of(new Span(3, 5)))).isEqualTo("[qc]d");
  }

  @Test
  void oneAnchorForTheOutermostThatBeginsAtAPlace() {
    Cutting cutting = new Cutting("abc", List.of(highlight("t", 0, 1), highlight("q", 0, 3)));
    assertThat(shown(cutting.of(new Span(0, 3)))).isEqualTo("[q![ta]bc]");
  }

  @Test
  void thousandsOfOverlappingOnesKeepEveryLetter() {
    String text = "x".repeat(20_000);
    List<Highlight> highlights = new ArrayList<>();
    for (int i = 0; i + 7 < text.length(); i += 3) {
      highlights.add(highlight("k" + i % 5, i, i + 7));
    }
    List<Piece> pieces = new Cutting(text, highlights).of(new Span(0, text.length()));
    assertThat(pieces.stream().map(Piece::text).collect(Collectors.joining())).isEqualTo(text);
    long opened = pieces.stream().filter(p -> p.type() == Piece.Type.OPEN).count();
    assertThat(pieces.stream().filter(p -> p.type() == Piece.Type.CLOSE).count()).isEqualTo(opened);
  }
}
