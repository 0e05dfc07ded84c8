package ronten.render.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import ronten.find.Entity;
import ronten.find.Quote;
import ronten.summary.Summary;

/**
 * What there is to be said of everything that is marked in a document's text, for whoever points at
 * it.
 */
final class DocumentDetails {

  private final List<Detail> details = new ArrayList<>();

  /**
   * A finding.
   *
   * @param kind of its marks
   * @param name what it is, in a word
   * @param lines what is told of it
   * @param places where its marks begin, in the order of the text
   */
  record Detail(String kind, Phrase name, List<Phrase> lines, List<Integer> places) {}

  private DocumentDetails() {}

  static List<Detail> of(Summary summary) {
    DocumentDetails all = new DocumentDetails();
    summary.quotes().forEach(all::quote);
    summary.claims().forEach(all::claim);
    summary.glosses().forEach(all::gloss);
    summary.terms().forEach(all::term);
    summary.entities().forEach(all::entity);
    summary.citations().forEach(all::citation);
    summary.hygiene().forEach(all::oddity);
    return List.copyOf(all.details);
  }

  private void add(String kind, String name, Stream<Phrase> lines, List<Integer> places) {
    details.add(new Detail(kind, Phrases.say(name), lines.toList(), places));
  }

  private void quote(Summary.Quote quote) {
    boolean quotation = quote.kind() == Quote.Kind.QUOTATION;
    add(
        quotation ? "quote" : "marked",
        quotation ? "detail.quote" : "detail.marked",
        Stream.concat(speaker(quote.speaker()), verb(quote.verb())),
        List.of(quote.start()));
  }

  private void claim(Summary.Claim claim) {
    Stream<Phrase> stance = Stream.of(Phrases.say("detail.stance", stance(claim)));
    Stream<Phrase> modality =
        claim.modality().stream().map(each -> Phrases.say("detail.modality", each.text()));
    add(
        "claim",
        "detail.claim",
        Stream.of(speaker(claim.holder()), verb(claim.verb()), stance, modality)
            .flatMap(lines -> lines),
        List.of(claim.start()));
  }

  private static Phrase stance(Summary.Claim claim) {
    return Phrases.say("stance", claim.stance());
  }

  private void gloss(Summary.Gloss gloss) {
    add(
        "gloss",
        "detail.gloss",
        Stream.of(both(gloss.ja() + " = " + gloss.en())),
        List.of(gloss.start()));
  }

  private void term(Summary.Term term) {
    Stream<Phrase> name = Stream.of(both(term.term()));
    Stream<Phrase> gloss = term.gloss().stream().map(DocumentDetails::both);
    Stream<Phrase> often = Stream.of(Phrases.say("detail.often", term.frequency()));
    add(
        "term",
        "detail.term",
        Stream.of(name, gloss, often).flatMap(lines -> lines),
        starts(term.evidence()));
  }

  private void entity(Summary.Entity entity) {
    boolean figure = entity.kind() == Entity.Kind.DATE || entity.kind() == Entity.Kind.NUMBER;
    Stream<Phrase> kind = Stream.of(Phrases.say("entity", entity.kind()));
    Stream<Phrase> value = entity.value().stream().map(DocumentDetails::both);
    Stream<Phrase> often = Stream.of(Phrases.say("detail.often", entity.frequency()));
    add(
        figure ? "figure" : "name",
        figure ? "detail.figure" : "detail.name",
        Stream.of(kind, value, often).flatMap(lines -> lines),
        starts(entity.evidence()));
  }

  private void citation(Summary.Citation work) {
    Stream<Phrase> title = work.title().stream().map(DocumentDetails::both);
    Stream<Phrase> rest =
        Stream.of(Optional.of(String.join(", ", work.authors())), work.publication(), work.date())
            .flatMap(Optional::stream)
            .filter(part -> !part.isEmpty())
            .map(DocumentDetails::both);
    add("work", "detail.work", Stream.concat(title, rest), List.of(work.start()));
  }

  private void oddity(Summary.Oddity odd) {
    add("oddity", "detail.oddity", Stream.of(both(odd.note())), List.of(odd.start()));
  }

  private static Stream<Phrase> speaker(Optional<Summary.Speaker> speaker) {
    return speaker.stream()
        .map(who -> Phrases.say("detail.speaker", who.text(), Phrases.say("speaker", who.role())));
  }

  private static Stream<Phrase> verb(Optional<Summary.Verb> verb) {
    return verb.stream()
        .map(says -> Phrases.say("detail.verb", says.text(), Phrases.say("stance", says.stance())));
  }

  private static List<Integer> starts(List<Summary.Place> places) {
    return places.stream().map(Summary.Place::start).sorted().distinct().toList();
  }

  /** Words of the document, the same in both languages. */
  private static Phrase both(String words) {
    String shown = Pages.shown(words);
    return new Phrase(shown, shown);
  }
}
