package ronten.find.entity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ronten.find.Entity;
import ronten.find.Gloss;
import ronten.find.word.Script;
import ronten.text.Span;

/**
 * The shorter and other names that a document itself gives its entities: the surname of a person
 * named in full, the abbreviation in the bracket behind a name, the other side of a gloss.
 */
final class Namesakes {

  /** Words behind the first in a company's name that it can do without: Tidewater Technologies. */
  private static final Set<String> FIRM =
      Set.of(
          "Technologies",
          "Systems",
          "Labs",
          "Inc",
          "Inc.",
          "Corp",
          "Corp.",
          "Corporation",
          "Ltd",
          "Ltd.",
          "LLC",
          "Group",
          "Holdings",
          "Company",
          "Platforms");

  /** In characters, both sides of a gloss together. */
  private static final int LONGEST = 200;

  /** What a form that stands for itself is: its kind, and the full form it leads to. */
  private record Known(Entity.Kind kind, String full) {}

  private final Map<String, Known> known = new HashMap<>();
  private final Map<String, String> links = new HashMap<>();

  /** Forms that are persons' though their words looked like an organization's. */
  private final Set<String> persons = new HashSet<>();

  /** Abbreviations that the document explains as something else: …ネットワーク（CNN）. */
  private final Set<String> strange = new HashSet<>();

  private Namesakes() {}

  static Namesakes of(List<NameView> views, List<List<Mention>> certain, List<Gloss> glosses) {
    Namesakes namesakes = new Namesakes();
    Map<String, Known> named = new LinkedHashMap<>();
    for (int i = 0; i < views.size(); i++) {
      String text = views.get(i).text();
      for (Mention mention : certain.get(i)) {
        String form = mention.span().in(text);
        named.putIfAbsent(EntityGroups.key(form), new Known(mention.kind(), form));
        namesakes.bracket(mention, text, named);
      }
    }
    glosses.stream()
        .filter(gloss -> gloss.japanese().length() + gloss.latin().length() <= LONGEST)
        .forEach(gloss -> namesakes.gloss(gloss, named));
    namesakes.initials(named);
    namesakes.parts(named);
    namesakes.known.keySet().removeIf(form -> form.length() < 2);
    return namesakes;
  }

  /** The full form's key that a key leads to by a gloss or as a part; empty where it has none. */
  Optional<String> full(String key) {
    return Optional.ofNullable(links.get(key));
  }

  /** What a paragraph names for certain, with what the whole document knows better. */
  List<Mention> corrected(List<Mention> mentions, NameView view) {
    if (strange.isEmpty() && persons.isEmpty()) {
      return mentions;
    }
    List<Mention> corrected = new ArrayList<>();
    for (Mention mention : mentions) {
      String key = EntityGroups.key(mention.span().in(view.text()));
      if (!strange.contains(key)) {
        corrected.add(
            persons.contains(key) ? Mention.of(Entity.Kind.PERSON, mention.span()) : mention);
      }
    }
    return corrected;
  }

  /** The places in a view where a known form stands by itself. */
  List<Mention> in(NameView view) {
    List<Mention> mentions = new ArrayList<>();
    if (known.isEmpty()) {
      return mentions;
    }
    for (LatinWord word : view.words()) {
      if (word.isCapitalised()) {
        mention(word.form(), word.span()).ifPresent(mentions::add);
      }
    }
    for (NameUnit unit : view.units()) {
      if (unit.part() && !unit.latin()) {
        mention(unit.form(), unit.span()).ifPresent(mentions::add);
      }
    }
    return mentions;
  }

  private Optional<Mention> mention(String form, Span span) {
    return Optional.ofNullable(known.get(EntityGroups.key(form)))
        .map(found -> Mention.of(found.kind(), span));
  }

  /** An abbreviation or the other name in a bracket: Harbor Safety Council (HSC), HSC（港湾安全会議）. */
  private void bracket(Mention mention, String text, Map<String, Known> named) {
    boolean official =
        mention.kind() == Entity.Kind.ORGANIZATION || mention.kind() == Entity.Kind.TREATY;
    int at = mention.span().end();
    int open = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    if (!official || open >= text.length() || "（(".indexOf(text.charAt(open)) < 0) {
      return;
    }
    int end = open + 1;
    while (end < text.length()
        && end - open < 80
        && "）);；,、–".indexOf(text.charAt(end)) < 0
        && !text.startsWith(" - ", end)) {
      end++;
    }
    String inside = text.substring(open + 1, end).strip();
    String form = mention.span().in(text);
    if (isAbbreviation(inside, form)) {
      link(inside, mention.kind(), form, named);
    } else if (isAbbreviation(form, inside)) {
      link(form, mention.kind(), inside, named);
    }
  }

