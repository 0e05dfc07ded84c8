package ronten.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import ronten.compare.quotation.Difference;
import ronten.compare.quotation.SourceText;
import ronten.compare.quotation.Verdict;
import ronten.corpus.Corpus;
import ronten.corpus.UnreadableException;
import ronten.find.Analysis;
import ronten.find.Finding;
import ronten.find.mark.BracketPairs;
import ronten.find.mark.MarkPairs;
import ronten.render.Json;
import ronten.run.Pipeline;
import ronten.search.query.QueryParser;
import ronten.search.query.UnreadableQueryException;
import ronten.structure.Structurer;
import ronten.summary.Summary;
import ronten.text.Document;
import ronten.text.Oddity;
import ronten.text.Sentence;
import ronten.text.Source;
import ronten.text.Span;
import ronten.text.Token;

/** What is fed with anything at all, and what must hold of whatever it makes of it. */
enum Target {
  /** Bytes of any kind become a text, or are refused with a reason. */
  DECODING,
  MARKDOWN,
  HTML,
  BRACKETS,
  GLOSSES,
  VERDICTS,
  QUERIES,
  JSON;

  private static final String ARTICLE =
      """
      The harbour is old, and the ministers said that it must not be closed. “Who pays?” asked 3 of them.

      Tolls of $4.5 million may rise by 10 per cent; ships won't leave unless the treaty fails.
      """;

  /** Fails when something does not hold. */
  void feed(byte[] bytes) {
    switch (this) {
      case DECODING -> decoding(bytes);
      case MARKDOWN -> markdown(bytes);
      case HTML -> html(bytes);
      case BRACKETS -> brackets(bytes);
      case GLOSSES -> glosses(bytes);
      case VERDICTS -> verdicts(bytes);
      case QUERIES -> queries(bytes);
      case JSON -> json(bytes);
    }
  }

  private static String string(byte[] bytes) {
    return new String(bytes, StandardCharsets.UTF_8);
  }

  private static void decoding(byte[] bytes) {
    try {
      Source source = Corpus.read("a.txt", bytes);
      for (Oddity oddity : source.oddities()) {
        assertThat(all(source.text()).covers(oddity.span())).isTrue();
      }
      assertThat(source.decoding().confidence()).isBetween(0.0, 1.0);
    } catch (UnreadableException refused) {
      assertThat(refused.reason().toString()).doesNotContain("Exception");
    }
  }

  private static void markdown(byte[] bytes) {
    String text = string(bytes).replace("\0", "").replace("\ufeff", "");
    Source source = Corpus.read("a.md", ("港" + text).getBytes(StandardCharsets.UTF_8));
    assertThat(source.text()).isEqualTo("港" + text);
    read(source);
  }

  private static void html(byte[] bytes) {
    try {
      read(Corpus.read("a.html", bytes));
    } catch (UnreadableException refused) {
      assertThat(refused.reason().toString()).doesNotContain("Exception");
    }
  }

  /** What is read of a source lies in it, in order. */
  private static void read(Source source) {
    Span all = all(source.text());
    assertThat(source.marks()).allMatch(mark -> all.covers(mark.span()));
    Document document = Parts.STRUCTURER.read(source);
    int end = 0;
    for (Sentence sentence : document.sentences().toList()) {
      assertThat(sentence.span().start()).isGreaterThanOrEqualTo(end);
      int at = sentence.span().start();
      for (Token token : sentence.tokens()) {
        assertThat(token.span().start()).isGreaterThanOrEqualTo(at);
        assertThat(token.form()).isNotEmpty();
        at = token.span().end();
      }
      assertThat(at).isLessThanOrEqualTo(sentence.span().end());
      end = sentence.span().end();
    }
    assertThat(end).isLessThanOrEqualTo(source.text().length());
  }

  /** Pairs nest, and none shares a mark with another. */
  private static void brackets(byte[] bytes) {
    String text = string(bytes);
    MarkPairs marks = MarkPairs.of(text, all(text), List.of());
    nest(marks.pairs().stream().map(MarkPairs.Pair::span).toList(), text);
    nest(BracketPairs.of(text).stream().sorted().toList(), text);
    assertThat(marks.unclosed()).isSorted().allMatch(span -> all(text).covers(span));
  }

  private static void nest(List<Span> sorted, String text) {
    Deque<Span> around = new ArrayDeque<>();
    for (Span span : sorted) {
      assertThat(all(text).covers(span)).isTrue();
      while (!around.isEmpty() && around.peek().end() <= span.start()) {
        around.pop();
      }
      if (!around.isEmpty()) {
        assertThat(around.peek().start()).isLessThan(span.start());
        assertThat(around.peek().end()).isGreaterThan(span.end());
      }
      around.push(span);
    }
  }

  private static void glosses(byte[] bytes) {
    String text = string(bytes);
    Analysis analysis = Parts.PIPELINE.analyse(Source.of("a.txt", text));
    for (Finding finding : analysis.findings().toList()) {
      assertThat(finding.evidence()).isNotEmpty().allMatch(span -> all(text).covers(span));
    }
    for (Oddity oddity : analysis.oddities()) {
      assertThat(all(text).covers(oddity.span())).isTrue();
    }
  }

  /** Whatever is quoted, the differences point where they say; the text itself is verbatim. */
  private static void verdicts(byte[] bytes) {
    String quotation = string(bytes);
    SourceText source = SourceText.of(ARTICLE, List.of());
    Verdict verdict = source.check(quotation);
    for (Difference difference : verdict.differences()) {
      assertThat(all(quotation).covers(difference.quotedSpan())).isTrue();
      assertThat(all(ARTICLE).covers(difference.originalSpan())).isTrue();
    }
    verdict.place().ifPresent(place -> assertThat(all(ARTICLE).covers(place)).isTrue());
  }

  private static void queries(byte[] bytes) {
    String query = string(bytes);
    assertThat(QueryParser.plain(query)).isNotNull();
    try {
      assertThat(QueryParser.parse(query)).isNotNull();
    } catch (UnreadableQueryException refused) {
      assertThat(refused.at()).isBetween(0, query.length());
    }
  }

  private static void json(byte[] bytes) {
    try {
      Summary summary = Json.read(bytes, Summary.class);
      byte[] written = Json.bytes(summary);
      assertThat(Json.bytes(Json.read(written, Summary.class))).isEqualTo(written);
    } catch (IllegalArgumentException refused) {
      assertThat(refused.getMessage()).isNotBlank();
    }
  }

  private static Span all(String text) {
    return new Span(0, text.length());
  }

  /** Made when the first text is read. */
  private static final class Parts {
    static final Pipeline PIPELINE = Pipeline.create();
    static final Structurer STRUCTURER = new Structurer(PIPELINE.languages());
  }
}
