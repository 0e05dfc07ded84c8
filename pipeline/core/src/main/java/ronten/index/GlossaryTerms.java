package ronten.index;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.BytesRef;
import ronten.find.Analysis;
import ronten.find.Gloss;
import ronten.text.Folded;
import ronten.text.PartOfSpeech;
import ronten.text.Span;
import ronten.text.Token;

/**
 * The glosses of a document as terms of the index, both ways: what a term is looked up by, the
 * other side as it is written, and the lemmas of that. The documents that have a pair are the
 * term's postings, so a lookup is a seek; nothing is read before it, and nothing analysed after it.
 */
public final class GlossaryTerms {

  private static final String SEPARATOR = "\u0000";
  private static final String BETWEEN_LEMMAS = "\u0001";

  /** A longer side is a sentence rather than a term. */
  private static final int LONGEST = 128;

  private GlossaryTerms() {}

  /** What a term is looked up by: folded, hyphens as spaces. */
  public static String key(String written) {
    return Folded.key(written).replace('-', ' ');
  }

  /** What words are looked up by whatever their form: export controls as export control. */
  public static String key(List<Token> tokens) {
    return tokens.stream()
        .filter(token -> token.pos() != PartOfSpeech.PUNCT && token.pos() != PartOfSpeech.SYM)
        .map(Words::lemma)
        .collect(Collectors.joining(" "));
  }

  /** The terms of a document's glosses. */
  static Set<String> of(Analysis analysis) {
    Set<String> terms = new LinkedHashSet<>();
    String text = analysis.document().text();
    List<Token> all =
        analysis.glosses().isEmpty() ? List.of() : analysis.document().tokens().toList();
    for (Gloss gloss : analysis.glosses()) {
      if (Math.max(gloss.latin().length(), gloss.japanese().length()) <= LONGEST) {
        List<Token> latin = tokens(gloss.latin(), gloss.span(), text, all);
        add(key(gloss.japanese()), gloss.latin(), latin, terms);
        add(key(gloss.latin()), gloss.japanese(), List.of(), terms);
        add(key(latin), gloss.japanese(), List.of(), terms);
      }
    }
    return terms;
  }

  private static void add(String key, String other, List<Token> tokens, Set<String> terms) {
    if (!key.isEmpty()) {
      String lemmas =
          tokens.stream()
              .map(token -> Words.isContent(token) ? Words.lemma(token) : "")
              .collect(Collectors.joining(BETWEEN_LEMMAS));
      String known = lemmas.equals(asWritten(other)) ? "" : lemmas;
      terms.add(String.join(SEPARATOR, key, other, known));
    }
  }

  /** What most lemmas are, so that those need not be kept. */
  private static String asWritten(String other) {
    return key(other).replace(" ", BETWEEN_LEMMAS);
  }

  /**
   * The words of a side of a gloss; none where they do not stand in the text as read.
   *
   * @param all the words of the document in order
   */
  private static List<Token> tokens(String side, Span gloss, String text, List<Token> all) {
    int at = gloss.in(text).indexOf(side);
    if (at < 0) {
      return List.of();
    }
    Span place = new Span(gloss.start() + at, gloss.start() + at + side.length());
    return all.subList(startingFrom(all, place.start()), startingFrom(all, place.end())).stream()
        .filter(token -> place.covers(token.span()))
        .toList();
  }

  /** The index of the first word that starts at an offset or behind it. */
  private static int startingFrom(List<Token> all, int offset) {
    int low = 0;
    int high = all.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (all.get(middle).span().start() < offset) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /**
   * The other side of a pair.
   *
   * @param written as a document writes it
   * @param lemmas of its words in order, empty for words that are not looked for
   * @param path the first document that has the pair
   * @param documents how many have it
   */
  public record Rendering(String written, List<String> lemmas, String path, int documents) {

    public Rendering {
      lemmas = List.copyOf(lemmas);
    }
  }

  /**
   * The renderings of a key, by how they are written.
   *
   * @param glossary looks up terms of {@link Fields#GLOSSARY}
   */
  public static List<Rendering> renderings(PrefixLookup glossary, String key) throws IOException {
    Map<String, Rendering> found = new TreeMap<>();
    glossary.each(
        new BytesRef(prefix(key)),
        Integer.MAX_VALUE,
        (leaf, terms) -> {
          String term = terms.term().utf8ToString();
          rendering(term, leaf, terms.postings(null, PostingsEnum.NONE))
              .ifPresent(rendering -> found.merge(term, rendering, GlossaryTerms::merged));
        });
    return List.copyOf(found.values());
  }

  private static Optional<Rendering> rendering(
      String term, LeafReaderContext leaf, PostingsEnum documents) throws IOException {
    Bits live = leaf.reader().getLiveDocs();
    String first = "";
    int count = 0;
    while (documents.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
      if (live == null || live.get(documents.docID())) {
        String path = StoredState.path(leaf, documents.docID());
        first = count == 0 || path.compareTo(first) < 0 ? path : first;
        count++;
      }
    }
    return count == 0 ? Optional.empty() : Optional.of(rendering(term, first, count));
  }

  /** What the terms of a key begin with. */
  public static String prefix(String key) {
    return key + SEPARATOR;
  }

  /**
   * The rendering that a term tells.
   *
   * @param path the first document that has it
   * @param documents how many have it
   */
  public static Rendering rendering(String term, String path, int documents) {
    String[] parts = term.split(SEPARATOR, 3);
    String known = parts[2].isEmpty() ? asWritten(parts[1]) : parts[2];
    return new Rendering(parts[1], List.of(known.split(BETWEEN_LEMMAS, -1)), path, documents);
  }

  /** The same pair in two parts of the index. */
  private static Rendering merged(Rendering one, Rendering other) {
    return new Rendering(
        one.written(),
        one.lemmas(),
        one.path().compareTo(other.path()) <= 0 ? one.path() : other.path(),
        one.documents() + other.documents());
  }
}
