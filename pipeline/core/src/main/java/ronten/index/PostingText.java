package ronten.index;

import java.util.ArrayList;
import java.util.List;

/**
 * Postings as a line of text that a search engine elsewhere takes apart again with nothing but
 * white space, so that its terms and positions are ours: terms of one position with {@code |}
 * between them, and {@code _} at each position where none stands. What in a term would be taken for
 * one of these is escaped, {@code %0020}; terms stay escaped in that engine, and are asked for so.
 */
public final class PostingText {

  /** Stands where no term does. */
  public static final String GAP = "_";

  /** Parts the terms of one position. */
  public static final char STACKED = '|';

  private static final char ESCAPE = '%';
  private static final int DIGITS = 4;

  private PostingText() {}

  /**
   * The text of postings.
   *
   * @param postings in the order of their positions
   */
  public static String of(List<Posting> postings) {
    StringBuilder text = new StringBuilder();
    int position = -1;
    for (Posting posting : postings) {
      if (posting.position() == position) {
        text.append(STACKED);
      }
      for (; position < posting.position(); position++) {
        if (!text.isEmpty()) {
          text.append(' ');
        }
        if (position + 1 < posting.position()) {
          text.append(GAP);
        }
      }
      escape(posting.term(), text);
    }
    return text.toString();
  }

  /** The postings of a text. */
  public static List<Posting> read(String text) {
    List<Posting> postings = new ArrayList<>();
    if (text.isEmpty()) {
      return postings;
    }
    String[] positions = text.split(" ", -1);
    for (int position = 0; position < positions.length; position++) {
      if (!positions[position].equals(GAP)) {
        for (String term : positions[position].split("\\|", -1)) {
          postings.add(new Posting(term(term), position));
        }
      }
    }
    return postings;
  }

  /** A term, or the beginning of one, as it stands in the other engine. */
  public static String escaped(String term) {
    StringBuilder escaped = new StringBuilder(term.length());
    escape(term, escaped);
    return escaped.toString();
  }

  private static void escape(String term, StringBuilder to) {
    for (int i = 0; i < term.length(); i++) {
      char c = term.charAt(i);
      boolean plain =
          c != ESCAPE && c != STACKED && c != GAP.charAt(0) && !Character.isWhitespace(c);
      if (plain) {
        to.append(c);
      } else {
        to.append(ESCAPE).append(String.format("%04x", (int) c));
      }
    }
  }

  /** The term that stands in the other engine like this. */
  public static String term(String escaped) {
    StringBuilder term = new StringBuilder(escaped.length());
    for (int i = 0; i < escaped.length(); i++) {
      char c = escaped.charAt(i);
      if (c == ESCAPE) {
        term.append((char) Integer.parseInt(escaped.substring(i + 1, i + 1 + DIGITS), 16));
        i += DIGITS;
      } else {
        term.append(c);
      }
    }
    return term.toString();
  }
}
