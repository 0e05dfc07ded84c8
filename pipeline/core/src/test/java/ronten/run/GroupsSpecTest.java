package ronten.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import ronten.Spec;
import ronten.compare.Comparison;
import ronten.compare.Group;
import ronten.compare.group.Grouping;
import ronten.corpus.Corpus;
import ronten.summary.Summary;
import ronten.text.Metadata;
import ronten.text.Sha256;
import ronten.text.Source;

/** The examples of {@code spec/groups.md}: small corpora and their groups. */
class GroupsSpecTest {

  private static final Pipeline PIPELINE = Pipeline.create();

  private record Read(Summary summary, Metadata metadata) {}

  @TestFactory
  Stream<DynamicTest> groupsTheDocumentsOfEachExample() {
    return Spec.examples("groups")
        .map(
            example ->
                DynamicTest.dynamicTest(
                    example.name(),
                    () -> {
                      List<Read> documents = new ArrayList<>(documents(example.given()));
                      assertThat(lines(documents)).isEqualTo(example.expected());
                      Collections.reverse(documents);
                      assertThat(lines(documents)).isEqualTo(example.expected());
                    }));
  }

  private static String lines(List<Read> documents) {
    Grouping grouping = new Grouping();
    documents.forEach(read -> grouping.add(read.summary(), read.metadata()));
    return grouping.groups().stream()
        .map(GroupsSpecTest::line)
        .sorted()
        .collect(Collectors.joining("\n"));
  }

  private static String line(Group group) {
    return group.title()
        + " | "
        + group.source().orElse("–")
        + " | "
        + group.members().stream().map(GroupsSpecTest::member).collect(Collectors.joining(" "));
  }

  private static String member(Group.Member member) {
    return member.relation() == Comparison.Relation.CITES
        ? "(" + member.path() + ")"
        : member.path();
  }

  private static List<Read> documents(String given) {
    List<Read> documents = new ArrayList<>();
    for (String part :
        given
            .replace("-ID", "-" + Sha256.brief("who pays for the harbour"))
            .split("(?m)^== ", -1)) {
      if (!part.isBlank()) {
        int end = part.indexOf('\n');
        byte[] bytes = part.substring(end + 1).getBytes(StandardCharsets.UTF_8);
        documents.add(read(Corpus.read(part.substring(0, end), bytes)));
      }
    }
    return documents;
  }

  private static Read read(Source source) {
    Outcome outcome = PIPELINE.process(source, new Summary.Producer("1", "settings"));
    return new Read(((Outcome.Done) outcome).summary(), source.metadata());
  }
}
