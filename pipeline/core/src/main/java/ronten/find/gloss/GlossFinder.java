package ronten.find.gloss;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import ronten.find.Gloss;
import ronten.find.mark.BracketPairs;
import ronten.find.mark.Emphasis;
import ronten.find.word.View;
import ronten.text.Document;
import ronten.text.Folded;
import ronten.text.Span;

/**
 * Finds explicit pairs of a Japanese and a Latin-script expression: 日本語（English）, English（日本語）,
 * 「日本語」（English）, 日本語（English, ABBR）, 日本語＝English, in brackets of every shape and width.
 */
public final class GlossFinder {

  /** The glosses of a document in the order of the text. */
  public List<Gloss> find(Document document) {
    return judge(document).stream()
        .filter(GlossVerdict.Accepted.class::isInstance)
        .map(verdict -> ((GlossVerdict.Accepted) verdict).gloss())
        .sorted(Comparator.comparing(Gloss::span))
        .toList();
  }

  /** What was decided about every bracket that could hold a gloss, paragraph by paragraph. */
  List<GlossVerdict> judge(Document document) {
    List<GlossVerdict> verdicts = new ArrayList<>();
    List<GlossCandidate> candidates = new ArrayList<>();
    Emphasis emphasis = Emphasis.of(document);
    document
        .paragraphs()
        .filter(paragraph -> paragraph.span().holds(document.text(), BracketPairs::isBracket))
        .forEach(
            paragraph -> {
              View view = View.of(document, paragraph);
              new GlossJudge(document, view, emphasis).judge(candidates, verdicts);
            });
    for (GlossCandidate candidate : agreed(candidates)) {
      verdicts.add(new GlossVerdict.Accepted(candidate.gloss()));
    }
    return List.copyOf(verdicts);
  }

  /**
   * Lets the places where one Latin expression is glossed agree: where one Japanese side is the end
   * of the other, the shorter one is the term, for the rest is a modifier.
   */
  private static List<GlossCandidate> agreed(List<GlossCandidate> candidates) {
    Map<String, String> shortest = new HashMap<>();
    for (GlossCandidate candidate : candidates) {
      String key = Folded.key(candidate.latin());
      String japanese = candidate.japanese();
      shortest.merge(key, japanese, (a, b) -> a.length() <= b.length() ? a : b);
    }
    List<GlossCandidate> agreed = new ArrayList<>();
    for (GlossCandidate candidate : candidates) {
      String shorter = shortest.get(Folded.key(candidate.latin()));
      boolean modified =
          candidate.japaneseFirst()
              && !candidate.fenced()
              && candidate.japanese().length() > shorter.length()
              && candidate.japanese().endsWith(shorter);
      agreed.add(modified ? candidate.shortenedTo(shorter) : candidate);
    }
    return agreed;
  }

  /** The span of a whole expression, from its term to its closing bracket. */
  static Span whole(View view, int from, int to) {
    return view.original(new Span(from, to));
  }
}
