package ronten.find.term;

import java.util.List;
import java.util.Set;
import ronten.text.Span;

/**
 * One place where a possible term stands.
 *
 * @param form as read
 * @param key what its spelling variants have in common
 * @param parts the words it is made of, folded, links left out
 * @param reading katakana where all parts have one; else empty
 * @param span in the document
 * @param sentence the number of its sentence in the document, from 0
 * @param section the number of its section, from 0
 * @param signs what the text does with it here
 */
record Occurrence(
    String form,
    String key,
    List<String> parts,
    String reading,
    String language,
    Span span,
    int sentence,
    int section,
    Set<Sign> signs) {

  /** What the text does with a term at one place. */
  enum Sign {
    /** It stands in the title or a heading. */
    HEADING,
    /** It is in bold or italics. */
    EMPHASIS,
    /** It stands alone between quotation marks. */
    QUOTED,
    /** Its sentence is about it: 領土は… */
    TOPIC,
    /** Its sentence says what it means: 領土とは…をいう. */
    DEFINED,
    /** It names a person, place or organization. */
    NAME,
    /** It is two compounds joined by の: counts only when something speaks for it. */
    PHRASE,
    /** It ends in 等: counts only where the text makes a term of it. */
    PLURAL,
    /** The document's first sentence begins with it and is about it. */
    HEADWORD,
    /** The document glosses it. */
    GLOSSED,
    /** It is made only of words that fit every subject. */
    GENERAL,
    /** It is one kanji. */
    SINGLE_KANJI,
    /** It stands in brackets. */
    BRACKETED,
    /** The user wants it among the terms. */
    WANTED
  }

  boolean is(Sign sign) {
    return signs.contains(sign);
  }
}
