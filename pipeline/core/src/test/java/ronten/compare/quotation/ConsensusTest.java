package ronten.compare.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import ronten.text.Span;

class ConsensusTest {

  private static Wording wording(String path, String text) {
    return new Wording(path, new Span(10, 10 + text.length()), text);
  }

  private static List<Status> statuses(Consensus consensus) {
    return consensus.members().stream().map(member -> member.verdict().status()).toList();
  }

  @Test
  void theOutlierDiffersFromWhatMostHave() {
    List<Consensus> found =
        Consensus.of(
            List.of(
                wording("c.md", "The old pier must be repaired before the winter storms."),
                wording("a.md", "The old pier should be repaired before the winter storms."),
                wording("b.md", "old pier should be repaired before the winter")));
    assertThat(found).hasSize(1);
    Consensus consensus = found.getFirst();
    assertThat(consensus.wording())
        .isEqualTo("The old pier should be repaired before the winter storms.");
    assertThat(statuses(consensus))
        .containsExactly(Status.NO_SOURCE, Status.NO_SOURCE, Status.DIFFERS);
    Difference difference = consensus.members().get(2).verdict().differences().getFirst();
    assertThat(difference.quoted()).isEqualTo("must");
    assertThat(difference.original()).isEqualTo("should");
  }

  @Test
  void twoThatDisagreeBothDiffer() {
    List<Consensus> found =
        Consensus.of(
            List.of(
                wording("a.md", "They will meet again in Sydney in October"),
                wording("b.md", "They will meet again in Canberra in October")));
    assertThat(found).hasSize(1);
    assertThat(found.getFirst().wording()).contains("Sydney");
    assertThat(statuses(found.getFirst())).containsExactly(Status.DIFFERS, Status.DIFFERS);
  }

  @Test
  void spellingAndEllipsesAreNoDisagreement() {
    List<Consensus> found =
        Consensus.of(
            List.of(
                wording("a.md", "The harbour program was organised by two clerks"),
                wording("b.md", "The harbor programme … by two clerks"),
                wording("c.md", "[T]he harbour program was organized by two clerks")));
    assertThat(found).hasSize(1);
    assertThat(statuses(found.getFirst())).containsOnly(Status.NO_SOURCE);
  }

  @Test
  void otherSentencesStayApart() {
    List<Consensus> found =
        Consensus.of(
            List.of(
                wording("a.md", "The old pier should be repaired before winter"),
                wording("b.md", "Few bakers of the town own a boat"),
                wording("c.md", "港の修理は三年かかる"),
                wording("d.md", "港の修理は三年かかる")));
    assertThat(found).hasSize(3);
    assertThat(found.get(2).members()).hasSize(2);
    assertThat(statuses(found.get(2))).containsOnly(Status.NO_SOURCE);
  }

  @Test
  void oneDocumentHasOneVoice() {
    List<Consensus> found =
        Consensus.of(
            List.of(
                wording("a.md", "It did close the ferry on Monday"),
                wording("a.md", "It did close the ferry on Monday"),
                wording("b.md", "It did not close the ferry on Monday"),
                wording("c.md", "It did not close the ferry on Monday")));
    assertThat(found).hasSize(1);
    assertThat(statuses(found.getFirst()))
        .containsExactly(Status.DIFFERS, Status.DIFFERS, Status.NO_SOURCE, Status.NO_SOURCE);
  }

  @Test
  void theOrderOfTheQuotationsDoesNotMatter() {
    List<Wording> quotations =
        new ArrayList<>(
            List.of(
                wording("a.md", "They will meet again in Sydney in October"),
                wording("b.md", "They will meet again in Canberra in October"),
                wording("c.md", "will meet again in Canberra")));
    List<Consensus> found = Consensus.of(quotations);
    assertThat(Consensus.of(quotations.reversed())).isEqualTo(found);
  }
}
