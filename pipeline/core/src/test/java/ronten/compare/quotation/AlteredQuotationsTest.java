package ronten.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import ronten.text.Span;

/** Thousands of altered quotations from three articles: none may pass for what it is not. */
class AlteredQuotationsTest {

  private static final long SEED = 20_261_124;
  private static final int STRETCHES = 170;
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final List<String> ARTICLES = List.of("harbours", "seismic-note", "night-school");

  private static final Set<Status> TYPOGRAPHIC =
      EnumSet.of(Status.VERBATIM, Status.TYPOGRAPHIC, Status.AMBIGUOUS);

  @Test
  void noChangeOfMeaningPasses() {
    Set<String> leaks = new TreeSet<>();
    int altered =
        check(
            stretch -> new Alterations(stretch.random()).inMeaning(stretch.words()),
            (stretch, change) -> {
              Status status = stretch.source().check(change.quotation()).status();
              if (status.isFaithful() && !stretch.holds(change)) {
                leaks.add(change.how() + " " + status + ": " + change.quotation());
              }
            });
    assertThat(leaks).as("of %d with seed %d", altered, SEED).isEmpty();
    assertThat(altered).isGreaterThan(3_000);
  }

  @Test
  void noMisquotationPasses() {
    Set<String> leaks = new TreeSet<>();
    int altered =
        check(
            stretch -> new Misquotations(stretch.random()).of(stretch.words()),
            (stretch, change) -> {
              Status status = stretch.source().check(change.quotation()).status();
              if (status.isFaithful() && !stretch.holds(change)) {
                leaks.add(change.how() + " " + status + ": " + change.quotation());
              }
            });
    assertThat(leaks).as("of %d with seed %d", altered, SEED).isEmpty();
    assertThat(altered).isGreaterThan(5_000);
  }

  @Test
  void noChangeOfLooksIsCalledAltered() {
    Set<String> wronged = new TreeSet<>();
    int altered =
        check(
            stretch -> new Alterations(stretch.random()).inLooks(stretch.words()),
            (stretch, change) -> {
              Status status = stretch.source().check(change.quotation()).status();
              if (!TYPOGRAPHIC.contains(status)) {
                wronged.add(change.how() + " " + status + ": " + change.quotation());
              }
            });
    assertThat(wronged).as("of %d with seed %d", altered, SEED).isEmpty();
    assertThat(altered).isGreaterThan(7_000);
  }

  @Test
  void whatIsSaidToBeLeftOutMakesAnElisionAtMost() {
    Set<Status> seen = EnumSet.noneOf(Status.class);
    check(
        stretch -> {
          List<String> words = new ArrayList<>(stretch.words());
          words.set(words.size() / 2, "…");
          return words.size() < 8
              ? List.of()
              : List.of(new Alterations.Altered("elided", String.join(" ", words)));
        },
        (stretch, change) -> seen.add(stretch.source().check(change.quotation()).status()));
    assertThat(seen).contains(Status.ELIDED, Status.SPLICED);
    assertThat(seen).isSubsetOf(Status.ELIDED, Status.SPLICED, Status.AMBIGUOUS);
  }

  /** Some words in a row of an article. */
  private record Stretch(SourceText source, String text, List<String> words, Random random) {

    /** Whether the article happens to say just that as well: a word that stands there twice. */
    boolean holds(Alterations.Altered change) {
      return plain(text).contains(plain(change.quotation()));
    }

    private static String plain(String text) {
      return " "
          + text.replaceAll("[^\\p{L}\\p{N}'’$£]+", " ").toLowerCase(Locale.ROOT).strip()
          + " ";
    }
  }

  private static int check(
      Function<Stretch, List<Alterations.Altered>> alter,
      BiConsumer<Stretch, Alterations.Altered> judge) {
    Random random = new Random(SEED);
    int count = 0;
    for (String article : ARTICLES) {
      String text = read(article);
      SourceText source = SourceText.of(text, paragraphs(text));
      List<String> words = List.of(SPACES.split(text.strip()));
      for (int i = 0; i < STRETCHES; i++) {
        int length = 5 + random.nextInt(25);
        int start = random.nextInt(words.size() - length);
        List<String> part = words.subList(start, start + length);
        Stretch stretch = new Stretch(source, text, part, new Random(random.nextLong()));
        for (Alterations.Altered change : alter.apply(stretch)) {
          judge.accept(stretch, change);
          count++;
        }
      }
    }
    return count;
  }

  static List<Span> paragraphs(String text) {
    List<Span> paragraphs = new ArrayList<>();
    int start = 0;
    while (start < text.length()) {
      int end = text.indexOf("\n\n", start);
      end = end < 0 ? text.length() : end;
      paragraphs.add(new Span(start, end));
      start = end + 2;
    }
    return paragraphs;
  }

  private static String read(String name) {
    try (InputStream in =
        AlteredQuotationsTest.class.getResourceAsStream("/quotation/" + name + ".txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
