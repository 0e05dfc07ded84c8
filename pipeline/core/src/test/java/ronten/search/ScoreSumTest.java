package ronten.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.BytesRef;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import ronten.index.Fields;

/** Sums made at random, over passages made at random: the quick way finds what the clauses do. */
class ScoreSumTest {

  private static final long SEED = 20_261_127;
  private static final int PASSAGES = 9_000; // more than two windows
  private static final int TOGETHER = 10;
  private static final int DELETED = 100;
  private static final int SUMS = 60;
  private static final int LIMIT = 7;
  private static final String TEXT = "text";

  private final Random random = new Random(SEED);
  private final ByteBuffersDirectory directory = new ByteBuffersDirectory();
  private DirectoryReader reader;
  private IndexSearcher searcher;
  private LocalLookups statistics;

  @BeforeEach
  void write() throws IOException {
    try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig())) {
      for (int i = 0; i < PASSAGES; i++) {
        writer.addDocument(passage(i));
        if (i % TOGETHER == TOGETHER - 1) {
          writer.addDocument(state(i));
        }
        if (i == PASSAGES / 2 - 1) {
          writer.flush(); // so that there are two parts
        }
      }
      for (int i = 0; i < DELETED; i++) {
        writer.deleteDocuments(new Term(Fields.DOCUMENT, path(random.nextInt(PASSAGES))));
      }
    }
    reader = DirectoryReader.open(directory);
    searcher = new IndexSearcher(reader);
    statistics = new LocalLookups(searcher);
  }

  @AfterEach
  void close() throws IOException {
    reader.close();
    directory.close();
  }

  private Document passage(int number) {
    Document passage = new Document();
    passage.add(new StringField(Fields.DOCUMENT, path(number), Store.NO));
    passage.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(path(number))));
    passage.add(new NumericDocValuesField(Fields.START, number));
    passage.add(new StringField(Fields.NAMING, random.nextInt(8) == 0 ? "yes" : "no", Store.NO));
    StringBuilder text = new StringBuilder();
    for (int words = random.nextInt(30); words > 0; words--) {
      text.append(word()).append(' ');
    }
    passage.add(new TextField(TEXT, text.toString(), Store.NO));
    return passage;
  }

  /** What stands behind the passages of a document. */
  private static Document state(int number) {
    Document state = new Document();
    String kept = String.join("\u0000", "1", "1", "hash", "producer", "of " + number);
    state.add(new BinaryDocValuesField(Fields.STATE, new BytesRef(kept)));
    return state;
  }

  /** Several passages share a path, so that equals are told apart by their places. */
  private static String path(int number) {
    return "%04d.txt".formatted(number % 500);
  }

  /** Common words and rare ones. */
  private String word() {
    return "w" + (int) (Math.pow(random.nextDouble(), 3) * 400);
  }

  private ScoreSum sum() {
    ScoreSum.Builder sum = new ScoreSum.Builder();
    List<String> words = new ArrayList<>();
    List<Long> bits = new ArrayList<>();
    for (int n = 1 + random.nextInt(6); n > 0; n--) {
      words.add(word());
      Query term = new TermQuery(new Term(TEXT, words.getLast()));
      bits.add(sum.word(new BoostQuery(new ConstantScoreQuery(term), weight(3))));
      float weight = weight(1);
      sum.follower(new BoostQuery(term, weight), bits.getLast(), weight * rarity(words.getLast()));
    }
    for (int i = 1; i < words.size(); i++) {
      Query both = new PhraseQuery(3, TEXT, words.get(i - 1), words.get(i));
      float weight = weight(2);
      float most = weight * (rarity(words.get(i - 1)) + rarity(words.get(i)));
      sum.follower(new BoostQuery(both, weight), bits.get(i - 1) | bits.get(i), most);
    }
    for (int n = random.nextInt(3); n > 0; n--) {
      sum.other(new BoostQuery(new TermQuery(new Term(TEXT, word())), weight(1)));
      String term = word();
      if (statistics.frequency(TEXT, term) > 0) {
        sum.term(statistics.query(TEXT, term), weight(1));
      }
    }
    Query text = new ConstantScoreQuery(new TermQuery(new Term(Fields.NAMING, "no")));
    sum.bonus(new BoostQuery(text, weight(5)));
    ScoreSum built = sum.build().orElseThrow();
    Query filter = new TermQuery(new Term(TEXT, word()));
    return random.nextInt(4) == 0 ? built.under(List.of(filter)) : built;
  }

  private float rarity(String word) {
    return statistics.rarity(TEXT, statistics.frequency(TEXT, word));
  }

  private float weight(int most) {
    return 0.1f + most * random.nextFloat();
  }

  @Test
  void findsAndCountsWhatTheClausesFindInTheSameOrder() throws IOException {
    var counting =
        BestPassages.manager(
            LIMIT, Optional.of(FacetTable.read(searcher.getIndexReader(), Map.of())));
    for (int i = 0; i < SUMS; i++) {
      ScoreSum sum = sum();
      BestPassages quick = searcher.search(sum, counting);
      BestPassages plain = searcher.search(sum.asClauses(), counting);
      assertThat(quick.facets()).as(sum.toString()).isEqualTo(plain.facets());
      assertThat(quick.total()).as(sum.toString()).isEqualTo(plain.total());
      assertThat(quick.best()).as(sum.toString()).hasSameSizeAs(plain.best());
      for (int place = 0; place < quick.best().size(); place++) {
        BestPassages.Found found = quick.best().get(place);
        assertThat(found.score())
            .as("%s at %d", sum, place)
            .isCloseTo(plain.best().get(place).score(), within(1e-4f));
        int number = found.leaf().docBase + found.number();
        assertThat(searcher.explain(sum, number).getValue().floatValue())
            .isCloseTo(found.score(), within(1e-4f));
      }
    }
  }

  @Test
  void equalsStandInTheOrderOfPathAndPlace() throws IOException {
    Query all = new ConstantScoreQuery(new TermQuery(new Term(Fields.NAMING, "no")));
    List<BestPassages.Found> best =
        searcher.search(all, BestPassages.manager(LIMIT, Optional.empty())).best();
    assertThat(best)
        .isSortedAccordingTo(
            Comparator.comparing(BestPassages.Found::document)
                .thenComparingLong(BestPassages.Found::start));
    assertThat(best.getFirst().document()).isEqualTo("0000.txt");
  }
}
