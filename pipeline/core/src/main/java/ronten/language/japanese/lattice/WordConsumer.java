package ronten.language.japanese.lattice;

/** Is told the words of a text, from the first to the last. */
@FunctionalInterface
public interface WordConsumer {

  /**
   * A word.
   *
   * @param start where it begins, in UTF-16 code units from the beginning of the text
   * @param end where it ends, after {@code start}
   */
  void word(int start, int end, Lexeme lexeme);
}
