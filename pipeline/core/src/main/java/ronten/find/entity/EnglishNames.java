package ronten.find.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ronten.find.Entity;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.find.word.WordList;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/**
 * Persons, organizations, places and treaties in Latin script: runs of capitalised proper nouns
 * told apart by their words (Treaty of …, … Council), by given names and by known names.
 */
final class EnglishNames {

  private static final Map<String, String> KNOWN = WordList.map("known-names.tsv");
  private static final Map<String, String> WORDS = WordList.map("name-words.tsv");
  private static final Set<String> GIVEN_NAMES = WordList.set("given-names.tsv");
  private static final Set<String> TITLES = WordList.set("person-titles.tsv");
  private static final Set<String> INNER =
      Set.of("of", "on", "for", "and", "the", "de", "von", "van");
  private static final int MOST_WORDS = 12;

  private final View view;
  private final List<Word> words;

  private EnglishNames(View view) {
    this.view = view;
    this.words = view.words();
  }

  static List<Mention> in(View view) {
    return new EnglishNames(view).mentions();
  }

  private List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    for (int i = 0; i < words.size(); ) {
      int end = isCapitalised(i) ? end(i) : i;
      int from = i;
      kind(from, end).ifPresent(kind -> mentions.add(Mention.of(kind, span(from, end))));
      i = Math.max(end, i + 1);
    }
    return mentions;
  }

  /** Where a name ends: small words are in it when a capitalised one follows. */
  private int end(int start) {
    int end = start + 1;
    int next = end;
    while (next < words.size() && next - start < MOST_WORDS && isNear(next)) {
      if (isCapitalised(next)) {
        end = ++next;
      } else if (INNER.contains(words.get(next).form()) && isOfficial(start, end)) {
        next++;
      } else {
        break;
      }
    }
    return end;
  }

  private boolean isNear(int index) {
    Word word = words.get(index);
    Word before = words.get(index - 1);
    int gap = word.span().start() - before.span().end();
    return word.sentence() == before.sentence()
        && gap == 1
        && view.text().charAt(before.span().end()) == ' ';
  }

  private boolean isCapitalised(int index) {
    Word word = words.get(index);
    return word.token().language().equals("en")
        && Character.isUpperCase(word.form().charAt(0))
        && (word.token().pos() == PartOfSpeech.PROPN
            || KNOWN.containsKey(word.form())
            || WORDS.containsKey(word.form()));
  }

  private boolean isOfficial(int start, int end) {
    return words.subList(start, end).stream().anyMatch(word -> WORDS.containsKey(word.form()));
  }

  private Optional<Entity.Kind> kind(int from, int to) {
    if (from >= to) {
      return Optional.empty();
    }
    String known = KNOWN.get(span(from, to).in(view.text()));
    if (known != null) {
      return Optional.of(Entity.Kind.valueOf(known));
    }
    boolean several = to - from > 1;
    for (int i = to - 1; several && i >= from; i--) {
      String word = WORDS.get(words.get(i).form());
      if (word != null) {
        return Optional.of(Entity.Kind.valueOf(word));
      }
    }
    boolean given = several && to - from <= 4 && GIVEN_NAMES.contains(words.get(from).form());
    return given || isTitled(from, to) ? Optional.of(Entity.Kind.PERSON) : Optional.empty();
  }

  private boolean isTitled(int from, int to) {
    boolean after = to < words.size() && TITLES.contains(words.get(to).form());
    boolean before = from > 0 && TITLES.contains(words.get(from - 1).form());
    return after || (before && words.get(from - 1).token().language().equals("en"));
  }

  private Span span(int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }
}
