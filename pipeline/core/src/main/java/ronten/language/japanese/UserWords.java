package ronten.language.japanese;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import java.util.stream.Stream;
import org.apache.lucene.analysis.ja.dict.UserDictionary;
import org.apache.lucene.analysis.util.CSVUtil;
import ronten.text.Folded;
import ronten.text.Reason;
import ronten.text.Span;

/**
 * Words that a user adds to the dictionary, in Kuromoji's CSV form: a word, the parts it is cut
 * into and their readings, both parted by spaces, and a tag, such as {@code
 * 段階的通行料,段階的通行料,ダンカイテキツウコウリョウ,カスタム名詞}. Lines that begin with {@code #}, and blank ones, are passed
 * over. Words and texts are folded in the same way before they meet.
 */
public final class UserWords {

  /** No words. */
  public static final UserWords NONE = new UserWords(Optional.empty());

  private static final int FIELDS = 4;

  private final Optional<UserDictionary> dictionary;

  private UserWords(Optional<UserDictionary> dictionary) {
    this.dictionary = dictionary;
  }

  /**
   * Reads the words.
   *
   * @throws MalformedWordsException names the line, counted from 1
   */
  public static UserWords parse(String csv) {
    StringJoiner lines = new StringJoiner("\n");
    Set<String> words = new HashSet<>();
    List<String> given = csv.lines().toList();
    for (int i = 0; i < given.size(); i++) {
      String line = given.get(i).strip();
      if (!line.isEmpty() && !line.startsWith("#")) {
        lines.add(checked(line, i + 1, words));
      }
    }
    return words.isEmpty() ? NONE : new UserWords(Optional.of(opened(lines.toString())));
  }

  Optional<UserDictionary> dictionary() {
    return dictionary;
  }

  private static String checked(String line, int number, Set<String> words) {
    String[] fields = CSVUtil.parse(line);
    if (fields.length != FIELDS || Stream.of(fields).anyMatch(String::isBlank)) {
      throw wrong(number, Reason.of("dictionary.fields"));
    }
    String word = folded(fields[0]).replaceAll("\\s", "");
    String parts = folded(fields[1]).strip();
    String readings = fields[2].strip();
    if (!parts.replaceAll("\\s", "").equals(word)) {
      throw wrong(number, Reason.of("dictionary.parts", fields[0]));
    }
    if (parts.split("\\s+").length != readings.split("\\s+").length) {
      throw wrong(number, Reason.of("dictionary.readings"));
    }
    if (!words.add(word)) {
      throw wrong(number, Reason.of("dictionary.again", fields[0]));
    }
    return Stream.of(word, parts, readings, fields[3])
        .map(CSVUtil::quoteEscape)
        .reduce((a, b) -> a + "," + b)
        .orElseThrow();
  }

  private static String folded(String field) {
    return Folded.reading(field, new Span(0, field.length()), List.of()).text();
  }

  private static UserDictionary opened(String csv) {
    try {
      return UserDictionary.open(new StringReader(csv));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static MalformedWordsException wrong(int line, Reason what) {
    return new MalformedWordsException(what.atLine(line));
  }
}
