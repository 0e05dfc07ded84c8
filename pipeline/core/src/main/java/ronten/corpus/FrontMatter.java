package ronten.corpus;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.tomlj.Toml;
import org.tomlj.TomlArray;
import org.tomlj.TomlParseResult;
import org.tomlj.TomlTable;
import ronten.text.Lines;
import ronten.text.Mark;
import ronten.text.Metadata;
import ronten.text.Oddity;
import ronten.text.Span;

/**
 * The block at the head of a text in which it says what it is: YAML between lines of {@code ---},
 * or TOML between lines of {@code +++}. A block that is malformed is told as an oddity and read
 * line by line; it never stops the file.
 *
 * @param span the block with its fences and the line end after them; empty at 0 where there is none
 */
record FrontMatter(Span span, Metadata metadata, List<Oddity> oddities) {

  private static final FrontMatter NONE = new FrontMatter(new Span(0, 0), Metadata.NONE, List.of());

  /** A longer block is data, not a word about the document. */
  private static final int LONGEST = 1 << 18;

  /** What a block's parser makes of it. */
  private record Parsed(Map<?, ?> values, Optional<String> problem) {}

  static FrontMatter of(String text) {
    Lines lines = Lines.of(text.substring(0, Math.min(LONGEST, text.length())));
    int first = 1;
    while (first < lines.count() && lines.span(first).in(text).isBlank()) {
      first++;
    }
    String fence = lines.span(first).in(text).strip();
    if (!fence.equals("---") && !fence.equals("+++")) {
      return NONE;
    }
    for (int line = first + 1; line <= lines.count(); line++) {
      String content = lines.span(line).in(text).stripTrailing();
      if (content.equals(fence) || (fence.equals("---") && content.equals("..."))) {
        Span closing = lines.span(line);
        Span opening = lines.span(first);
        Span body = new Span(opening.start() + opening.length(), closing.start());
        return of(text, new Span(0, closing.end()), body, fence);
      }
    }
    return NONE;
  }

  /** What is left to mark: nothing, or the block. */
  List<Mark> marks() {
    return span.isEmpty() ? List.of() : List.of(Mark.of(Mark.Kind.FRONT_MATTER, span));
  }

  private static FrontMatter of(String text, Span span, Span body, String fence) {
    String block = body.in(text);
    if (!block.isBlank() && byLines(block, fence).isEmpty()) {
      return NONE; // A rule above prose, as in a text that begins with a line of dashes.
    }
    Parsed parsed = fence.equals("---") ? yaml(block) : toml(block);
    if (parsed.problem().isEmpty()) {
      return new FrontMatter(span, MetadataKeys.read(parsed.values()), List.of());
    }
    String note = "Front matter that cannot be parsed: " + parsed.problem().get() + ".";
    Metadata metadata =
        MetadataKeys.read(parsed.values()).or(MetadataKeys.read(byLines(block, fence)));
    return new FrontMatter(span, metadata, List.of(new Oddity("front-matter", span, note)));
  }

  private static Parsed yaml(String block) {
    try {
      LoadSettings settings = LoadSettings.builder().setAllowDuplicateKeys(true).build();
      Object value = new Load(settings).loadFromString(block);
      if (value instanceof Map<?, ?> map) {
        return new Parsed(map, Optional.empty());
      }
      Optional<String> problem = Optional.of("it is not a list of keys with values");
      return new Parsed(Map.of(), block.isBlank() ? Optional.empty() : problem);
    } catch (YamlEngineException e) {
      return new Parsed(Map.of(), Optional.of(firstLine(e.getMessage())));
    } catch (StackOverflowError e) {
      return new Parsed(Map.of(), Optional.of("it nests too deeply"));
    }
  }

  private static Parsed toml(String block) {
    try {
      TomlParseResult result = Toml.parse(block);
      Map<String, Object> values = new HashMap<>();
      result.keySet().forEach(key -> values.put(key, plain(result.get(List.of(key)))));
      Optional<String> problem =
          result.errors().stream().map(error -> firstLine(error.toString())).findFirst();
      return new Parsed(values, problem);
    } catch (StackOverflowError e) {
      return new Parsed(Map.of(), Optional.of("it nests too deeply"));
    }
  }

  private static Object plain(Object value) {
    return switch (value) {
      case TomlTable table -> table.toMap();
      case TomlArray array -> array.toList();
      default -> value;
    };
  }

  /** {@code key: value} or {@code key = value}, one a line, quotation marks taken off. */
  private static Map<String, String> byLines(String block, String fence) {
    Map<String, String> values = new HashMap<>();
    for (String line : block.lines().toList()) {
      int at = line.indexOf(fence.equals("---") ? ':' : '=');
      String key = at < 0 ? "" : line.substring(0, at).strip();
      if (!key.isEmpty() && key.chars().allMatch(FrontMatter::isKeyPart)) {
        values.putIfAbsent(key, unquote(line.substring(at + 1).strip()));
      }
    }
    return values;
  }

  private static boolean isKeyPart(int c) {
    return c < 0x80 && (Character.isLetterOrDigit(c) || c == '_' || c == '-');
  }

  private static String unquote(String value) {
    boolean quoted =
        value.length() >= 2
            && (value.startsWith("\"") || value.startsWith("'"))
            && value.charAt(value.length() - 1) == value.charAt(0);
    return quoted ? value.substring(1, value.length() - 1) : value;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }
}
