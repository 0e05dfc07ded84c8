package ronten.search;

/**
 * A glob as a regular expression of the search library, for paths with {@code /}: what {@link
 * PathQuery} finds by looking at every path.
 */
final class PathPattern {

  /** What means something in such an expression. */
  private static final String SIGNS = ".?+*|{}[]()\"\\#@&<>~^$-";

  private static final String NAME = "[^/]";

  private final String glob;
  private final StringBuilder pattern = new StringBuilder();
  private int at;
  private boolean inGroup;
  private boolean broken;

  private PathPattern(String glob) {
    this.glob = glob;
  }

  /** The pattern; a glob that is none matches itself alone. */
  static String of(String glob) {
    PathPattern read = new PathPattern(glob);
    read.read();
    String itself = quoted(glob);
    if (read.broken) {
      return itself;
    }
    return "(" + (glob.indexOf('/') < 0 ? "(.*/)?" : "") + read.pattern + ")|" + itself;
  }

  private void read() {
    while (at < glob.length() && !broken) {
      char c = glob.charAt(at++);
      switch (c) {
        case '*' -> stars();
        case '?' -> pattern.append(NAME);
        case '[' -> characters();
        case '{' -> group();
        case '}' -> endOfGroup();
        case ',' -> pattern.append(inGroup ? ")|(" : ",");
        case '\\' -> escaped();
        default -> pattern.append(quoted(String.valueOf(c)));
      }
    }
    broken |= inGroup;
  }

  private void stars() {
    if (at < glob.length() && glob.charAt(at) == '*') {
      at++;
      pattern.append(".*");
    } else {
      pattern.append(NAME).append('*');
    }
  }

  private void group() {
    broken = inGroup;
    inGroup = true;
    pattern.append("((");
  }

  private void endOfGroup() {
    pattern.append(inGroup ? "))" : "\\}");
    inGroup = false;
  }

  private void escaped() {
    broken = at == glob.length();
    if (!broken) {
      pattern.append(quoted(String.valueOf(glob.charAt(at++))));
    }
  }

  /** One of some characters, of which none parts a path. */
  private void characters() {
    int end = glob.indexOf(']', at + 1);
    broken = end < 0;
    if (broken) {
      return;
    }
    boolean others = glob.charAt(at) == '!';
    String inside = glob.substring(others ? at + 1 : at, end);
    StringBuilder set = new StringBuilder();
    for (int i = 0; i < inside.length(); i++) {
      boolean range = inside.charAt(i) == '-' && i > 0 && i + 1 < inside.length();
      set.append(range ? "-" : quoted(String.valueOf(inside.charAt(i))));
    }
    pattern.append(others ? "[^/" : "[").append(set).append(']');
    at = end + 1;
  }

  /** A text that stands for itself in such an expression. */
  static String quoted(String text) {
    StringBuilder quoted = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted.append(SIGNS.indexOf(c) >= 0 ? "\\" : "").append(c);
    }
    return quoted.toString();
  }
}
