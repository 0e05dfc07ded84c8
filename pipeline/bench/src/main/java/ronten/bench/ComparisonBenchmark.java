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
import ronten.compare.Reading;
import ronten.compare.claim.Alignment;
import ronten.compare.fact.Facts;
import ronten.compare.term.TermTable;
import ronten.corpus.Corpus;
import ronten.run.Outcome;
import ronten.run.Pipeline;
import ronten.summary.Summary;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Source;

/**
 * Times the comparing of a large group: documents made by shuffling the sentences of a folder's
 * Japanese texts, so that they say the same things in all orders, which is harder than what people
 * write.
 */
public final class ComparisonBenchmark {

  private static final int DOCUMENTS = 200;
  private static final int BYTES = 20_000;
  private static final int SENTENCES_A_PARAGRAPH = 5;
  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static final long SEED = 20_261_124;
  private static final Summary.Producer PRODUCER = new Summary.Producer("bench", "0");

  private final Pipeline pipeline = Pipeline.create();
  private final Random random = new Random(SEED);
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
    Reading source = read(Corpus.read(article, Files.readAllBytes(folder.resolve(article))));
    List<String> sentences = sentences(folder, article);
    List<Reading> members = new ArrayList<>();
    for (int i = 0; i < documents; i++) {
      byte[] text = shuffled(sentences).getBytes(StandardCharsets.UTF_8);
      members.add(read(Corpus.read("%04d.md".formatted(i), text)));
    }
    out.printf(Locale.ROOT, "%d documents from %d sentences%n", documents, sentences.size());
    compare(members, source);
  }

  private void compare(List<Reading> members, Reading source) {
    long start = System.nanoTime();
    long used = THREADS.getCurrentThreadCpuTime();
    Glossary glossary =
        timed(
            "glossary",
            () -> {
              GlossaryBuilder builder = new GlossaryBuilder();
              members.forEach(member -> builder.add(member.summary()));
              return builder.build();
            });
    TermTable table = timed("counts", () -> TermTable.of(members, glossary));
    List<Comparison.Term> terms = timed("terms", table::terms);
    timed("similarity", table::similarity);
    Alignment alignment =
        timed(
            "links",
            () -> Alignment.of(members, Optional.of(source), glossary, pipeline.languages()));
    List<Comparison.Claim> claims = timed("claims", alignment::claims);
    timed("coverage", () -> alignment.coverage(List.of()));
    List<Comparison.Fact> facts = timed("facts", () -> Facts.of(alignment, List.of()));
    out.printf(
        Locale.ROOT,
        "%-12s %6.1f s (%.1f s of a processor)   %d terms, %d sets of claims, %d facts%n",
        "together",
        seconds(start),
        (THREADS.getCurrentThreadCpuTime() - used) / 1e9,
        terms.size(),
        claims.size(),
        facts.size());
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
          Reading reading = read(Corpus.read(name, Files.readAllBytes(file)));
          reading.paragraphs().stream()
              .filter(block -> !block.heading())
              .flatMap(block -> block.sentences().stream())
              .map(span -> span.in(reading.text()))
              .forEach(sentences::add);
        }
      }
    }
    return sentences;
  }

  /** As many sentences in a random order as make up the size, more than once where they must. */
  private String shuffled(List<String> sentences) {
    List<String> order = new ArrayList<>(sentences);
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

  private Reading read(Source source) {
    if (!(pipeline.process(source, PRODUCER) instanceof Outcome.Done done)) {
      throw new IllegalStateException(source.path());
    }
    Document document = done.analysis().document();
    return new Reading(
        done.summary(),
        document.text(),
        document.paragraphs().map(ComparisonBenchmark::block).toList());
  }

  private static Reading.Block block(Paragraph paragraph) {
    return new Reading.Block(
        paragraph.span(),
        paragraph.kind() == Paragraph.Kind.TITLE || paragraph.kind() == Paragraph.Kind.HEADING,
        paragraph.language(),
        paragraph.holes(),
        paragraph.sentences().stream().map(Sentence::span).toList());
  }
}
