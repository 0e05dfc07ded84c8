package ronten.search.concordance;

import java.util.function.Consumer;
import ronten.language.Characters;
import ronten.search.MatchedPassage;
import ronten.text.Span;

/** Makes lines of passages, one for each match. */
public final class Concordance implements Consumer<MatchedPassage> {

  private final int width;
  private final Consumer<ConcordanceLine> lines;

  /**
   * @param width how many characters are kept on each side of a match
   * @param lines takes the lines, in the order of the text
   */
  public Concordance(int width, Consumer<ConcordanceLine> lines) {
    this.width = width;
    this.lines = lines;
  }

  @Override
  public void accept(MatchedPassage passage) {
    String text = passage.text();
    int line = passage.line();
    int counted = 0;
    for (Span match : passage.matches()) {
      Span inside = match.shift(-passage.start());
      for (; counted < inside.start(); counted++) {
        line += text.charAt(counted) == '\n' ? 1 : 0;
      }
      lines.accept(
          new ConcordanceLine(
              passage.document(),
              match,
              line,
              left(passage, inside.start()),
              spaced(inside.in(text)),
              right(passage, inside.end())));
    }
  }

  private String left(MatchedPassage passage, int end) {
    String near = passage.text().substring(0, end);
    String all = near.length() < width ? joined(passage.before(), near) : near;
    String spaced = spaced(all.substring(Math.max(0, all.length() - 4 * width)));
    int from = Math.max(0, spaced.length() - width);
    boolean parts = from > 0 && Character.isLowSurrogate(spaced.charAt(from));
    return spaced.substring(parts ? from + 1 : from);
  }

  private String right(MatchedPassage passage, int start) {
    String near = passage.text().substring(start);
    String all = near.length() < width ? joined(near, passage.after()) : near;
    String spaced = spaced(all.substring(0, Math.min(all.length(), 4 * width)));
    int to = Math.min(spaced.length(), width);
    boolean parts = to > 0 && to < spaced.length() && Character.isLowSurrogate(spaced.charAt(to));
    return spaced.substring(0, parts ? to - 1 : to);
  }

  /** Two passages of a paragraph; between English sentences a space was. */
  private static String joined(String one, String other) {
    boolean apart =
        !one.isEmpty()
            && !other.isEmpty()
            && one.charAt(one.length() - 1) < 0x2e80
            && other.charAt(0) < 0x2e80;
    return one + (apart ? " " : "") + other;
  }

  /** Every run of white space as one space. */
  private static String spaced(String text) {
    StringBuilder out = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean space = Characters.isSpace(c) && c != '\u3000';
      if (!space) {
        out.append(c);
      } else if (out.isEmpty() || out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString();
  }
}
