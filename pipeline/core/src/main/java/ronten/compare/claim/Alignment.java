package ronten.compare.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.compare.Reading;
import ronten.compare.word.Concepts;
import ronten.compare.word.Utterance;
import ronten.language.Languages;
import ronten.text.Span;

/**
 * The sentences of a group's members laid beside those of one another and of the article. Made once
 * for a group; a pure function of what goes in.
 */
public final class Alignment {

  /**
   * A sentence of a member.
   *
   * @param pieces what it is about, and where that stands
   * @param link the article's sentence that it renders
   */
  public record Line(Utterance utterance, Map<String, Span> pieces, Optional<Link> link) {}

  private final List<Reading> members;
  private final Optional<Reading> source;
  private final List<Line> lines;
  private final Pieces reader;
  private final Oppositions oppositions;

  private Alignment(
      List<Reading> members,
      Optional<Reading> source,
      List<Line> lines,
      Pieces reader,
      Oppositions oppositions) {
    this.members = members;
    this.source = source;
    this.lines = lines;
    this.reader = reader;
    this.oppositions = oppositions;
  }

  /**
   * Lays them side by side.
   *
   * @param members the commentaries, in order
   * @param source the article's own text
   * @param glossary of the group
   */
  public static Alignment of(
      List<Reading> members, Optional<Reading> source, Glossary glossary, Languages languages) {
    Oppositions oppositions = Oppositions.load();
    Pieces reader = new Pieces(Concepts.of(glossary), oppositions, languages);
    Optional<SourceLinks> links =
        source.map(article -> new SourceLinks(Utterance.of(article), reader));
    List<Line> lines = new ArrayList<>();
    members.forEach(member -> read(member, links, reader, lines));
    return new Alignment(List.copyOf(members), source, lines, reader, oppositions);
  }

  private static void read(
      Reading member, Optional<SourceLinks> links, Pieces reader, List<Line> lines) {
    List<Line> read = new ArrayList<>();
    Map<String, Integer> uses = new HashMap<>();
    for (Utterance utterance : Utterance.of(member)) {
      Map<String, Span> pieces = reader.of(utterance, List.of());
      pieces.keySet().forEach(piece -> uses.merge(piece, 1, Integer::sum));
      read.add(new Line(utterance, pieces, Optional.empty()));
    }
    for (Line line : read) {
      Optional<Link> link = links.flatMap(l -> l.link(line.utterance, line.pieces, uses));
      lines.add(new Line(line.utterance, line.pieces, link));
    }
  }

  /** The members' sentences, in their order. */
  public List<Line> lines() {
    return List.copyOf(lines);
  }

  /** The article's own text. */
  public Optional<Reading> source() {
    return source;
  }

  /** The claims of the members, aligned: sets of most members first. */
  public List<Comparison.Claim> claims() {
    return new ClaimSets(new Statements(reader, oppositions).of(lines)).claims();
  }

  /**
   * What each member does with each paragraph of the article; empty without its text.
   *
   * @param quotes with their verdicts
   */
  public List<Comparison.Coverage> coverage(List<Comparison.Quote> quotes) {
    return source.map(article -> Coverages.of(article, members, lines, quotes)).orElse(List.of());
  }
}
