package ronten.summary;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import ronten.find.Analysis;
import ronten.find.Claim;
import ronten.find.KeyTerm;
import ronten.find.Quote;
import ronten.find.Reporting;
import ronten.find.Speaker;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Sentence;
import ronten.text.Source;
import ronten.text.Span;

/** Turns an analysis into the summary that is written of it. */
public final class Summarizer {

  private final SentenceRanking ranking;

  /**
   * @param ranking chooses the sentences
   */
  public Summarizer(SentenceRanking ranking) {
    this.ranking = ranking;
  }

  /** Summarizes one document. */
  public Summary summarize(Analysis analysis, Summary.Producer producer) {
    Document document = analysis.document();
    String text = document.text();
    SentenceRanking.Ranked ranked = ranking.rank(analysis);
    return new Summary(
        Summary.SCHEMA,
        producer,
        about(document),
        analysis.article().map(Summarizer::article),
        analysis.citations().stream().map(Summarizer::citation).toList(),
        new OutlineParts(analysis, ranked.sentences()).parts(),
        ranking.select(analysis, ranked).stream()
            .map(
                s ->
                    new Summary.KeySentence(
                        s.span().in(text), s.span().start(), s.span().end(), s.score()))
            .toList(),
        analysis.terms().stream().map(Summarizer::term).toList(),
        analysis.glosses().stream()
            .map(
                gloss ->
                    new Summary.Gloss(
                        gloss.japanese(),
                        gloss.latin(),
                        gloss.kind(),
                        rounded(gloss.confidence()),
                        gloss.span().start(),
                        gloss.span().end()))
            .toList(),
        analysis.quotes().stream().map(quote -> quote(quote, text)).toList(),
        analysis.claims().stream().map(claim -> claim(claim, text)).toList(),
        analysis.entities().stream()
            .map(
                entity ->
                    new Summary.Entity(
                        entity.text(),
                        entity.kind(),
                        entity.evidence().size(),
                        entity.value(),
                        places(entity.evidence())))
            .toList(),
        analysis.oddities().stream()
            .map(
                oddity ->
                    new Summary.Oddity(
                        oddity.kind(), oddity.span().start(), oddity.span().end(), oddity.note()))
            .toList());
  }

  private static Summary.About about(Document document) {
    Source source = document.source();
    List<String> authors = source.metadata().authors();
    return new Summary.About(
        source.path(),
        source.sha256(),
        document.name(),
        authors.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", authors)),
        source.metadata().date(),
        document.language(),
        source.mediaType(),
        source.decoding().charset(),
        rounded(source.decoding().confidence()),
        source.metadata().role(),
        source.text().codePointCount(0, source.text().length()),
        document.paragraphs().mapToInt(paragraph -> paragraph.sentences().size()).sum(),
        document.paragraphs().mapToInt(Summarizer::tokens).sum());
  }

  private static int tokens(Paragraph paragraph) {
    int tokens = 0;
    for (Sentence sentence : paragraph.sentences()) {
      tokens += sentence.tokens().size();
    }
    return tokens;
  }

  private static Summary.Article article(ronten.find.Article article) {
    return new Summary.Article(
        article.title(),
        article.authors(),
        article.publication(),
        article.date(),
        article.url(),
        places(article.evidence()));
  }

  private static Summary.Citation citation(ronten.find.Citation citation) {
    return new Summary.Citation(
        citation.title(),
        citation.authors(),
        citation.publication(),
        citation.date(),
        citation.url(),
        citation.role(),
        citation.span().start(),
        citation.span().end());
  }

  private static Summary.Term term(KeyTerm term) {
    Map<String, Double> measures = new TreeMap<>();
    term.measures().forEach((name, value) -> measures.put(name, rounded(value)));
    return new Summary.Term(
        term.term(),
        term.reading(),
        term.language(),
        rounded(term.score()),
        term.frequency(),
        measures,
        term.gloss(),
        places(term.evidence()));
  }

  private static Summary.Quote quote(Quote quote, String text) {
    return new Summary.Quote(
        quote.span().in(text),
        quote.span().start(),
        quote.span().end(),
        quote.language(),
        quote.kind(),
        quote.speaker().map(Summarizer::speaker),
        quote.verb().map(Summarizer::verb),
        quote.translationOf().map(Summary.Place::of));
  }

  private static Summary.Claim claim(Claim claim, String text) {
    return new Summary.Claim(
        claim.span().in(text),
        claim.span().start(),
        claim.span().end(),
        claim.holder().map(Summarizer::speaker),
        claim.verb().map(Summarizer::verb),
        claim.modality().stream().map(Summary.Modality::of).toList(),
        claim.stance(),
        claim.cues().stream()
            .map(cue -> new Summary.Passage(cue.span().start(), cue.span().end(), cue.text()))
            .toList());
  }

  private static Summary.Speaker speaker(Speaker speaker) {
    return new Summary.Speaker(
        speaker.text(),
        speaker.role(),
        speaker.span().map(Span::start),
        speaker.span().map(Span::end));
  }

  private static Summary.Verb verb(Reporting verb) {
    return new Summary.Verb(
        verb.text(), verb.lemma(), verb.stance(), verb.span().start(), verb.span().end());
  }

  private static List<Summary.Place> places(List<Span> spans) {
    return spans.stream().map(Summary.Place::of).toList();
  }

  /** Four decimals: what is written must not hang on the last bits of a sum. */
  static double rounded(double value) {
    return Math.round(value * 10_000) / 10_000.0;
  }
}
