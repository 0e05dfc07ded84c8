package ronten.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
 * A reporting expression of several words has one of them in its dictionary form, the others as
 * written: the last in Japanese, words joined ({@code 警鐘を鳴らす}), the first in English, words parted
 * by spaces ({@code point out}).
 *
 * <p>Patterns are {@link Pattern}s, searched for in text folded for reading.
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
    Table.rows(anchor, "stopwords.tsv").forEach(row -> stopWords.add(row.get(0)));
    Map<String, Stance> reporting = new HashMap<>();
    for (Table.Row row : Table.rows(anchor, "reporting.tsv")) {
      if (reporting.put(row.get(0), row.constant(Stance.class, 1)) != null) {
        throw row.fault("given twice: " + row.get(0));
      }
    }
    List<Modal> modality = new ArrayList<>();
    Table.rows(anchor, "modality.tsv")
        .forEach(row -> modality.add(new Modal(row.pattern(0), row.get(1))));
    List<HeadingRole> headings = new ArrayList<>();
    Table.rows(anchor, "headings.tsv")
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
}
