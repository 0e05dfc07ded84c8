package ronten.bench;

import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.compare.GlossaryBuilder;
import ronten.compare.Group;
import ronten.compare.Reading;
import ronten.compare.claim.Alignment;
import ronten.compare.fact.Facts;
import ronten.compare.group.Grouping;
import ronten.compare.term.TermTable;
import ronten.corpus.Corpus;
import ronten.render.Json;
import ronten.run.Outcome;
import ronten.run.Pipeline;
import ronten.run.QuoteTable;
import ronten.run.ReadingOf;
import ronten.summary.Summary;
import ronten.text.Source;

/**
 * Times the comparing of a large group, from grouping to the bytes of its JSON: documents made by
 * shuffling the sentences of a folder's Japanese texts, so that they say the same things in all
 * orders, which is harder than what people write, with quotations from the article among them,
 * every third of them with a word dropped.
 */
public final class ComparisonBenchmark {

  private static final int DOCUMENTS = 200;
  private static final int BYTES = 20_000;
  private static final int SENTENCES_A_PARAGRAPH = 5;
  private static final int QUOTATIONS = 20;
  private static final int FEWEST_WORDS = 6;
  private static final int MOST_WORDS = 40;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long SEED = 20_261_124;
  private static final Summary.Producer PRODUCER = new Summary.Producer("bench", "0");

  private final Pipeline pipeline = Pipeline.create();
  private final Random random = new Random(SEED);
  private final Grouping grouping = new Grouping();
  private final PrintStream out;

  private ComparisonBenchmark(PrintStream out) {
    this.out = out;
  }

