package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import ronten.index.Layout;
import ronten.index.Pairs;
import ronten.text.Folded;
import ronten.text.Span;

/** Leads what matched in a passage back to the document's text. For one query. */
final class Highlighter {

  private final IndexSearcher searcher;
  private final List<Clue> clues;
  private final Map<LeafReaderContext, Positions> positions = new HashMap<>();
  private final Map<Clue.Matching, Weight> weights = new HashMap<>();

  Highlighter(IndexSearcher searcher, List<Clue> clues) {
    this.searcher = searcher;
    this.clues = clues.stream().distinct().toList();
  }

  /** A passage that was found. */
  private record Passage(LeafReaderContext leaf, int number, Layout layout, Folded view) {

    Passage(LeafReaderContext leaf, int number, String text, Layout layout) {
      this(leaf, number, layout, view(text, layout));
    }

    private static Folded view(String text, Layout layout) {
      List<Span> holes = layout.holes().stream().map(hole -> hole.shift(-layout.start())).toList();
      return Folded.matching(text, new Span(0, text.length()), holes);
    }

    /** A stretch of the folded passage in the document's text. */
    Span original(Span folded) {
      return view.original(folded).shift(layout.start());
    }

    /** Tokens in the document's text. */
    Span tokens(int first, int last) {
      return layout.tokens().get(first).union(layout.tokens().get(last));
    }
  }

  /**
   * What to highlight, in order, touching spans as one.
   *
   * @param number the passage's number in the leaf; quicker where it is not less than the last
   * @param text the passage's characters
   */
  List<Span> highlights(LeafReaderContext leaf, int number, String text, Layout layout)
      throws IOException {
    Passage passage = new Passage(leaf, number, text, layout);
    List<Span> spans = spans(passage, false);
    return merged(spans.isEmpty() ? spans(passage, true) : spans, 1);
  }

  /** Each place where something matched, in order; overlapping spans as one. */
  List<Span> places(LeafReaderContext leaf, int number, String text, Layout layout)
      throws IOException {
    return merged(spans(new Passage(leaf, number, text, layout), false), 0);
  }

  private List<Span> spans(Passage passage, boolean faint) throws IOException {
    List<Span> spans = new ArrayList<>();
    for (Clue clue : clues) {
      switch (clue) {
        case Clue.Terms terms when terms.faint() == faint -> add(terms, passage, spans);
        case Clue.Characters characters when !faint -> scan(characters.asked(), passage, spans);
        case Clue.Matching matching when !faint -> add(matching, passage, spans);
        default -> {}
      }
    }
    return spans;
  }

  private void add(Clue.Terms terms, Passage passage, List<Span> spans) throws IOException {
    Positions found = positions.computeIfAbsent(passage.leaf(), Positions::new);
    int last = terms.steps().getLast().distance();
    for (int place : found.of(terms, passage.number())) {
      spans.add(span(place, place + last, terms.length(), passage));
    }
  }

  private static Span span(int first, int last, int length, Passage passage) {
    return length > 0
        ? passage.original(new Span(first, first + length))
        : passage.tokens(first, last);
  }

  /** Looks a text through, which is faster than asking an index where many terms begin alike. */
  private static void scan(String characters, Passage passage, List<Span> spans) {
    String text = passage.view().text();
    int last = text.length() - characters.length();
    for (int at = 0; at <= last; at++) {
      Span place = new Span(at, at + characters.length());
      if (stands(characters, text, at) && !parts(text, at) && !parts(text, place.end())) {
        spans.add(passage.original(place));
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

  private void add(Clue.Matching clue, Passage passage, List<Span> spans) throws IOException {
    Weight weight = weights.get(clue);
    if (weight == null) {
      Query query = searcher.rewrite(clue.query());
      weight = searcher.createWeight(query, ScoreMode.COMPLETE_NO_SCORES, 1);
      weights.put(clue, weight);
    }
    Matches matches = weight.matches(passage.leaf(), passage.number());
    if (matches != null) {
      for (String field : matches) {
        MatchesIterator places = matches.getMatches(field);
        while (places.next()) {
          spans.add(span(places.startPosition(), places.endPosition(), clue.length(), passage));
        }
      }
    }
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
