package ronten.find.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ronten.find.Entity;
import ronten.find.word.Script;
import ronten.find.word.WordList;
import ronten.text.CodePoints;
import ronten.text.Span;

/**
 * Persons, organizations, places and treaties in Japanese: runs of nouns in which a compound names
 * something by its last word ({@link CompoundNames}), a person is named ({@link JapanesePersons}),
 * or the dictionary has the name.
 */
final class JapaneseNames {

  private static final Map<String, String> KNOWN = EnglishNames.KNOWN;
  private static final WrittenForms KNOWN_FORMS = new WrittenForms(KNOWN.keySet());
  private static final Set<String> PLACES = WordList.set("places-ja.tsv");
  private static final Set<String> NO_NAMES = WordList.set("no-names.tsv");

  /** Behind the name of a place: ユダヤ教, アメリカ人, ロシア語 name no place. */
  private static final Set<String> NO_PLACE_BEFORE =
      Set.of("人", "語", "教", "系", "的", "産", "製", "流", "風", "主義", "族", "革命", "戦争");

  private static final Set<String> DIRECTIONS =
      Set.of("東", "西", "南", "北", "中央", "東南", "南東", "北東", "北西", "南西");

  /** In characters: shorter words in ランド are loan words. */
  private static final int LEAST_LAND = 5;

  /** In units. */
  private static final int MOST_KNOWN = 6;

  private final String text;
  private final List<NameUnit> units;
  private final CompoundNames compounds;
  private final JapanesePersons persons;
  private final List<Mention> mentions = new ArrayList<>();

  private JapaneseNames(NameView view) {
    this.text = view.text();
    this.units = view.units();
    this.compounds = new CompoundNames(text, units);
    this.persons = new JapanesePersons(text, units);
  }

  static List<Mention> in(NameView view) {
    JapaneseNames names = new JapaneseNames(view);
    for (int i = 0; i < names.units.size(); ) {
      i = names.run(i);
    }
    return names.mentions;
  }

  /** Looks at the run of nouns that begins at a unit; gives the index after it. */
  private int run(int start) {
    if (!units.get(start).part()) {
      return start + 1;
    }
    int end = start + 1;
    while (end < units.size() && (units.get(end).part() || isInner(end)) && isClose(end - 1)) {
      end++;
    }
    for (int i = start; i < end; ) {
      i = name(i, end);
    }
    return end;
  }

  private boolean isClose(int index) {
    NameUnit unit = units.get(index);
    NameUnit next = units.get(index + 1);
    int gap = next.span().start() - unit.span().end();
    return unit.sentence() == next.sentence()
        && (gap == 0
            || (gap == 1
                && text.charAt(unit.span().end()) == ' '
                && (unit.latin() || next.latin())));
  }

  /** A dot between katakana that are not two places or two of a list. */
  private boolean isInner(int index) {
    if (!units.get(index).isDot() || index + 1 >= units.size() || !isClose(index)) {
      return false;
    }
    NameUnit before = units.get(index - 1);
    NameUnit after = units.get(index + 1);
    return after.isKatakana()
        && (before.isKatakana() || (before.latin() && before.form().length() <= 2))
        && !(before.is("地域") && after.is("地域"));
  }

  /** Reads the name at a unit of a run, if there is one; gives the index of what follows. */
  private int name(int from, int end) {
    Optional<CompoundNames.Found> compound = compounds.at(from, end);
    if (compound.isPresent()) {
      CompoundNames.Found found = compound.get();
      before(from, found.from());
      add(found.kind(), found.from(), found.to());
      return found.next();
    }
    return tagged(from, end);
  }

  /** What stands in a run before the compound that was found. */
  private void before(int from, int to) {
    for (int i = from; i < to; ) {
      i = tagged(i, to);
    }
  }

