package ronten.index;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.IntPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.util.BytesRef;
import ronten.find.Analysis;
import ronten.find.Finding;
import ronten.text.Folded;
import ronten.text.Lines;
import ronten.text.Metadata;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Source;
import ronten.text.Span;
import ronten.text.Token;

/** Makes the documents of a {@link DocumentBlock}. For one document, once. */
final class BlockBuilder {

  /** So far apart that no phrase reaches from one name or heading to the next. */
  private static final int GAP = 100;

  private final Analysis analysis;
  private final Optional<String> article;
  private final byte[] summary;
  private final byte[] contribution;
  private final DocumentState state;
  private final String text;
  private final Lines lines;
  private final WordPostings words = new WordPostings();
  private final List<Posting> title;
  private final List<Posting> authors;
  private final List<Span> quotes;
  private final List<Span> claims;
  private final List<Span> glosses;
  private List<Paragraph> lastAbove = List.of();
  private List<Posting> lastHeadings = List.of();

  BlockBuilder(
      Analysis analysis,
      Optional<String> article,
      byte[] summary,
      byte[] contribution,
      DocumentState state) {
    this.analysis = analysis;
    this.article = article;
    this.summary = summary;
    this.contribution = contribution;
    this.state = state;
    this.text = analysis.document().text();
    this.lines = Lines.of(text);
    this.title = analysis.document().title().map(line -> postings(List.of(line))).orElse(List.of());
    this.authors = authors(analysis.document().source().metadata());
    this.quotes = spans(analysis.quotes());
    this.claims = spans(analysis.claims());
    this.glosses = spans(analysis.glosses());
  }

  List<Document> documents() {
    List<Passage> passages = Passages.of(analysis.document()).toList();
    List<Document> documents = new ArrayList<>(passages.size() + 1);
    passages.forEach(passage -> documents.add(passage(passage)));
    documents.add(stateDocument(passages)); // last, for readers count on it
    return documents;
  }

  private Document stateDocument(List<Passage> passages) {
    Document stored = new Document();
    stored.add(new StringField(Fields.DOCUMENT, state.path(), Store.NO));
    stored.add(StoredState.field(state));
    stored.add(new StringField(Fields.STATE, Fields.STATE, Store.NO));
    Fields.none().forEach(stored::add);
    stored.add(new BinaryDocValuesField(Fields.CONTRIBUTION, new BytesRef(contribution)));
    Facet.of(article, analysis.document().source().metadata()).ifPresent(stored::add);
    stored.add(new NumericDocValuesField(Fields.CONTENT, contentWords()));
    TopTerms.add(analysis.terms(), stored);
    for (String gloss : GlossaryTerms.of(analysis)) {
      stored.add(new StringField(Fields.GLOSSARY, gloss, Store.NO));
    }
    Readings.terms(analysis.document().tokens(), words)
        .forEach(word -> stored.add(new StringField(Fields.READING, word, Store.NO)));
    String rest = Rest.of(text, passages.stream().map(Passage::span).toList());
    stored.add(Deflated.field(Fields.REST, WideText.bytes(rest)));
    stored.add(Deflated.field(Fields.SUMMARY, JsonPlaces.apart(summary)));
    stored.add(Deflated.field(Fields.LAYOUT, TextLayout.of(analysis.document())));
    Source source = analysis.document().source();
    if (source.extracted()) {
      stored.add(new StoredField(Fields.EXTRACTED, 1));
    }
    if (!source.metadata().equals(Metadata.NONE)) {
      stored.add(new StoredField(Fields.METADATA, StoredMetadata.of(source.metadata())));
    }
    return stored;
  }

  private long contentWords() {
    return analysis.document().tokens().filter(Words::isContent).count();
  }

  private Document passage(Passage passage) {
    Document stored = new Document();
    stored.add(new StringField(Fields.DOCUMENT, state.path(), Store.NO));
    stored.add(new SortedDocValuesField(Fields.DOCUMENT, new BytesRef(state.path())));
    stored.add(new NumericDocValuesField(Fields.START, passage.span().start()));
    new StoredPassage(
            passage.span().in(text),
            Layout.of(passage, lines),
            passage.headings().stream().map(heading -> heading.read(text, heading.span())).toList(),
            article)
        .addTo(stored);
    stored.add(Facet.of(passage));
    conditions(passage, stored);
    words(passage, stored);
    return stored;
  }

