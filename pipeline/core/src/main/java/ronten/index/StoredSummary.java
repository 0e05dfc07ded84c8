package ronten.index;

/** What has to be known of a document to draw it. */
public final class StoredSummary {

  private final byte[] json;
  private final boolean extracted;

  StoredSummary(byte[] json, boolean extracted) {
    this.json = json;
    this.extracted = extracted;
  }

  /** Its summary, the bytes that were put. */
  public byte[] json() {
    return json.clone();
  }

  /** Whether its text was taken out of another format. */
  public boolean extracted() {
    return extracted;
  }
}
