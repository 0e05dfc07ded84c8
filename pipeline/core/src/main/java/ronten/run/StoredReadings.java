package ronten.run;

import java.util.Optional;
import java.util.function.Function;
import ronten.compare.Comparison;
import ronten.compare.Group;
import ronten.compare.Reading;
import ronten.index.StoredDocument;

/**
 * Compares groups by the documents an index keeps.
 *
 * @param documents finds a document by its path
 */
record StoredReadings(Function<String, Optional<StoredDocument>> documents, Comparer comparer) {

  /** The comparison of a group, its article's text as the index has it. */
  Comparison compare(Group group) {
    return compare(group, group.source().map(this::reading));
  }

  /** The comparison of a group with an article's text from elsewhere. */
  Comparison compare(Group group, Optional<Reading> source) {
    return comparer.compare(
        group, group.members().stream().map(member -> reading(member.path())).toList(), source);
  }

  private Reading reading(String path) {
    return documents
        .apply(path)
        .map(Readings::of)
        .orElseThrow(() -> new IllegalStateException("not in the index: " + path));
  }
}
