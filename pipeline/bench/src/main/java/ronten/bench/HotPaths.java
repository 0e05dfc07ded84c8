package ronten.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import ronten.corpus.Corpus;
import ronten.find.Analysis;
import ronten.find.entity.EntityFinder;
import ronten.find.gloss.GlossFinder;
import ronten.find.oddity.TextOddities;
import ronten.find.report.ClaimFinder;
import ronten.find.report.QuoteFinder;
import ronten.find.term.TermFinder;
import ronten.find.term.TermWishes;
import ronten.find.work.ArticleFinder;
import ronten.find.work.CitationFinder;
import ronten.index.DocumentBlock;
import ronten.index.DocumentState;
import ronten.index.PassageIndex;
import ronten.language.Language;
import ronten.language.Languages;
import ronten.run.Pipeline;
import ronten.search.PassageSearch;
import ronten.search.SearchRequest;
import ronten.structure.Structurer;
import ronten.summary.SentenceRanking;
import ronten.summary.Summarizer;
import ronten.summary.Summary;
import ronten.text.Document;
import ronten.text.Source;

/**
 * The parts of the route one by one, each over the same documents: milliseconds for a megabyte of
 * them. Say {@code -p corpus=FOLDER} to the harness's main class, {@code org.openjdk.jmh.Main}.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class HotPaths {

  private static final Summary.Producer PRODUCER = new Summary.Producer("bench", "bench");
  private static final String[] QUERIES = {
    "貿易", "核の傘", "安全保障 同盟", "trade policy", "\"輸出規制\"", "かく"
  };

  /** A folder of documents, from which a megabyte is taken. */
  @Param("corpus")
  private String corpus;

  private final Languages languages = Pipeline.create().languages();
  private final Structurer structurer = new Structurer(languages);
  private final CitationFinder citations = new CitationFinder();
  private final ArticleFinder articles = new ArticleFinder();
  private final GlossFinder glosses = new GlossFinder();
  private final EntityFinder entities = new EntityFinder();
  private final QuoteFinder quotes = new QuoteFinder(languages);
  private final ClaimFinder claims = new ClaimFinder(languages);
  private final TermFinder terms = new TermFinder(languages, TermWishes.NONE);
  private final Summarizer summarizer = new Summarizer(new SentenceRanking(languages));

  private Path work;
  private Corpus sampled;
  private final List<Source> sources = new ArrayList<>();
  private final List<Document> documents = new ArrayList<>();
  private final List<Analysis> analyses = new ArrayList<>();
  private PassageIndex index;
  private PassageSearch search;

  /** Takes the documents along the whole route once. */
  @Setup(Level.Trial)
  public void prepare() throws IOException {
    work = Files.createTempDirectory("bench");
    sampled = Corpus.open(Sample.of(Path.of(corpus), 1, work.resolve("corpus")).folder());
    Pipeline pipeline = Pipeline.create();
    index = PassageIndex.create(work.resolve("index"));
    for (Corpus.Entry entry : sampled.entries()) {
      Source source = sampled.read(entry);
      Analysis analysis = pipeline.analyse(source);
      sources.add(source);
      documents.add(analysis.document());
      analyses.add(analysis);
      put(index, analysis);
    }
    index.commit(Map.of());
    search = PassageSearch.open(work.resolve("index"), Pipeline::languages);
  }

  /** Leaves nothing behind. */
  @TearDown(Level.Trial)
  public void clear() throws IOException {
    search.close();
    index.close();
    Sample.delete(work);
  }

  @Benchmark
  public void decode(Blackhole hole) {
    sampled.entries().forEach(entry -> hole.consume(sampled.read(entry)));
  }

  /** Sections, paragraphs, sentences and words. */
  @Benchmark
  public void structure(Blackhole hole) {
    sources.forEach(source -> hole.consume(structurer.read(source)));
  }

  @Benchmark
  public void sentences(Blackhole hole) {
    for (Document document : documents) {
      document
          .paragraphs()
          .forEach(
              paragraph -> {
                Language language = languages.of(paragraph.language());
                hole.consume(language.sentences(paragraph.span().in(document.text())));
              });
    }
  }

  @Benchmark
  public void tokenize(Blackhole hole) {
    for (Document document : documents) {
      document
          .sentences()
          .forEach(
              sentence -> {
                Language language = languages.of(sentence.language());
                hole.consume(language.tokens(sentence.span().in(document.text())));
              });
    }
  }

  /** Cited works and the article. */
  @Benchmark
  public void works(Blackhole hole) {
    documents.forEach(document -> hole.consume(articles.find(document, citations.find(document))));
  }

  @Benchmark
  public void glosses(Blackhole hole) {
    documents.forEach(document -> hole.consume(glosses.find(document)));
  }

  @Benchmark
  public void quotes(Blackhole hole) {
    analyses.forEach(
        each -> hole.consume(quotes.find(each.document(), each.article(), each.citations())));
  }

  @Benchmark
  public void claims(Blackhole hole) {
    analyses.forEach(
        each ->
            hole.consume(
                claims.find(each.document(), each.quotes(), each.article(), each.citations())));
  }

  @Benchmark
  public void terms(Blackhole hole) {
    analyses.forEach(each -> hole.consume(terms.find(each.document(), each.glosses())));
  }

  @Benchmark
  public void entities(Blackhole hole) {
    analyses.forEach(
        each -> hole.consume(entities.find(each.document(), each.glosses(), each.citations())));
  }

  @Benchmark
  public void oddities(Blackhole hole) {
    documents.forEach(document -> hole.consume(TextOddities.in(document)));
  }

  @Benchmark
  public void summarize(Blackhole hole) {
    analyses.forEach(each -> hole.consume(summarizer.summarize(each, PRODUCER)));
  }

  /** Puts the passages in place of those of the time before, and commits. */
  @Benchmark
  public void indexPassages() {
    analyses.forEach(each -> put(index, each));
    index.commit(Map.of());
  }

  /** Six queries of different kinds over the passages of the sample. */
  @Benchmark
  public void query(Blackhole hole) {
    for (String query : QUERIES) {
      hole.consume(search.search(SearchRequest.of(query).limit(10)));
    }
  }

  private static void put(PassageIndex index, Analysis analysis) {
    Source source = analysis.document().source();
    DocumentState state =
        new DocumentState(source.path(), source.text().length(), 0, source.sha256(), "bench");
    index.put(DocumentBlock.of(analysis, Optional.empty(), new byte[0], new byte[0], state));
  }
}
