package ronten.index;

import java.util.List;
import ronten.text.Metadata;

/** What the index keeps of a document as a whole, beside its passages. */
public final class StoredDocument {

  private final StoredSummary summary;
  private final String text;
  private final Metadata metadata;
  private final byte[] layout;

  StoredDocument(StoredSummary summary, String text, Metadata metadata, byte[] layout) {
    this.summary = summary;
    this.text = text;
    this.metadata = metadata;
    this.layout = layout;
  }

  /** Its summary, the bytes that were put. */
  public byte[] summary() {
    return summary.json();
  }

  /** Its text, which all spans point into. */
  public String text() {
    return text;
  }

  /** Whether the text was taken out of another format. */
  public boolean extracted() {
    return summary.extracted();
  }

  /** What it says about itself. */
  public Metadata metadata() {
    return metadata;
  }

  /** Its paragraphs in the order of the text, title and headings included. */
  public List<StoredParagraph> paragraphs() {
    return TextLayout.read(layout);
  }
}
