package ronten.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Matches;
import org.apache.lucene.search.MatchesIterator;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import ronten.index.Pairs;
import ronten.index.StoredPassage;
import ronten.language.Spelling;
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

  /** A passage that was found; its folded view is made when it is needed. */
  private static final class Passage {
    private final LeafReaderContext leaf;
    private final int number;
    private final StoredPassage stored;
    private Optional<Folded> view = Optional.empty();

    Passage(LeafReaderContext leaf, int number, StoredPassage stored) {
      this.leaf = leaf;
      this.number = number;
      this.stored = stored;
    }

    Folded view() {
      if (view.isEmpty()) {
        int start = stored.layout().start();
        List<Span> holes =
            stored.layout().holes().stream().map(hole -> hole.shift(-start)).toList();
        String text = stored.text();
        view = Optional.of(Folded.matching(text, new Span(0, text.length()), holes));
      }
      return view.get();
    }

    /** A stretch of the folded passage in the document's text. */
    Span original(Span folded) {
      return view().original(folded).shift(stored.layout().start());
    }

    /** Tokens in the document's text. */
    Span tokens(int first, int last) {
      List<Span> tokens = stored.layout().tokens();
      return tokens.get(first).union(tokens.get(last));
    }
  }

  /**
   * What to highlight, in order, touching spans as one.
   *
   * @param number the passage's number in the leaf; quicker where it is not less than the last
   */
  List<Span> highlights(LeafReaderContext leaf, int number, StoredPassage stored)
      throws IOException {
    Passage passage = new Passage(leaf, number, stored);
    List<Span> spans = spans(passage, false);
    return merged(spans.isEmpty() ? spans(passage, true) : spans, 1);
  }

  /** Each place where something matched, in order; overlapping spans as one. */
  List<Span> places(LeafReaderContext leaf, int number, StoredPassage stored) throws IOException {
    return merged(spans(new Passage(leaf, number, stored), false), 0);
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
    Positions found = positions.computeIfAbsent(passage.leaf, Positions::new);
    int last = terms.steps().getLast().distance();
    for (int place : found.of(terms, passage.number)) {
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
    String text = Spelling.folded(passage.view().text());
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
    Matches matches = weight.matches(passage.leaf, passage.number);
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