  /** Whether the capitals of a name are the letters of an abbreviation. */
  static boolean isAbbreviation(String shorter, String longer) {
    if (shorter.length() < 2 || shorter.length() > 8 || !longer.contains(" ")) {
      return false;
    }
    return capitals(longer).startsWith(shorter.toUpperCase(Locale.ROOT));
  }

  private static String capitals(String name) {
    return name.codePoints()
        .filter(Character::isUpperCase)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private void gloss(Gloss gloss, Map<String, Known> named) {
    Known japanese = named.get(EntityGroups.key(gloss.japanese()));
    Known latin = named.get(EntityGroups.key(gloss.latin()));
    if (japanese != null && (latin == null || latin.kind() == japanese.kind())) {
      link(gloss.latin(), japanese.kind(), gloss.japanese(), named);
    } else if (japanese == null && latin != null && isTranslation(gloss, latin)) {
      link(gloss.japanese(), latin.kind(), gloss.latin(), named);
    } else if (latin != null
        && latin.kind() == Entity.Kind.ORGANIZATION
        && gloss.kind() == Gloss.Kind.ABBREVIATION
        && !CompoundNames.endsLikeName(gloss.japanese())) {
      strange.add(EntityGroups.key(gloss.latin()));
    }
  }

  /**
   * Whether the Japanese side of a gloss names what the Latin one does: a name, or its long form.
   */
  private static boolean isTranslation(Gloss gloss, Known latin) {
    boolean katakana = Script.isKatakanaOnly(gloss.japanese());
    return switch (latin.kind()) {
      case PERSON -> katakana;
      case ORGANIZATION, TREATY -> gloss.latin().contains(" ");
      default -> false;
    };
  }

  private void link(String from, Entity.Kind kind, String to, Map<String, Known> named) {
    String key = EntityGroups.key(from);
    String full = EntityGroups.key(to);
    if (!key.equals(full) && !full(full).map(key::equals).orElse(false)) {
      links.putIfAbsent(key, full);
      known.putIfAbsent(key, new Known(kind, to));
      named.putIfAbsent(key, new Known(kind, from));
    }
  }

  /** An abbreviation by itself, where one name of the document has its letters. */
  private void initials(Map<String, Known> named) {
    Map<String, String> owners = new HashMap<>();
    for (Known entity : List.copyOf(named.values())) {
      String full = entity.full();
      if (full.indexOf(' ') > 0 && !Script.holdsJapanese(full)) {
        String letters = EntityGroups.key(capitals(full));
        owners.merge(letters, full, (one, other) -> one.equals(other) ? one : "");
      }
    }
    owners.forEach(
        (letters, full) -> {
          Known self = named.get(letters);
          Known owner = named.get(EntityGroups.key(full));
          if (self != null && owner != null && self.kind() == owner.kind()) {
            link(self.full(), self.kind(), full, named);
          }
        });
  }

  /** Surnames and given names, where only one person of the document has them. */
  private void parts(Map<String, Known> named) {
    Map<String, String> owners = new HashMap<>();
    for (Known entity : List.copyOf(named.values())) {
      for (String part : parts(entity)) {
        String key = EntityGroups.key(part);
        String owner = EntityGroups.key(entity.full());
        Known self = named.get(key);
        if (self != null && self.kind() != entity.kind()) {
          boolean person =
              entity.kind() == Entity.Kind.PERSON && self.kind() == Entity.Kind.ORGANIZATION;
          if (!person || !Script.isKatakanaOnly(part)) {
            continue;
          }
          persons.add(key);
        }
        String other = owners.putIfAbsent(key, owner);
        if (other == null) {
          links.putIfAbsent(key, owner);
          known.putIfAbsent(key, new Known(entity.kind(), entity.full()));
        } else if (!other.equals(owner) && other.equals(links.get(key))) {
          links.remove(key);
        }
      }
    }
  }

  private static List<String> parts(Known entity) {
    String full = entity.full();
    return switch (entity.kind()) {
      case PERSON -> Script.holdsJapanese(full) ? japanese(full) : latin(full);
      case ORGANIZATION -> {
        String[] words = full.split(" ", -1);
        yield words.length == 2 && FIRM.contains(words[1]) ? List.of(words[0]) : List.of();
      }
      default -> List.of();
    };
  }

  private static List<String> japanese(String full) {
    String[] pieces = full.split("[・＝=.]", -1);
    return pieces.length > 1
        ? List.of(pieces[0], pieces[pieces.length - 1]).stream()
            .filter(p -> p.length() > 1)
            .toList()
        : List.of();
  }

  private static List<String> latin(String full) {
    int comma = full.indexOf(", ");
    if (comma > 0) {
      return List.of(full.substring(0, comma));
    }
    String[] words = full.replaceAll(",? (?:Jr|Sr|II|III|IV)\\.?$", "").split("\\s+", -1);
    return words.length > 1
        ? List.of(words[words.length - 1], words[0]).stream()
            .filter(word -> word.length() > 2 && !word.endsWith("."))
            .toList()
        : List.of();
  }
}
