package ronten.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import ronten.language.Languages;
import ronten.language.english.English;
import ronten.language.japanese.Japanese;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Span;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Measures sentence ends against a file of JSON lines, each with a {@code text} and its {@code
 * ends} in code points, in the way the program finds them.
 */
public final class SentenceEvaluation {

  private static final int CONTEXT = 50;

  private final Languages languages = new Languages(List.of(new Japanese(), new English()));
  private final String language;
  private final PrintStream out;

  private SentenceEvaluation(String language, PrintStream out) {
    this.language = language;
    this.out = out;
  }

  /** Arguments: the file, the tag of the language it is in, and {@code -v} to see the mistakes. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: SentenceEvaluation FILE LANGUAGE [-v]");
      System.exit(2);
    }
    new SentenceEvaluation(arguments[1], System.out)
        .run(Path.of(arguments[0]), arguments.length > 2);
  }

  private void run(Path file, boolean verbose) throws IOException {
    List<Counts> counts = new ArrayList<>();
    JsonMapper mapper = new JsonMapper();
    for (String line : Files.readAllLines(file)) {
      JsonNode node = mapper.readTree(line);
      Set<Integer> gold = new TreeSet<>();
      node.get("ends").forEach(end -> gold.add(end.asInt()));
      counts.add(compare(counts.size(), node.get("text").asString(), gold, verbose));
    }
    report("even lines", every(counts, 0));
    report("odd lines", every(counts, 1));
    report("all lines", counts.stream().reduce(Counts.NONE, Counts::plus));
  }

  private static Counts every(List<Counts> counts, int parity) {
    Counts sum = Counts.NONE;
    for (int i = parity; i < counts.size(); i += 2) {
      sum = sum.plus(counts.get(i));
    }
    return sum;
  }

  private Counts compare(int line, String text, Set<Integer> gold, boolean verbose) {
    Span whole = new Span(0, text.length()).strip(text);
    Paragraph paragraph =
        languages.paragraph(text, Paragraph.Kind.PROSE, whole, List.of(), List.of());
    Set<Integer> found = new TreeSet<>();
    for (Sentence sentence : paragraph.sentences()) {
      found.add(text.codePointCount(0, sentence.span().end()));
    }
    Set<Integer> wrong = without(found, gold);
    Set<Integer> missed = without(gold, found);
    if (verbose) {
      wrong.forEach(end -> show(line, "wrong ", text, end));
      missed.forEach(end -> show(line, "missed", text, end));
    }
    int strangers = paragraph.language().equals(language) ? 0 : 1;
    return new Counts(found.size() - wrong.size(), wrong.size(), missed.size(), strangers);
  }

  private static Set<Integer> without(Set<Integer> from, Set<Integer> others) {
    Set<Integer> rest = new TreeSet<>(from);
    rest.removeAll(others);
    return rest;
  }

  private void show(int line, String what, String text, int end) {
    int at = text.offsetByCodePoints(0, end);
    String before = text.substring(Math.max(0, at - CONTEXT), at);
    String after = text.substring(at, Math.min(text.length(), at + CONTEXT));
    out.println(line + "\t" + what + "\t" + before + " ║ " + after);
  }

  private void report(String name, Counts counts) {
    out.printf(
        Locale.ROOT,
        "%-10s  right %d  wrong %d  missed %d  precision %.5f  recall %.5f  F1 %.5f  not %s: %d%n",
        name,
        counts.right,
        counts.wrong,
        counts.missed,
        counts.precision(),
        counts.recall(),
        counts.f1(),
        language,
        counts.strangers);
  }

  /**
   * Ends counted.
   *
   * @param strangers paragraphs taken for another language
   */
  private record Counts(int right, int wrong, int missed, int strangers) {
    static final Counts NONE = new Counts(0, 0, 0, 0);

    Counts plus(Counts other) {
      return new Counts(
          right + other.right,
          wrong + other.wrong,
          missed + other.missed,
          strangers + other.strangers);
    }

    double precision() {
      return ratio(right, right + wrong);
    }

    double recall() {
      return ratio(right, right + missed);
    }

    /** The harmonic mean of precision and recall. */
    double f1() {
      return ratio(2 * right, 2 * right + wrong + missed);
    }

    private static double ratio(int part, int whole) {
      return whole == 0 ? 0 : (double) part / whole;
    }
  }
}
