package ronten.run;

import java.util.Comparator;
import ronten.compare.Reading;
import ronten.index.StoredDocument;
import ronten.index.StoredParagraph;
import ronten.render.Json;
import ronten.summary.Summary;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Sentence;

/** Documents as they are laid beside others: out of the index, or just analysed. */
public final class ReadingOf {

  private static final Comparator<Reading.Block> ORDER = Comparator.comparing(Reading.Block::span);

  private ReadingOf() {}

  /** A document of the index. */
  public static Reading stored(StoredDocument stored) {
    return new Reading(
        Json.read(stored.summary(), Summary.class),
        stored.text(),
        stored.paragraphs().stream().map(ReadingOf::block).sorted(ORDER).toList());
  }

  private static Reading.Block block(StoredParagraph paragraph) {
    return new Reading.Block(
        paragraph.span(),
        paragraph.heading(),
        paragraph.language(),
        paragraph.holes(),
        paragraph.sentences());
  }

  /** A document that was just analysed. */
  public static Reading analysed(Outcome.Done done) {
    Document document = done.analysis().document();
    return new Reading(
        done.summary(),
        document.text(),
        document.paragraphs().map(ReadingOf::block).sorted(ORDER).toList());
  }

  private static Reading.Block block(Paragraph paragraph) {
    boolean heading =
        paragraph.kind() == Paragraph.Kind.TITLE || paragraph.kind() == Paragraph.Kind.HEADING;
    return new Reading.Block(
        paragraph.span(),
        heading,
        paragraph.language(),
        paragraph.holes(),
        paragraph.sentences().stream().map(Sentence::span).toList());
  }
}
