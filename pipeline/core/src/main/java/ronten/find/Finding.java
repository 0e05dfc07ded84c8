package ronten.find;

import java.util.List;
import ronten.text.Span;

/** Something noticed in a document. Whatever is told to the reader can be pointed at. */
public sealed interface Finding permits KeyTerm, Gloss, Quote, Claim, Citation, Entity {

  /** The stretches of the text this rests on: never empty. */
  List<Span> evidence();
}
