package ronten.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import ronten.text.Section;

/**
 * A language's word lists, read from tab-separated resource files with a header line; lines that
 * begin with {@code #} are comments.
 *
 * <ul>
 *   <li>{@code stopwords.tsv}: {@code lemma}
 *   <li>{@code reporting.tsv}: {@code lemma, stance, example}
 *   <li>{@code modality.tsv}: {@code pattern, kind, example}
 *   <li>{@code headings.tsv}: {@code pattern, role, example}
 * </ul>
 *
 * Patterns are {@link Pattern}s, searched for in text folded for reading.
 *
 * @param stopWords lemmas that carry no content
 * @param reporting the stance of each reporting verb or verbal noun, by lemma
 * @param modality expressions of necessity, possibility, wish …
 * @param headings what a heading's words say about the role of its section, first match wins
 */
public record Lexicon(
    Set<String> stopWords,
    Map<String, Stance> reporting,
    List<Modal> modality,
    List<HeadingRole> headings) {

  /**
   * An expression of modality.
   *
   * @param kind such as {@code obligation}, {@code possibility}
   */
  public record Modal(Pattern pattern, String kind) {}

  /** A pattern that a section's heading is searched for, and the role it gives. */
  public record HeadingRole(Pattern pattern, Section.Role role) {}

  public Lexicon {
    stopWords = Set.copyOf(stopWords);
    reporting = Map.copyOf(reporting);
    modality = List.copyOf(modality);
    headings = List.copyOf(headings);
  }

  /**
   * Reads the lists that lie in a folder beside {@code anchor}.
   *
   * @throws IllegalStateException naming file and line when an entry is malformed: a fault of the
   *     build, not of a user
   */
  public static Lexicon load(Class<?> anchor) {
    Set<String> stopWords = new HashSet<>();
    rows(anchor, "stopwords.tsv").forEach(row -> stopWords.add(row.get(0)));
    Map<String, Stance> reporting = new HashMap<>();
    for (Row row : rows(anchor, "reporting.tsv")) {
      if (reporting.put(row.get(0), row.constant(Stance.class, 1)) != null) {
        throw row.fault("given twice: " + row.get(0));
      }
    }
    List<Modal> modality = new ArrayList<>();
    rows(anchor, "modality.tsv")
        .forEach(row -> modality.add(new Modal(row.pattern(0), row.get(1))));
    List<HeadingRole> headings = new ArrayList<>();
    rows(anchor, "headings.tsv")
        .forEach(
            row ->
                headings.add(new HeadingRole(row.pattern(0), row.constant(Section.Role.class, 1))));
    return new Lexicon(stopWords, reporting, modality, headings);
  }

  /** The role that a heading's words give its section; empty where they say nothing. */
  public Optional<Section.Role> role(String heading) {
    for (HeadingRole entry : headings) {
      Matcher matcher = entry.pattern().matcher(heading);
      if (matcher.find()) {
        return Optional.of(entry.role());
      }
    }
    return Optional.empty();
  }

  private static List<Row> rows(Class<?> anchor, String name) {
    try (InputStream in = anchor.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + name + " beside " + anchor.getName());
      }
      List<Row> rows = new ArrayList<>();
      String[] lines = new String(in.readAllBytes(), StandardCharsets.UTF_8).split("\r?\n", -1);
      for (int i = 1; i < lines.length; i++) {
        if (!lines[i].isBlank() && !lines[i].startsWith("#")) {
          rows.add(new Row(name, i + 1, List.of(lines[i].split("\t", -1))));
        }
      }
      return rows;
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }

  private record Row(String file, int line, List<String> cells) {
    String get(int i) {
      if (i >= cells.size() || cells.get(i).isBlank()) {
        throw fault("column " + (i + 1) + " is empty");
      }
      return cells.get(i).strip();
    }

    Pattern pattern(int i) {
      try {
        return Pattern.compile(get(i));
      } catch (PatternSyntaxException e) {
        throw fault(e.getMessage());
      }
    }

    <E extends Enum<E>> E constant(Class<E> type, int i) {
      try {
        return Enum.valueOf(type, get(i).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw fault("no " + type.getSimpleName() + ": " + get(i));
      }
    }

    IllegalStateException fault(String what) {
      return new IllegalStateException(file + ":" + line + ": " + what);
    }
  }
}
