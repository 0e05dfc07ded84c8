package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import ronten.index.Layout;
import ronten.index.Pairs;
import ronten.text.Folded;
import ronten.text.Span;

/** Leads what matched in a passage back to the document's text. For one query. */
final class Highlighter {

  private record Weighed(Clue clue, Weight weight) {}

  private final List<Weighed> clues = new ArrayList<>();

  Highlighter(IndexSearcher searcher, List<Clue> clues) throws IOException {
    for (Clue clue : clues) {
      Weight weight =
          searcher.createWeight(searcher.rewrite(clue.query()), ScoreMode.COMPLETE_NO_SCORES, 1);
      this.clues.add(new Weighed(clue, weight));
    }
  }

  /**
   * What to highlight, in order, touching spans as one.
   *
   * @param document the passage's number in the leaf
   * @param text the passage's characters
   */
  List<Span> highlights(LeafReaderContext leaf, int document, String text, Layout layout)
      throws IOException {
    List<Span> spans = spans(leaf, document, text, layout, false);
    return merged(spans.isEmpty() ? spans(leaf, document, text, layout, true) : spans, 1);
  }

  /** Each place where something matched, in order; overlapping spans as one. */
  List<Span> places(LeafReaderContext leaf, int document, String text, Layout layout)
      throws IOException {
    List<Span> spans = new ArrayList<>();
    Folded view = view(text, layout);
    for (Weighed each : clues) {
      if (!each.clue().characters().isEmpty()) {
        scan(each.clue().characters(), view, layout, spans);
      } else if (!each.clue().faint()) {
        add(each, leaf, document, text, layout, spans);
      }
    }
    return merged(spans, 0);
  }

  /** Looks a text through, which is faster than asking an index where many terms begin alike. */
  private static void scan(String characters, Folded view, Layout layout, List<Span> spans) {
    String text = view.text();
    int last = text.length() - characters.length();
    for (int at = 0; at <= last; at++) {
      Span place = new Span(at, at + characters.length());
      if (stands(characters, text, at) && !parts(text, at) && !parts(text, place.end())) {
        spans.add(view.original(place).shift(layout.start()));
      }
    }
  }

  private static boolean stands(String characters, String text, int at) {
    for (int i = 0; i < characters.length(); i++) {
      char asked = characters.charAt(i);
      if (asked != ' ' && asked != text.charAt(at + i)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a place lies inside a word, where words are written with spaces. */
  private static boolean parts(String text, int at) {
    return at > 0
        && at < text.length()
        && isWord(text.codePointBefore(at))
        && isWord(text.codePointAt(at));
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) && !Pairs.isPaired(c);
  }

  private List<Span> spans(
      LeafReaderContext leaf, int document, String text, Layout layout, boolean faint)
      throws IOException {
    List<Span> spans = new ArrayList<>();
    for (Weighed each : clues) {
      if (each.clue().faint() == faint) {
        add(each, leaf, document, text, layout, spans);
      }
    }
    return spans;
  }

  private static void add(
      Weighed each,
      LeafReaderContext leaf,
      int document,
      String text,
      Layout layout,
      List<Span> spans)
      throws IOException {
    Matches matches = each.weight().matches(leaf, document);
    if (matches != null) {
      for (String field : matches) {
        add(matches.getMatches(field), each.clue().pairs(), text, layout, spans);
      }
    }
  }

  private static void add(
      MatchesIterator matches, int pairs, String text, Layout layout, List<Span> spans)
      throws IOException {
    Folded view = pairs > 0 ? view(text, layout) : null;
    while (matches.next()) {
      int start = matches.startPosition();
      if (pairs > 0) {
        Span original = view.original(new Span(start, start + pairs));
        spans.add(original.shift(layout.start()));
      } else {
        Span first = layout.tokens().get(start);
        spans.add(first.union(layout.tokens().get(matches.endPosition())));
      }
    }
  }

  private static Folded view(String text, Layout layout) {
    List<Span> holes = layout.holes().stream().map(hole -> hole.shift(-layout.start())).toList();
    return Folded.matching(text, new Span(0, text.length()), holes);
  }

  /** Spans that share this much made one: 1 where touching is enough. */
  private static List<Span> merged(List<Span> spans, int touch) {
    List<Span> merged = new ArrayList<>();
    for (Span span : spans.stream().sorted().toList()) {
      if (!merged.isEmpty() && span.start() < merged.getLast().end() + touch) {
        merged.set(merged.size() - 1, merged.getLast().union(span));
      } else {
        merged.add(span);
      }
    }
    return merged;
  }
}