  private int tagged(int from, int end) {
    int person = persons.end(from, end);
    if (person > from) {
      mentions.add(Mention.of(Entity.Kind.PERSON, persons.span(from, person)));
      return person;
    }
    NameUnit unit = units.get(from);
    int known = known(from, end);
    if (known > from) {
      add(Entity.Kind.valueOf(KNOWN.get(form(from, known))), from, known);
      return known;
    }
    if (unit.isKatakana() && !unit.known() && isHouse(from, end)) {
      add(Entity.Kind.ORGANIZATION, from, from + 1);
    } else if (isPlace(from, end)) {
      int to = from + 1;
      while (to < end && unit.is("地域-一般") && units.get(to).is("地域-一般") && isPlace(to, end)) {
        to++;
      }
      int first = from > 0 && isDirection(from) ? from - 1 : from;
      add(Entity.Kind.PLACE, first, to);
      return to;
    } else if (isOrganization(from)) {
      int to = from + 1;
      while (to < end && isOrganization(units.get(to))) {
        to++;
      }
      add(Entity.Kind.ORGANIZATION, from, to);
      return to;
    }
    return from + 1;
  }

  /** Behind the longest known name that begins at a unit; the unit itself without one. */
  private int known(int from, int end) {
    if (units.get(from).latin() || isFirstOfTwo(from, end)) {
      return from;
    }
    int start = units.get(from).span().start();
    if (KNOWN_FORMS.mayBegin(text, start)) {
      for (int to = Math.min(end, from + MOST_KNOWN); to > from; to--) {
        if (KNOWN_FORMS.hold(text, start, units.get(to - 1).span().end())) {
          return to;
        }
      }
    }
    return from;
  }

  /** Whether two organizations of the dictionary stand in a row. */
  private boolean isFirstOfTwo(int from, int end) {
    return isOrganization(units.get(from)) && from + 1 < end && isOrganization(units.get(from + 1));
  }

  private String form(int from, int to) {
    return units.get(from).span().union(units.get(to - 1).span()).in(text);
  }

  private boolean isHouse(int index, int end) {
    boolean firm = index + 1 < end && units.get(index + 1).form().equals("社");
    return firm || PersonSigns.isHouse(text, units.get(index).span().end());
  }

  private boolean isDirection(int index) {
    return DIRECTIONS.contains(units.get(index - 1).form()) && isClose(index - 1);
  }

  private boolean isPlace(int index, int end) {
    NameUnit unit = units.get(index);
    boolean place = unit.form().length() > 1 && (isLand(unit) || (unit.is("地域") && unit.isName()));
    return place
        && !NO_NAMES.contains(unit.form())
        && (PLACES.contains(unit.form()) || !isKanjiPair(unit))
        && !(unit.isKatakana() && index > 0 && isHeldBy(index))
        && !(index + 1 < end && NO_PLACE_BEFORE.contains(units.get(index + 1).form()));
  }

  private static boolean isKanjiPair(NameUnit unit) {
    return unit.is("地域-一般")
        && unit.form().length() == 2
        && CodePoints.none(unit.form(), Script::isKatakana);
  }

  /** Whether a common noun in katakana stands directly before: クール|ジャパン. */
  private boolean isHeldBy(int index) {
    NameUnit before = units.get(index - 1);
    return before.isKatakana()
        && !before.is("地域")
        && before.span().end() == units.get(index).span().start();
  }

  /** Lands that the dictionary does not know: …スタン, …ランド. */
  private static boolean isLand(NameUnit unit) {
    return unit.isKatakana()
        && !unit.known()
        && unit.form().length() > LEAST_LAND
        && (unit.form().endsWith("スタン") || unit.form().endsWith("ランド"));
  }

  /** An organization of the dictionary, but not the house of 上院議員. */
  private boolean isOrganization(int index) {
    return isOrganization(units.get(index))
        && !(index + 1 < units.size() && units.get(index + 1).form().equals("議員"));
  }

  private static boolean isOrganization(NameUnit unit) {
    return unit.is("組織")
        && unit.isName()
        && unit.form().length() > 1
        && !NO_NAMES.contains(unit.form())
        && !CompoundNames.isEnding(unit.form());
  }

  private void add(Entity.Kind kind, int from, int to) {
    Span span = units.get(from).span().union(units.get(to - 1).span());
    mentions.add(Mention.of(kind, span));
  }
}
