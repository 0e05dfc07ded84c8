package ronten.find;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import ronten.find.Occurrence.Sign;
import ronten.find.View.Word;
import ronten.text.Folded;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/**
 * Finds possible terms in English: nouns with the adjectives, participles and nouns before them
 * (Justeson and Katz 1995), as long as they come and no longer than five words.
 */
final class EnglishCandidates {

  private static final int MOST_WORDS = 5;

  private final CandidatePlace place;
  private final View view;
  private final List<Word> words;
  private final Set<String> stopWords;
  private final List<Occurrence> found = new ArrayList<>();

  private EnglishCandidates(CandidatePlace place, Set<String> stopWords) {
    this.place = place;
    this.view = place.view();
    this.words = view.words();
    this.stopWords = stopWords;
  }

  static List<Occurrence> in(CandidatePlace place, Set<String> stopWords) {
    EnglishCandidates candidates = new EnglishCandidates(place, stopWords);
    candidates.scan();
    return candidates.found;
  }

  private void scan() {
    for (int i = 0; i < words.size(); ) {
      int end = i;
      while (end < words.size() && continues(i, end)) {
        end++;
      }
      int last = end;
      while (last > i && !isNoun(words.get(last - 1))) {
        last--;
      }
      if (last > i) {
        phrase(i, last);
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean continues(int start, int index) {
    Word word = words.get(index);
    if (index > start) {
      Word before = words.get(index - 1);
      int gap = word.span().start() - before.span().end();
      if (gap > 1 || before.sentence() != word.sentence()) {
        return false;
      }
      if (isHyphen(word) || isHyphen(before)) {
        return gap == 0 && index + 1 < words.size();
      }
      if (gap == 0) {
        return false;
      }
    }
    return isNoun(word) || isModifier(word, index == start);
  }

  private static boolean isHyphen(Word word) {
    return word.form().equals("-") || word.form().equals("‐");
  }

  private boolean isNoun(Word word) {
    PartOfSpeech pos = word.token().pos();
    return (pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN) && isWord(word);
  }

  private boolean isWord(Word word) {
    return word.token().language().equals("en")
        && word.form().codePoints().anyMatch(Script::isLatin)
        && !stopWords.contains(word.form().toLowerCase(Locale.ROOT));
  }

  private boolean isModifier(Word word, boolean first) {
    PartOfSpeech pos = word.token().pos();
    boolean participle =
        pos == PartOfSpeech.VERB
            && (word.form().endsWith("ed") || (!first && word.form().endsWith("ing")));
    return isWord(word) && (pos == PartOfSpeech.ADJ || participle);
  }

  private void phrase(int start, int end) {
    int from = start;
    while (end - from > MOST_WORDS * 2) {
      from++;
    }
    while (from < end && isHyphen(words.get(from))) {
      from++;
    }
    if (from < end) {
      add(words.subList(from, end));
    }
  }

  private void add(List<Word> parts) {
    Span span = new Span(parts.getFirst().span().start(), parts.getLast().span().end());
    String form = span.in(view.text()).replace('\n', ' ');
    List<String> lemmas =
        parts.stream().filter(this::isPart).map(EnglishCandidates::lemma).toList();
    if (form.length() < 2 || lemmas.isEmpty()) {
      return;
    }
    found.add(
        new Occurrence(
            form,
            String.join(" ", lemmas),
            lemmas,
            "",
            "en",
            view.original(span),
            place.sentence() + parts.getFirst().sentence(),
            place.section(),
            signs(span, parts)));
  }

  private boolean isPart(Word word) {
    return !Nouns.isMark(word);
  }

  private static String lemma(Word word) {
    String lemma = word.token().pos() == PartOfSpeech.NOUN ? word.token().lemma() : word.form();
    return Folded.key(lemma);
  }

  private Set<Sign> signs(Span span, List<Word> parts) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    Span original = view.original(span);
    if (place.heading()) {
      signs.add(Sign.HEADING);
    }
    if (place.emphasis().holds(original)) {
      signs.add(Sign.EMPHASIS);
    }
    if (parts.stream().allMatch(word -> word.token().pos() == PartOfSpeech.PROPN)) {
      signs.add(Sign.NAME);
    }
    return signs;
  }
}
