package ronten.compare.word;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.compare.word.Symbol.Kind;

/**
 * Phrases that are looked for together, in one pass over a text, the longest first: where 拡大抑止 is
 * one of them, the 抑止 in it is not counted again. A phrase of Latin letters stands at word
 * boundaries; one that begins or ends in katakana, or is a single kanji, is no part of a longer run
 * of the same script.
 *
 * @param <T> what a phrase leads to
 */
public final class Phrases<T> {

  /** A phrase found: the symbols from one to before another. */
  public record Match<T>(T value, int from, int to) {}

  private static final class Node<T> {
    private final Map<String, Node<T>> next = new HashMap<>();
    private Optional<T> value = Optional.empty();
  }

  private final Node<T> root = new Node<>();

  private Phrases() {}

  /** The phrases, and what each leads to; of two that are read alike the later holds. */
  public static <T> Phrases<T> of(Map<String, T> values) {
    Phrases<T> phrases = new Phrases<>();
    values.forEach(phrases::put);
    return phrases;
  }

  private void put(String phrase, T value) {
    Node<T> node = root;
    for (Symbol symbol : Symbol.of(phrase)) {
      node = node.next.computeIfAbsent(symbol.form(), form -> new Node<>());
    }
    if (node != root) {
      node.value = Optional.of(value);
    }
  }

  /** The phrases in a stretch of text, in order, not overlapping. */
  public List<Match<T>> in(List<Symbol> symbols) {
    List<Match<T>> matches = new ArrayList<>();
    for (int at = 0; at < symbols.size(); ) {
      Optional<Match<T>> found = longest(symbols, at);
      found.ifPresent(matches::add);
      at = found.map(Match::to).orElse(at + 1);
    }
    return matches;
  }

  private Optional<Match<T>> longest(List<Symbol> symbols, int from) {
    Optional<Match<T>> longest = Optional.empty();
    Node<T> node = root;
    for (int at = from; at < symbols.size(); ) {
      node = node.next.get(symbols.get(at++).form());
      if (node == null) {
        return longest;
      }
      if (node.value.isPresent() && isWhole(symbols, from, at)) {
        longest = Optional.of(new Match<>(node.value.get(), from, at));
      }
    }
    return longest;
  }

  private static boolean isWhole(List<Symbol> symbols, int from, int to) {
    return !isCut(symbols, from - 1, from, to - from) && !isCut(symbols, to - 1, to, to - from);
  }

  /** Whether one run of script lies on both sides of a boundary of a phrase. */
  private static boolean isCut(List<Symbol> symbols, int before, int after, int length) {
    if (before < 0 || after >= symbols.size()) {
      return false;
    }
    Symbol left = symbols.get(before);
    Symbol right = symbols.get(after);
    return left.kind() == right.kind()
        && left.span().end() == right.span().start()
        && (left.kind() == Kind.KATAKANA || (left.kind() == Kind.HAN && length == 1));
  }
}
