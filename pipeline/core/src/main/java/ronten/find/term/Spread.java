package ronten.find.term;

import java.util.List;

/**
 * Over how many parts of the document a candidate is spread: twelve parts of as many sentences each
 * (after Juilland's range), for not every document has sections.
 */
final class Spread implements Measure {

  private static final int PARTS = 12;

  @Override
  public String name() {
    return "spread";
  }

  @Override
  public double[] of(List<TermCandidate> candidates) {
    int last = 0;
    for (TermCandidate candidate : candidates) {
      for (Occurrence occurrence : candidate.occurrences()) {
        last = Math.max(last, occurrence.sentence());
      }
    }
    double[] spread = new double[candidates.size()];
    for (int i = 0; i < spread.length; i++) {
      spread[i] = parts(candidates.get(i), last + 1);
    }
    return spread;
  }

  private static int parts(TermCandidate candidate, int sentences) {
    int parts = 0;
    for (Occurrence occurrence : candidate.occurrences()) {
      parts |= 1 << (int) ((long) occurrence.sentence() * PARTS / sentences);
    }
    return Integer.bitCount(parts);
  }
}
