package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.List;
import ronten.text.Span;

/**
 * Takes a quotation without ellipses apart into the longest pieces that stand in the source word
 * for word: whether it was put together from distant places.
 */
final class Pieces {

  private static final int SHORTEST = 4;
  private static final int SHORTEST_WIDE = 8;

  private final Pairing pairing;
  private final Vocabulary vocabulary;
  private final int[] numbers;

  Pieces(Pairing pairing, Vocabulary vocabulary, int[] numbers) {
    this.pairing = pairing;
    this.vocabulary = vocabulary;
    this.numbers = numbers;
  }

  /**
   * The pieces, as words of the source.
   *
   * @return nothing when they do not make up the whole quotation, or stand in order and near each
   *     other, so that only something is left out between them
   */
  List<Span> scattered() {
    List<Span> pieces = new ArrayList<>();
    int at = 0;
    while (at < numbers.length) {
      Span piece = longest(at);
      int shortest = pairing.quoted().isWide(at) ? SHORTEST_WIDE : SHORTEST;
      if (piece.length() < shortest) {
        return List.of();
      }
      pieces.add(piece);
      at += piece.length();
    }
    return areNear(pieces) ? List.of() : pieces;
  }

  private Span longest(int at) {
    Span longest = new Span(0, 0);
    for (int place : vocabulary.places(numbers[at])) {
      int length = 1;
      while (at + length < numbers.length
          && place + length < pairing.original().size()
          && pairing.same(at + length, place + length)) {
        length++;
      }
      longest = length > longest.length() ? new Span(place, place + length) : longest;
    }
    return longest;
  }

  private boolean areNear(List<Span> pieces) {
    Words original = pairing.original();
    for (int k = 1; k < pieces.size(); k++) {
      int from = pieces.get(k - 1).end();
      int to = pieces.get(k).start();
      boolean near =
          to >= from
              && to - from <= Chains.FARTHEST / 2
              && original.paragraph(to) <= original.paragraph(from - 1) + 1;
      if (!near) {
        return false;
      }
    }
    return true;
  }
}
