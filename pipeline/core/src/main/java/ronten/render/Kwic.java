package ronten.render;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import ronten.search.concordance.ConcordanceLine;

/** Writes a concordance line by line, as they come, for a program or for a terminal. */
public abstract sealed class Kwic implements Consumer<ConcordanceLine> {

  private final Consumer<String> out;
  private final Map<String, Integer> documents = new TreeMap<>();
  private long total;

  private Kwic(Consumer<String> out) {
    this.out = out;
  }

  /** The JSON of schema {@value KwicJson#SCHEMA}. */
  public static Kwic json(String query, Consumer<String> out) {
    return new Lines(query, out);
  }

  /**
   * The matches under each other in a terminal.
   *
   * @param width the columns on each side of a match
   */
  public static Kwic text(int width, Messages messages, Styles styles, Consumer<String> out) {
    return new Aligned(width, messages, styles, out);
  }

  @Override
  public void accept(ConcordanceLine line) {
    out.accept(written(line, total));
    documents.merge(line.document(), 1, Integer::sum);
    total++;
  }

  /** Writes what comes behind the last line. */
  public void end() {
    out.accept(end(total, documents));
  }

  /**
   * @param before how many lines came before
   */
  abstract String written(ConcordanceLine line, long before);

  abstract String end(long total, Map<String, Integer> documents);

  private static final class Lines extends Kwic {

    Lines(String query, Consumer<String> out) {
      super(out);
      out.accept(KwicJson.head(query));
    }

    @Override
    String written(ConcordanceLine line, long before) {
      return (before == 0 ? "\n" : ",\n") + Json.line(KwicJson.Line.of(line));
    }

    @Override
    String end(long total, Map<String, Integer> documents) {
      return KwicJson.tail(total, documents);
    }
  }

  private static final class Aligned extends Kwic {

    /** Room for the name of a document and a line. */
    private static final int PLACE = 30;

    private final int width;
    private final Messages messages;
    private final Styles styles;

    Aligned(int width, Messages messages, Styles styles, Consumer<String> out) {
      super(out);
      this.width = width;
      this.messages = messages;
      this.styles = styles;
    }

    @Override
    String written(ConcordanceLine line, long before) {
      String number = ":" + line.line();
      String path = Cells.cutLeft(Styles.plain(line.document()), PLACE - number.length());
      String left = Cells.cutLeft(Styles.plain(line.left()), width);
      return styles.path(path)
          + styles.faint(number)
          + " ".repeat(PLACE - Cells.width(path) - number.length() + 2)
          + " ".repeat(width - Cells.width(left))
          + left
          + styles.match(Styles.plain(line.match()))
          + Cells.cut(Styles.plain(line.right()), width).stripTrailing()
          + "\n";
    }

    @Override
    String end(long total, Map<String, Integer> documents) {
      if (total == 0) {
        return messages.text("kwic.none") + "\n";
      }
      StringBuilder end = new StringBuilder("\n");
      Cells.table(
              documents.entrySet().stream()
                  .sorted(
                      Map.Entry.<String, Integer>comparingByValue()
                          .reversed()
                          .thenComparing(Map.Entry.comparingByKey()))
                  .map(each -> List.of(Styles.plain(each.getKey()), "" + each.getValue()))
                  .toList())
          .forEach(row -> end.append(row).append('\n'));
      return end.append(messages.text("kwic.total", total, documents.size()))
          .append('\n')
          .toString();
    }
  }
}
