package ronten.render;

import java.util.stream.Collectors;
import ronten.compare.Glossary;

/** A glossary as lines for a terminal. */
public record GlossaryText(Messages messages, Styles styles) {

  /** Each English term with its renderings and who uses them; conflicts told. */
  public String of(Glossary glossary) {
    StringBuilder out = new StringBuilder();
    for (Glossary.Entry entry : glossary.entries()) {
      out.append(styles.bold(Styles.plain(entry.en())));
      if (entry.conflict()) {
        out.append("  ").append(styles.match(messages.text("glossary.conflict")));
      }
      out.append('\n');
      entry.renderings().forEach(r -> out.append(line(r.ja(), String.join(", ", r.paths()))));
    }
    if (!glossary.reverse().isEmpty()) {
      out.append('\n').append(messages.text("glossary.reverse")).append('\n');
      glossary.reverse().forEach(reverse -> out.append(line(reverse.ja(), originals(reverse))));
    }
    return out.toString();
  }

  private static String originals(Glossary.Reverse reverse) {
    return reverse.renderings().stream()
        .map(original -> original.en() + " (" + String.join(", ", original.paths()) + ")")
        .collect(Collectors.joining("; "));
  }

  private String line(String term, String rest) {
    return "  " + Styles.plain(term) + "  " + styles.faint(Styles.plain(rest)) + "\n";
  }
}
