package ronten.corpus;

/** Plain text: as it is, with at most front matter at its head. */
final class PlainText {

  private PlainText() {}

  static Extracted read(String text) {
    FrontMatter front = FrontMatter.of(text);
    return new Extracted(text, front.metadata(), front.marks(), front.oddities());
  }
}
