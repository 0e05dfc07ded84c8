package ronten.find.term;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import ronten.find.term.Occurrence.Sign;
import ronten.find.word.EnglishUnits;
import ronten.find.word.EnglishUnits.Unit;
import ronten.find.word.Nouns;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.find.word.WordList;
import ronten.text.CodePoints;
import ronten.text.Folded;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/**
 * Finds possible terms in English: nouns with the adjectives, participles and nouns before them
 * (Justeson and Katz 1995), as long as they come, without adjectives that fit every subject.
 */
final class EnglishCandidates {

  private static final int MOST_WORDS = 5;
  private static final Set<String> LINKING = Set.of("based", "oriented", "aided", "driven");
  private static final Map<String, String> GENERAL = WordList.map("general-words-en.tsv");

  private final CandidatePlace place;
  private final View view;
  private final List<Unit> units;
  private final Set<String> stopWords;
  private final List<Occurrence> found = new ArrayList<>();

  private EnglishCandidates(CandidatePlace place, Set<String> stopWords) {
    this.place = place;
    this.view = place.view();
    this.units = EnglishUnits.of(view);
    this.stopWords = stopWords;
  }

  static List<Occurrence> in(CandidatePlace place, Set<String> stopWords) {
    EnglishCandidates candidates = new EnglishCandidates(place, stopWords);
    candidates.scan();
    return candidates.found;
  }

  private void scan() {
    for (int i = 0; i < units.size(); ) {
      int end = i;
      while (end < units.size() && continues(i, end)) {
        end++;
      }
      int from = i;
      int to = end;
      while (to > from && !isHead(from, to - 1)) {
        to--;
      }
      while (to - from > 1 && (isGeneralAdjective(units.get(from)) || to - from > MOST_WORDS)) {
        from++;
      }
      if (to > from) {
        add(units.subList(from, to));
      }
      i = Math.max(end, i + 1);
    }
  }

  private boolean continues(int start, int index) {
    Unit unit = units.get(index);
    if (index > start) {
      Unit before = units.get(index - 1);
      if (unit.span().start() - before.span().end() != 1
          || before.head().sentence() != unit.head().sentence()) {
        return false;
      }
    }
    if (index == start && isGerund(unit)) {
      return isDetermined(index);
    }
    return isNoun(unit) || isModifier(unit) || (index > start && isLinked(index));
  }

  /** The learning algorithm: a gerund after an article or an adjective begins a term. */
  private boolean isDetermined(int index) {
    if (index == 0) {
      return false;
    }
    Unit before = units.get(index - 1);
    PartOfSpeech pos = before.head().token().pos();
    return (pos == PartOfSpeech.DET || pos == PartOfSpeech.ADJ)
        && before.head().sentence() == units.get(index).head().sentence();
  }

  /** A component based design: such a participle stands between two nouns. */
  private boolean isLinked(int index) {
    return LINKING.contains(units.get(index).head().form()) && index + 1 < units.size();
  }

  /**
   * Whether a term can end here: in a noun, or in a gerund that no object follows. Image rendering
   * is a term; in vessels carrying grain, and vessels sailing north, the plural noun acts.
   */
  private boolean isHead(int from, int index) {
    Unit unit = units.get(index);
    return isNoun(unit)
        || (index > from
            && isGerund(unit)
            && isSingularNoun(units.get(index - 1))
            && !isFollowedByObject(index));
  }

  private boolean isSingularNoun(Unit unit) {
    Word head = unit.head();
    return isNoun(unit)
        && head.token().pos() == PartOfSpeech.NOUN
        && head.form().toLowerCase(Locale.ROOT).equals(head.token().lemma());
  }

  private boolean isFollowedByObject(int index) {
    if (index + 1 == units.size()) {
      return false;
    }
    return switch (units.get(index + 1).head().token().pos()) {
      case PUNCT, CCONJ, AUX, ADP -> false;
      default ->
          units.get(index + 1).head().sentence() == units.get(index).head().sentence()
              && units.get(index + 1).span().start() - units.get(index).span().end() == 1;
    };
  }

  private boolean isGerund(Unit unit) {
    return !unit.isCompound()
        && unit.head().token().pos() == PartOfSpeech.VERB
        && unit.head().form().endsWith("ing")
        && isWord(unit);
  }

  private boolean isNoun(Unit unit) {
    PartOfSpeech pos = unit.head().token().pos();
    return (pos == PartOfSpeech.NOUN || pos == PartOfSpeech.PROPN) && isWord(unit);
  }

  private boolean isWord(Unit unit) {
    String form = unit.head().form().toLowerCase(Locale.ROOT);
    return unit.head().token().language().equals("en")
        && CodePoints.any(form, Script::isLatin)
        && (unit.isCompound() || !(stopWords.contains(form) || "VERB".equals(GENERAL.get(form))));
  }

  private boolean isModifier(Unit unit) {
    String form = unit.head().form();
    boolean participle =
        unit.head().token().pos() == PartOfSpeech.VERB
            && (form.endsWith("ed") || form.endsWith("ing"));
    boolean adjective = unit.head().token().pos() == PartOfSpeech.ADJ;
    return isWord(unit) && (unit.isCompound() || adjective || participle);
  }

  private static boolean isGeneralAdjective(Unit unit) {
    return !unit.isCompound()
        && "ADJECTIVE".equals(GENERAL.get(unit.head().form().toLowerCase(Locale.ROOT)));
  }

  private void add(List<Unit> parts) {
    Span span = parts.getFirst().span().union(parts.getLast().span());
    String form = span.in(view.text()).replace('\n', ' ');
    List<String> lemmas =
        parts.stream()
            .flatMap(unit -> unit.words().stream())
            .filter(word -> !Nouns.isMark(word))
            .map(EnglishCandidates::lemma)
            .toList();
    if (form.length() < 2 || lemmas.isEmpty() || isGeneral(parts)) {
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
            place.sentence() + parts.getFirst().head().sentence(),
            place.section(),
            signs(span, parts)));
  }

  /** Whether it is made only of words that fit every subject: next step. */
  private static boolean isGeneral(List<Unit> parts) {
    return parts.stream()
        .allMatch(
            unit ->
                !unit.isCompound()
                    && (GENERAL.containsKey(unit.head().form().toLowerCase(Locale.ROOT))
                        || GENERAL.containsKey(lemma(unit.head()))));
  }

  static String lemma(Word word) {
    return Folded.key(word.token().pos() == PartOfSpeech.NOUN ? word.token().lemma() : word.form());
  }

  private Set<Sign> signs(Span span, List<Unit> parts) {
    Set<Sign> signs = EnumSet.noneOf(Sign.class);
    if (place.heading()) {
      signs.add(Sign.HEADING);
    }
    if (place.emphasis().holds(view.original(span))) {
      signs.add(Sign.EMPHASIS);
    }
    if (parts.stream().allMatch(unit -> unit.head().token().pos() == PartOfSpeech.PROPN)) {
      signs.add(Sign.NAME);
    }
    return signs;
  }
}
