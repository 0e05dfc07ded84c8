package ronten.render.report;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import ronten.compare.Comparison;

/**
 * An article in the overview.
 *
 * @param id of the article
 * @param from author, publication and date, as far as they are known
 */
public record OverviewRow(
    String id,
    String title,
    String href,
    String from,
    boolean hasText,
    List<Phrase> lede,
    List<String> commentaries,
    InShort.Counts counts) {

  /** Those with most commentaries first. */
  static final Comparator<OverviewRow> ORDER =
      Comparator.comparingInt((OverviewRow row) -> -row.commentaries().size())
          .thenComparing(OverviewRow::id);

  /** What a comparison comes to. */
  public static OverviewRow of(Comparison comparison) {
    Comparison.About about = comparison.article();
    return new OverviewRow(
        about.id(),
        about.title(),
        Pages.address(Pages.article(about.id())),
        Stream.of(
                Optional.of(String.join(", ", about.authors())), about.publication(), about.date())
            .flatMap(Optional::stream)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" · ")),
        about.path().isPresent(),
        new InShort(comparison, new Members(comparison, path -> Optional.empty())).lede(),
        comparison.documents().stream()
            .map(member -> member.author().orElse(member.title()))
            .toList(),
        InShort.counts(comparison));
  }
}
