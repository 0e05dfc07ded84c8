package ronten;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The examples of a file under {@code spec/}: prose for people, and under each heading pairs of
 * fenced blocks, the first what is given, the second what is expected of it.
 */
public final class Spec {

  private Spec() {}

  /**
   * An example.
   *
   * @param name its heading, and its place under it
   */
  public record Example(String name, String given, String expected) {}

  /** The examples of a file, in order. Fails when a file has none or an odd number of blocks. */
  public static Stream<Example> examples(String name) {
    List<Example> examples = new ArrayList<>();
    List<String> blocks = new ArrayList<>();
    StringBuilder block = new StringBuilder();
    String heading = name;
    boolean fenced = false;
    for (String line : text(name).split("\n", -1)) {
      if (line.startsWith("```")) {
        fenced = !fenced;
        if (!fenced) {
          blocks.add(block.isEmpty() ? "" : block.substring(0, block.length() - 1));
          block.setLength(0);
        }
      } else if (fenced) {
        block.append(line).append('\n');
      } else if (line.startsWith("#")) {
        heading = line.replaceFirst("^#+ ", "");
      }
      if (blocks.size() == 2) {
        String label = heading + " (" + (examples.size() + 1) + ")";
        examples.add(new Example(label, blocks.get(0), blocks.get(1)));
        blocks.clear();
      }
    }
    if (examples.isEmpty() || !blocks.isEmpty() || fenced) {
      throw new IllegalStateException("spec/" + name + ".md: blocks do not pair up");
    }
    return examples.stream();
  }

  /** The paragraphs that a file quotes before its examples: lines that begin with {@code >}. */
  public static List<String> quoted(String name) {
    return text(name)
        .lines()
        .takeWhile(line -> !line.startsWith("```"))
        .filter(line -> line.startsWith("> "))
        .map(line -> line.substring(2))
        .toList();
  }

  private static String text(String name) {
    try (InputStream in = Spec.class.getResourceAsStream("/spec/" + name + ".md")) {
      if (in == null) {
        throw new IllegalStateException("no spec/" + name + ".md");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
