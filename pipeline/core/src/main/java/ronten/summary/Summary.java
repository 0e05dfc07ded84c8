package ronten.summary;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.find.Citation.Role;
import ronten.find.Cue;
import ronten.language.Stance;
import ronten.text.Metadata;
import ronten.text.Section;
import ronten.text.Span;

/**
 * One document's summary: the JSON of schema {@value #SCHEMA}, field for field. Offsets are
 * half-open UTF-16 offsets into the document's text; a {@code text} beside them is exactly that
 * stretch. Optional fields without a value are left out, except where the schema says {@code null}.
 */
public record Summary(
    String schema,
    Producer producer,
    About document,
    @JsonInclude(Include.ALWAYS) Optional<Article> article,
    List<Citation> citations,
    List<Part> outline,
    List<KeySentence> summary,
    List<Term> terms,
    List<Gloss> glosses,
    List<Quote> quotes,
    List<Claim> claims,
    List<Entity> entities,
    List<Oddity> hygiene) {

  public static final String SCHEMA = "ronten/summary/1";

  /**
   * What made the summary.
   *
   * @param settings a hash of the settings in force
   */
  public record Producer(String version, String settings) {}

  /**
   * The document itself.
   *
   * @param characters in code points
   */
  public record About(
      String path,
      String sha256,
      String title,
      Optional<String> author,
      Optional<String> date,
      String language,
      String mediaType,
      String charset,
      double charsetConfidence,
      Metadata.Role role,
      int characters,
      int sentences,
      int tokens) {}

  /** A place in the text. */
  public record Place(int start, int end) {
    static Place of(Span span) {
      return new Place(span.start(), span.end());
    }
  }

  /** A place in the text and what stands there. */
  public record Passage(int start, int end, String text) {}

  /** The article the document is about. */
  public record Article(
      String title,
      List<String> authors,
      Optional<String> publication,
      Optional<String> date,
      Optional<String> url,
      List<Place> evidence) {}

  /** A work the document names. */
  public record Citation(
      Optional<String> title,
      List<String> authors,
      Optional<String> publication,
      Optional<String> date,
      Optional<String> url,
      Role role,
      int start,
      int end) {}

  /**
   * A section.
   *
   * @param start where its heading begins
   * @param end where the next heading begins, or the text ends
   */
  public record Part(
      Optional<String> number,
      String title,
      int level,
      Section.Role role,
      int start,
      int end,
      List<String> terms,
      Optional<Passage> keySentence) {}

  /**
   * A sentence that carries the document.
   *
   * @param score 0 to 1, comparable within one document only
   */
  public record KeySentence(String text, int start, int end, double score) {}

  /** A key term. */
  public record Term(
      String term,
      Optional<String> reading,
      String language,
      double score,
      int frequency,
      Map<String, Double> measures,
      Optional<String> gloss,
      List<Place> evidence) {}

  /** A Japanese and a Latin-script expression paired by the document. */
  public record Gloss(
      String ja, String en, ronten.find.Gloss.Kind kind, double confidence, int start, int end) {}

  /** Who says or holds something; without a place where it is only understood. */
  public record Speaker(
      String text, ronten.find.Speaker.Role role, Optional<Integer> start, Optional<Integer> end) {}

  /** A reporting expression. */
  public record Verb(String text, String lemma, Stance stance, int start, int end) {}

  /** Words between quotation marks, or a block quotation. */
  public record Quote(
      String text,
      int start,
      int end,
      String language,
      ronten.find.Quote.Kind kind,
      @JsonInclude(Include.ALWAYS) Optional<Speaker> speaker,
      @JsonInclude(Include.ALWAYS) Optional<Verb> verb,
      Optional<Place> translationOf) {}

  /** An expression of modality. */
  public record Modality(String kind, String text, int start, int end) {
    static Modality of(Cue cue) {
      return new Modality(cue.kind(), cue.text(), cue.span().start(), cue.span().end());
    }
  }

  /** A sentence that reports what somebody asserts. */
  public record Claim(
      String text,
      int start,
      int end,
      @JsonInclude(Include.ALWAYS) Optional<Speaker> holder,
      @JsonInclude(Include.ALWAYS) Optional<Verb> verb,
      List<Modality> modality,
      Stance stance,
      List<Passage> cues) {}

  /** Somebody or something that is named. */
  public record Entity(
      String text,
      ronten.find.Entity.Kind kind,
      int frequency,
      Optional<String> value,
      List<Place> evidence) {}

  /** Something odd in the text, left as it is. */
  public record Oddity(String kind, int start, int end, String note) {}
}
