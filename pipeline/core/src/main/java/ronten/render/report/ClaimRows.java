package ronten.render.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import ronten.compare.Comparison;
import ronten.compare.Reading;
import ronten.render.Json;
import ronten.text.Span;

/** The claims of a comparison: those that several make side by side, the others by document. */
final class ClaimRows {

  private ClaimRows() {}

  /** A claim in its document, the words that show its stance marked. */
  record Said(
      Members.Who who, int start, String text, List<Piece> pieces, String stance, Phrase word) {

    public String href() {
      return Pages.to(who.path(), start);
    }
  }

  /** What several say in the same words. */
  record Voice(Said said, Uses by) {}

  /** What one document says on a point; empty where it says nothing. */
  record Cell(Members.Who who, List<Said> said) {}

  /**
   * A point and what each document says on it.
   *
   * @param source the article's sentence; empty where none is linked
   * @param place its address
   */
  record Row(
      String anchor,
      String agreement,
      Phrase word,
      String source,
      String place,
      List<String> anchors,
      List<Said> said,
      List<Voice> voices) {

    /** How many documents say something on the point. */
    public int speakers() {
      return (int) said.stream().map(s -> s.who().path()).distinct().count();
    }

    /** What one document says on the point. */
    public List<Said> of(Members.Who who) {
      return said.stream().filter(s -> s.who().path().equals(who.path())).toList();
    }

    public boolean isDiffer() {
      return agreement.equals("differ");
    }
  }

  /** The documents that take part in any of the rows, in their order. */
  static List<Members.Who> speakers(List<Row> rows, Members members) {
    return members.commentaries().stream()
        .filter(
            who -> rows.stream().flatMap(r -> r.said().stream()).anyMatch(s -> s.who().equals(who)))
        .toList();
  }

  /** What is claimed by several, the points where they differ first, then by number of members. */
  static List<Row> aligned(Comparison comparison, Members members) {
    List<Row> rows = new ArrayList<>();
    int number = 1;
    for (Comparison.Claim claim : comparison.claims()) {
      if (claim.agreement() != Comparison.Agreement.SINGLE) {
        rows.add(row("p" + number++, claim, members));
      }
    }
    rows.sort(
        Comparator.comparing((Row row) -> !row.isDiffer())
            .thenComparingInt(row -> -row.said().size()));
    return rows;
  }

  /** What one alone claims, by document. */
  static List<Cell> single(Comparison comparison, Members members) {
    Map<String, List<Said>> byPath = new LinkedHashMap<>();
    members.commentaries().forEach(who -> byPath.put(who.path(), new ArrayList<>()));
    for (Comparison.Claim claim : comparison.claims()) {
      if (claim.agreement() == Comparison.Agreement.SINGLE) {
        claim
            .members()
            .forEach(
                c ->
                    byPath
                        .computeIfAbsent(c.path(), path -> new ArrayList<>())
                        .add(said(c, members)));
      }
    }
    return byPath.entrySet().stream()
        .filter(entry -> !entry.getValue().isEmpty())
        .map(entry -> new Cell(members.of(entry.getKey()), entry.getValue()))
        .toList();
  }

  private static Row row(String anchor, Comparison.Claim claim, Members members) {
    List<Said> said = claim.members().stream().map(c -> said(c, members)).toList();
    return new Row(
        anchor,
        Json.name(claim.agreement()),
        Phrases.say("agreement", claim.agreement()),
        claim.source().map(s -> sentence(s, members)).orElse(""),
        claim
            .source()
            .flatMap(s -> members.source().map(reading -> Pages.to(reading.path(), s.start())))
            .orElse(""),
        claim.source().map(Comparison.Source::anchors).orElse(List.of()),
        said,
        members.isCrowd() ? voices(said) : List.of());
  }

  private static List<Voice> voices(List<Said> said) {
    Map<String, List<Said>> same =
        said.stream()
            .collect(
                Collectors.groupingBy(
                    s -> s.stance() + s.text(), LinkedHashMap::new, Collectors.toList()));
    return same.values().stream()
        .map(all -> new Voice(all.getFirst(), Uses.of(firsts(all), true)))
        .sorted(Comparator.comparingInt(voice -> -voice.by().size()))
        .toList();
  }

  /** Where each says it first. */
  private static List<Uses.Use> firsts(List<Said> said) {
    Map<String, Uses.Use> byPath = new LinkedHashMap<>();
    said.forEach(s -> byPath.putIfAbsent(s.who().path(), new Uses.Use(s.who(), s.start())));
    return List.copyOf(byPath.values());
  }

  private static String sentence(Comparison.Source source, Members members) {
    return members
        .source()
        .map(Reading::text)
        .filter(text -> source.end() <= text.length())
        .map(text -> text.substring(source.start(), source.end()))
        .orElse("");
  }

  static Said said(Comparison.Claiming claim, Members members) {
    Span whole = new Span(claim.start(), claim.end());
    List<Highlight> cues =
        claim.cues().stream()
            .map(cue -> new Span(cue.start(), cue.end()))
            .filter(whole::covers)
            .map(cue -> new Highlight(cue.shift(-claim.start()), "cue"))
            .toList();
    return new Said(
        members.of(claim.path()),
        claim.start(),
        claim.text(),
        new Cutting(claim.text(), cues).of(new Span(0, claim.text().length())),
        Json.name(claim.stance()),
        Phrases.say("stance", claim.stance()));
  }
}
