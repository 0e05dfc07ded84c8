package ronten.compare.claim;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import ronten.compare.Comparison;
import ronten.compare.word.Utterance;
import ronten.language.Stance;
import ronten.summary.Summary;
import ronten.text.Span;

/** Which sentences say something one can agree with. */
final class Statements {

  private static final Pattern FULL = Pattern.compile("[。．.!！][）)」』\"”]?\\s*$");
  private static final String SOURCE = "source ";

  private final Pieces reader;
  private final Oppositions oppositions;

  Statements(Pieces reader, Oppositions oppositions) {
    this.reader = reader;
    this.oppositions = oppositions;
  }

  /** The claims of the summaries, and the sentences that take a side without asking. */
  List<Statement> of(List<Alignment.Line> lines) {
    List<Statement> statements = new ArrayList<>();
    Map<String, Map<Integer, Summary.Claim>> claims = new HashMap<>();
    for (Alignment.Line line : lines) {
      Optional<Summary.Claim> claim =
          Optional.ofNullable(
              claims
                  .computeIfAbsent(line.utterance().path(), path -> claims(line.utterance()))
                  .get(line.utterance().span().start()));
      List<Oppositions.Cue> cues =
          oppositions.in(line.utterance().symbols()).stream()
              .filter(cue -> cue.side() != 0)
              .toList();
      boolean takesSide = !Oppositions.sides(cues).isEmpty() && isAsserted(line.utterance());
      if (claim.isPresent() || takesSide) {
        statements.add(statement(line, claim, cues));
      }
    }
    return statements;
  }

  /**
   * A full sentence that does not ask; what a list or a table has in a few words asserts nothing.
   */
  private static boolean isAsserted(Utterance utterance) {
    return !utterance.question() && FULL.matcher(utterance.text()).find();
  }

  private static Map<Integer, Summary.Claim> claims(Utterance utterance) {
    Map<Integer, Summary.Claim> claims = new HashMap<>();
    for (Summary.Claim claim : utterance.reading().summary().claims()) {
      claims.putIfAbsent(claim.start(), claim);
    }
    return claims;
  }

  private Statement statement(
      Alignment.Line line, Optional<Summary.Claim> claim, List<Oppositions.Cue> cues) {
    Utterance utterance = line.utterance();
    Map<String, Integer> sides = new TreeMap<>(Oppositions.sides(cues));
    claim
        .map(Summary.Claim::stance)
        .map(Statements::approval)
        .filter(side -> side != 0)
        .ifPresent(side -> sides.putIfAbsent(Oppositions.APPROVAL, side));
    Map<String, Span> pieces = new TreeMap<>(reader.of(utterance, Statement.frames(claim)));
    line.link().ifPresent(link -> pieces.put(SOURCE + link.sentence(), utterance.span()));
    List<Comparison.Passage> passages =
        cues.stream()
            .map(cue -> Oppositions.span(cue, utterance.symbols()))
            .distinct()
            .map(
                span ->
                    new Comparison.Passage(
                        span.start(), span.end(), span.in(utterance.reading().text())))
            .toList();
    return new Statement(
        utterance, claim, Voice.of(utterance, claim), sides, passages, pieces, line.link());
  }

  private static int approval(Stance stance) {
    return switch (stance) {
      case ENDORSES -> 1;
      case DISPUTES -> -1;
      case REPORTS, ASSERTS, HEDGES, WARNS, PROPOSES, CONCEDES -> 0;
    };
  }
}
