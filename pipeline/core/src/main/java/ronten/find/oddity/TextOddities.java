package ronten.find.oddity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ronten.find.mark.MarkPairs;
import ronten.text.Document;
import ronten.text.LineEnds;
import ronten.text.Mark;
import ronten.text.Oddity;
import ronten.text.Span;

/**
 * Finds what is odd in a text and may mislead a reader or a search: characters that look like
 * others, marks without a partner, line ends of several kinds. Runs of one kind are told once, and
 * so many of a kind at most; the text is never touched.
 */
public final class TextOddities {

  /** How many of one kind are told; the last of them says that there are more. */
  static final int MOST = 200;

  private final Document document;
  private final List<Oddity> found = new ArrayList<>();
  private final Map<String, Integer> counts = new HashMap<>();

  private TextOddities(Document document) {
    this.document = document;
  }

  /** What is odd, in the order of the text; what was odd while the file was read comes with it. */
  public static List<Oddity> in(Document document) {
    TextOddities oddities = new TextOddities(document);
    oddities.characters();
    oddities.lineEnds();
    oddities.readings();
    oddities.marks();
    List<Oddity> all = new ArrayList<>(document.source().oddities());
    all.addAll(oddities.found);
    all.sort(Comparator.comparing(Oddity::span).thenComparing(Oddity::kind));
    return List.copyOf(all);
  }

  /** Runs of odd characters of one kind. */
  private void characters() {
    String text = document.text();
    OddCharacter run = OddCharacter.NONE;
    int start = 0;
    for (int at = 0; at < text.length(); ) {
      int next = at + Character.charCount(text.codePointAt(at));
      OddCharacter kind = OddCharacter.at(text, at);
      if (kind != run) {
        tell(run, new Span(start, at));
        run = kind;
        start = at;
      }
      at = next;
    }
    tell(run, new Span(start, text.length()));
  }

  private void tell(OddCharacter kind, Span span) {
    if (kind != OddCharacter.NONE) {
      tell(kind.kind(), span, kind.note());
    }
  }

  private void tell(String kind, Span span, String note) {
    int count = counts.merge(kind, 1, Integer::sum);
    if (count < MOST) {
      found.add(new Oddity(kind, span, note));
    } else if (count == MOST) {
      found.add(new Oddity(kind, span, note + " There are more; they are not listed."));
    }
  }

  /** The first line end of another kind than the first. */
  private void lineEnds() {
    String text = document.text();
    String usual = "";
    for (int at = 0; at < text.length(); ) {
      int length = LineEnds.length(text, at);
      if (length == 0) {
        at++;
        continue;
      }
      String end = text.substring(at, at + length);
      if (usual.isEmpty()) {
        usual = end;
      } else if (!usual.equals(end)) {
        tell("mixed-line-ends", new Span(at, at + length), "Lines end in different ways.");
        return;
      }
      at += length;
    }
  }

  /** The readings of words in running text, which are passed over. */
  private void readings() {
    document.source().marks().stream()
        .filter(mark -> mark.kind() == Mark.Kind.RUBY)
        .forEach(
            mark ->
                tell("ruby", mark.span(), "The reading of a word, not read as part of the text."));
  }

  private void marks() {
    document
        .paragraphs()
        .forEach(
            paragraph -> {
              MarkPairs marks = MarkPairs.of(document.text(), paragraph.span(), paragraph.holes());
              for (Span mark : marks.unclosed()) {
                tell("unclosed-mark", mark, "This mark has no partner in its paragraph.");
              }
            });
  }
}
