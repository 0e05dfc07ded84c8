package ronten.render;

import ronten.compare.quotation.Status;

/** How quotations are held against the article, for people: the contract of the verdicts. */
public record ContractText(Messages messages, Styles styles) {

  private static final int WIDTH = 86;

  /**
   * What is folded, each verdict in the order in which they are tried, and what they never mean.
   */
  public String text() {
    StringBuilder out = new StringBuilder();
    paragraph("explain.folded", out);
    out.append('\n');
    int widest = 0;
    for (Status status : Status.values()) {
      widest = Math.max(widest, Cells.width(name(status)));
    }
    for (Status status : Status.values()) {
      String name = Cells.padded(name(status), widest);
      String indent = " ".repeat(widest + 4);
      String meaning = wrapped(messages.text("explain." + Json.name(status)), indent);
      out.append("  ").append(styles.bold(name)).append("  ").append(meaning).append('\n');
    }
    out.append('\n');
    paragraph("explain.belongs", out);
    out.append('\n');
    paragraph("explain.similarity", out);
    return out.toString();
  }

  private static String name(Status status) {
    return Json.name(status);
  }

  private void paragraph(String key, StringBuilder out) {
    out.append(wrapped(messages.text(key), "")).append('\n');
  }

  /** Lines no wider than the page, broken at spaces, or between wide characters. */
  private static String wrapped(String words, String indent) {
    StringBuilder out = new StringBuilder();
    int room = WIDTH - indent.length();
    int start = 0;
    int space = -1;
    int width = 0;
    for (int i = 0; i < words.length(); i++) {
      String c = words.substring(i, i + 1);
      width += Cells.width(c);
      space = c.equals(" ") ? i : space;
      boolean wide = Cells.width(c) == 2 && "、。」』）".indexOf(c) < 0;
      if (width > room && (space > start || wide)) {
        int end = wide ? i : space;
        out.append(words, start, end).append('\n').append(indent);
        start = wide ? i : space + 1;
        width = Cells.width(words.substring(start, i + 1));
      }
    }
    return out.append(words.substring(start)).toString();
  }
}
