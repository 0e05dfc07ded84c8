package ronten.search;

import ronten.search.query.UnreadableQueryException;

/** What a searcher should know about an answer. */
public sealed interface Note {

  /** The query holds no word to look for. */
  record NoWord() implements Note {}

  /** Only the first characters of the query were read. */
  record Shortened(int characters) implements Note {}

  /**
   * The query could not be parsed and was searched as plain words.
   *
   * @param at the character that is at fault, from 0
   */
  record AsWords(UnreadableQueryException.Fault fault, int at) implements Note {}

  /** The query asks for more than it may; the rest was left out. */
  record TooMuch(int conditions, int openWords) implements Note {}

  /** The search was stopped. */
  record Stopped(long seconds) implements Note {}
}
