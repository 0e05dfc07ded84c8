package ronten.render;

import ronten.text.Invisible;

/** How a terminal sets words off; without colour, not at all. */
public record Styles(boolean colour) {

  public String bold(String words) {
    return wrap("1", words);
  }

  public String faint(String words) {
    return wrap("2", words);
  }

  public String match(String words) {
    return wrap("1;31", words);
  }

  public String path(String words) {
    return wrap("35", words);
  }

  private String wrap(String code, String words) {
    return colour && !words.isEmpty() ? "\u001b[" + code + "m" + words + "\u001b[0m" : words;
  }

  /** Text from a document made harmless on a terminal: what cannot be seen is shown, not sent. */
  public static String plain(String text) {
    StringBuilder out = new StringBuilder(text.length());
    text.codePoints()
        .forEach(
            c -> {
              if (c == '\n' || c == '\r' || c == '\t') {
                out.append(' ');
              } else if (Character.isISOControl(c) || Invisible.isFormat(c)) {
                out.append('\ufffd');
              } else {
                out.appendCodePoint(c);
              }
            });
    return out.toString();
  }
}