  /** Arguments: a folder of Markdown, the article's own text in it, and how many documents. */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 2) {
      System.err.println("usage: ComparisonBenchmark FOLDER ARTICLE [DOCUMENTS]");
      System.exit(2);
    }
    int documents = arguments.length > 2 ? Integer.parseInt(arguments[2]) : DOCUMENTS;
    new ComparisonBenchmark(System.out).run(Path.of(arguments[0]), arguments[1], documents);
  }

  private void run(Path folder, String article, int documents) throws IOException {
    Outcome.Done text = process(Corpus.read(article, Files.readAllBytes(folder.resolve(article))));
    Reading source = ReadingOf.analysed(text);
    String title = source.summary().document().title();
    List<String> sentences = sentences(folder, article);
    List<String> quotable = quotable(source);
    List<Outcome.Done> done = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      String words = "---\narticle: \"" + title + "\"\n---\n" + shuffled(sentences, quotable);
      done.add(
          process(Corpus.read("%04d.md".formatted(i), words.getBytes(StandardCharsets.UTF_8))));
    }
    out.printf(Locale.ROOT, "%d documents from %d sentences%n", documents, sentences.size());
    List<Reading> members = done.stream().map(ReadingOf::analysed).toList();
    done.add(text);
    long start = System.nanoTime();
    List<Group> groups = timed("grouping", () -> groups(done));
    Group group = groups.getFirst();
    if (group.members().size() != documents || group.source().isEmpty()) {
      throw new IllegalStateException("not one group: " + groups.size());
    }
    parts(group, members, source);
    whole(group, members, source, (System.nanoTime() - start));
  }

  private List<Group> groups(List<Outcome.Done> done) {
    done.forEach(d -> grouping.add(d.summary(), d.analysis().document().source().metadata()));
    return grouping.groups();
  }

  /** What is in a comparison, part by part. */
  private void parts(Group group, List<Reading> members, Reading source) {
    Optional<Reading> article = Optional.of(source);
    List<Comparison.Quote> quotes =
        timed("quotations", () -> new QuoteTable(group, members, article).quotes());
    Glossary glossary = timed("glossary", () -> glossary(members));
    TermTable table = timed("counts", () -> TermTable.of(members, glossary));
    List<Comparison.Term> terms = timed("terms", table::terms);
    timed("similarity", table::similarity);
    Alignment alignment =
        timed("links", () -> Alignment.of(members, article, glossary, pipeline.languages()));
    List<Comparison.Claim> claims = timed("claims", alignment::claims);
    timed("coverage", () -> alignment.coverage(quotes));
    List<Comparison.Fact> facts = timed("facts", () -> Facts.of(alignment, quotes));
    out.printf(
        Locale.ROOT,
        "%d quotations, %d terms, %d sets of claims, %d facts%n",
        quotes.stream().mapToInt(quote -> quote.members().size()).sum(),
        terms.size(),
        claims.size(),
        facts.size());
  }

  /** All of it once more, as a run does it. */
  private void whole(Group group, List<Reading> members, Reading source, long parts) {
    long used = THREADS.getCurrentThreadCpuTime();
    long start = System.nanoTime();
    Comparison comparison =
        timed("compare", () -> pipeline.comparer().compare(group, members, Optional.of(source)));
    byte[] json = timed("JSON", () -> Json.pretty(comparison));
    out.printf(
        Locale.ROOT,
        "%-12s %6.1f s (%.1f s of a processor; the parts before took %.1f s)   %,d bytes%n",
        "together",
        seconds(start),
        (THREADS.getCurrentThreadCpuTime() - used) / 1e9,
        parts / 1e9,
        json.length);
  }

  private static Glossary glossary(List<Reading> members) {
    GlossaryBuilder builder = new GlossaryBuilder();
    members.forEach(member -> builder.add(member.summary()));
    return builder.build();
  }

  private <T> T timed(String what, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    out.printf(Locale.ROOT, "%-12s %6.1f s%n", what, seconds(start));
    return result;
  }

  private static double seconds(long start) {
    return (System.nanoTime() - start) / 1e9;
  }

  private List<String> sentences(Path folder, String article) throws IOException {
    List<String> sentences = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String name = folder.relativize(file).toString();
        if (!name.equals(article)) {
          Reading reading =
              ReadingOf.analysed(process(Corpus.read(name, Files.readAllBytes(file))));
          sentences(reading).filter(sentence -> !sentence.isBlank()).forEach(sentences::add);
        }
      }
    }
    return sentences;
  }

  private static Stream<String> sentences(Reading reading) {
    return reading.paragraphs().stream()
        .filter(block -> !block.heading())
        .flatMap(block -> block.sentences().stream())
        .map(span -> span.in(reading.text()).replaceAll("\\s+", " "));
  }

  /** What the documents quote: whole sentences of the article. */
  private static List<String> quotable(Reading source) {
    return sentences(source)
        .filter(sentence -> sentence.split(" ").length >= FEWEST_WORDS)
        .filter(sentence -> sentence.split(" ").length <= MOST_WORDS)
        .toList();
  }

  /** As many sentences in a random order as make up the size, more than once where they must. */
  private String shuffled(List<String> sentences, List<String> quotable) {
    List<String> order = new ArrayList<>(sentences);
    for (int i = 0; i < QUOTATIONS && !quotable.isEmpty(); i++) {
      order.add("著者は「" + quoted(quotable.get(random.nextInt(quotable.size())), i) + "」と述べる。");
    }
    StringBuilder text = new StringBuilder();
    int bytes = 0;
    int count = 0;
    while (bytes < BYTES) {
      Collections.shuffle(order, random);
      for (String sentence : order.subList(0, Math.max(1, order.size() / 2))) {
        text.append(sentence).append(++count % SENTENCES_A_PARAGRAPH == 0 ? "\n\n" : " ");
        bytes += sentence.getBytes(StandardCharsets.UTF_8).length;
      }
    }
    return text.toString();
  }

  private String quoted(String sentence, int number) {
    if (number % 3 != 0) {
      return sentence;
    }
    List<String> words = new ArrayList<>(List.of(sentence.split(" ")));
    words.remove(1 + random.nextInt(words.size() - 2));
    return String.join(" ", words);
  }

  private Outcome.Done process(Source source) {
    if (pipeline.process(source, PRODUCER) instanceof Outcome.Done done) {
      return done;
    }
    throw new IllegalStateException(source.path());
  }
}
