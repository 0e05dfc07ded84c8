package ronten.corpus;

import java.util.ArrayList;
import java.util.List;

/**
 * Joins the lines of a page into paragraphs: a line that reaches the margin goes on in the next;
 * one that ends early ends its paragraph, as does a heading or an item, known by its length and its
 * first characters.
 */
final class PdfLines {

  /** A line this long, as a share of the page's long lines, reaches the margin. */
  private static final double FULL = 0.8;

  private static final String ENDS = "。．.!?！？」』）)：:";
  private static final String ITEMS = "・•●■□◆◇○◎▪–　①②③④⑤⑥⑦⑧⑨";

  private final Composer composer;
  private String last = "";
  private double margin;

  PdfLines(Composer composer) {
    this.composer = composer;
  }

  /** Adds a page; a paragraph may go on from the page before. */
  void page(String page) {
    List<String> lines = page.lines().map(String::stripTrailing).toList();
    double longest = margin(lines);
    for (String line : lines) {
      if (line.isBlank()) {
        end();
      } else {
        add(line, longest);
      }
    }
  }

  void end() {
    composer.end();
    last = "";
  }

  private void add(String line, double longest) {
    if (!last.isEmpty() && !continues(line)) {
      end();
    }
    margin = longest;
    String words = line.strip();
    boolean hyphen =
        words.length() > 2
            && words.endsWith("-")
            && Character.isLetter(words.charAt(words.length() - 2));
    composer.words(hyphen ? words.substring(0, words.length() - 1) : words);
    if (!hyphen) {
      composer.words("\n");
    }
    last = line;
  }

  private boolean continues(String line) {
    boolean full = width(last) >= FULL * margin;
    boolean ends = ENDS.indexOf(last.charAt(last.length() - 1)) >= 0;
    boolean item = ITEMS.indexOf(line.charAt(0)) >= 0 || isNumbered(line);
    return full && !item && !(ends && width(last) < 0.95 * margin);
  }

  /** {@code 3. }, {@code 2.1 }, {@code (2) }, {@code 第4章}. */
  private static boolean isNumbered(String line) {
    String head = line.strip();
    int start = !head.isEmpty() && "(（第".indexOf(head.charAt(0)) >= 0 ? 1 : 0;
    int end = start;
    while (end < head.length()
        && (Character.isDigit(head.charAt(end)) || isInner(head, end, start))) {
      end++;
    }
    if (end == start || end >= head.length()) {
      return false;
    }
    boolean deep = head.substring(start, end).indexOf('.') >= 0 && head.charAt(end) == ' ';
    return deep || (end - start <= 2 && ".．)）章節条、".indexOf(head.charAt(end)) >= 0);
  }

  /** A full stop between two digits. */
  private static boolean isInner(String head, int at, int start) {
    return head.charAt(at) == '.'
        && at > start
        && at + 1 < head.length()
        && Character.isDigit(head.charAt(at + 1));
  }

  /** How wide the long lines of a page are: its ninth decile. */
  private static double margin(List<String> lines) {
    List<Double> widths = new ArrayList<>();
    lines.stream().filter(line -> !line.isBlank()).forEach(line -> widths.add(width(line)));
    widths.sort(null);
    return widths.isEmpty() ? 0 : widths.get((int) (widths.size() * 0.9));
  }

  private static double width(String line) {
    return line.chars().mapToDouble(c -> Composer.isWide((char) c) ? 1 : 0.5).sum();
  }
}