  private void conditions(Passage passage, Document stored) {
    condition(stored, Fields.KIND, passage.kind().name().toLowerCase(Locale.ROOT));
    condition(stored, Fields.NAMING, passage.isHeading() ? "yes" : "no");
    condition(stored, Fields.LANGUAGE, passage.language());
    article.ifPresent(
        id -> {
          condition(stored, Fields.ARTICLE, Folded.key(id));
        });
    analysis
        .article()
        .ifPresent(
            about -> {
              condition(stored, Fields.ARTICLE, Folded.key(about.title()));
              about.url().ifPresent(url -> condition(stored, Fields.ARTICLE, Folded.key(url)));
            });
    analysis
        .document()
        .source()
        .metadata()
        .date()
        .flatMap(Dates::read)
        .ifPresent(date -> stored.add(new IntPoint(Fields.DATE, Dates.number(date))));
    if (!authors.isEmpty()) {
      stored.add(Fields.of(Fields.AUTHOR, authors));
    }
  }

  private static void condition(Document stored, String field, String value) {
    if (!value.isEmpty() && value.length() <= 8_000) { // longer than any term may be
      stored.add(new StringField(field, value, Store.NO));
    }
  }

  private void words(Passage passage, Document stored) {
    List<Posting> found = words.of(passage.tokens());
    Folded view = Folded.matching(text, passage.span(), passage.holes());
    stored.add(Fields.of(Fields.WORDS, found));
    stored.add(Fields.ofPairs(Fields.PAIRS, view.text()));
    stored.add(Fields.of(Fields.TITLE, title));
    stored.add(Fields.of(Fields.HEADING, headings(passage.headings())));
    List<Posting> pairs = new ArrayList<>();
    Function<Posting, Span> ofWord = posting -> passage.tokens().get(posting.position()).span();
    Function<Posting, Span> ofPair = posting -> view.original(posting.span());
    for (Scope scope : Scope.values()) {
      List<Span> spans = spans(scope, passage.span());
      if (!spans.isEmpty()) {
        if (pairs.isEmpty()) { // most passages hold none of these
          pairs.addAll(Pairs.of(view.text()));
        }
        stored.add(Fields.of(Fields.words(scope), within(spans, found, ofWord)));
        stored.add(Fields.of(Fields.pairs(scope), within(spans, pairs, ofPair)));
      }
    }
  }

  /** The words of the headings above a passage; most passages stand under those of the last. */
  private List<Posting> headings(List<Paragraph> above) {
    if (!above.equals(lastAbove)) {
      lastAbove = above;
      lastHeadings = postings(above);
    }
    return lastHeadings;
  }

  private List<Span> spans(Scope scope, Span passage) {
    List<Span> spans =
        switch (scope) {
          case QUOTES -> quotes;
          case CLAIMS -> claims;
          case GLOSSES -> glosses;
          case HEADINGS, PROSE -> List.of();
        };
    return spans.isEmpty() ? spans : spans.stream().filter(passage::overlaps).toList();
  }

  private static List<Span> spans(List<? extends Finding> findings) {
    return findings.stream().flatMap(finding -> finding.evidence().stream()).toList();
  }

  private static List<Posting> within(
      List<Span> spans, List<Posting> postings, Function<Posting, Span> place) {
    return postings.stream()
        .filter(
            posting -> {
              Span at = place.apply(posting);
              return spans.stream().anyMatch(span -> span.covers(at));
            })
        .toList();
  }

  /** The words of lines, each line far from the next. */
  private List<Posting> postings(List<Paragraph> lines) {
    List<Posting> postings = new ArrayList<>();
    int position = 0;
    for (Paragraph line : lines) {
      for (Sentence sentence : line.sentences()) {
        for (Token token : sentence.tokens()) {
          words.add(token, position++, postings);
        }
      }
      position += GAP;
    }
    return postings;
  }

  private static List<Posting> authors(Metadata metadata) {
    List<Posting> postings = new ArrayList<>();
    int position = 0;
    for (String author : metadata.authors()) {
      String key = Folded.key(author);
      for (Posting posting : Pairs.of(key)) {
        postings.add(new Posting(posting.term(), position + posting.position()));
      }
      position += key.length() + GAP;
    }
    return postings;
  }
}
