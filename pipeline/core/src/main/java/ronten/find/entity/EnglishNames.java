package ronten.find.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import ronten.find.Entity;
import ronten.find.word.WordList;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/**
 * Organizations, treaties and places in Latin script: runs of capitalised words that hold a word of
 * their kind (Council on …, Treaty of …, … Act of 1974) and names that are known. Whatever else is
 * capitalised is asked whether it is a person ({@link EnglishPersons}).
 */
final class EnglishNames {

  static final Map<String, String> KNOWN = WordList.map("known-names.tsv");
  private static final Map<String, String> WORDS = WordList.map("name-words.tsv");
  private static final Set<String> INNER =
      Set.of("of", "on", "for", "and", "the", "de", "du", "la", "in");
  private static final Set<String> MATTER = Set.of("on", "for");
  private static final Set<String> COMPANY = Set.of("Inc", "Corp", "Ltd", "LLC", "GmbH", "PLC");
  private static final Set<PartOfSpeech> FUNCTION =
      Set.of(
          PartOfSpeech.DET,
          PartOfSpeech.ADP,
          PartOfSpeech.PRON,
          PartOfSpeech.SCONJ,
          PartOfSpeech.CCONJ,
          PartOfSpeech.AUX,
          PartOfSpeech.ADV,
          PartOfSpeech.PART);
  private static final int MOST_WORDS = 12;
  private static final int MOST_KNOWN = 4;
  private static final int MOST_INNER = 3;

  private final String text;
  private final List<LatinWord> words;
  private final EnglishPersons persons;
  private final List<Mention> mentions = new ArrayList<>();

  private EnglishNames(NameView view) {
    this.text = view.text();
    this.words = view.words();
    this.persons = new EnglishPersons(text, words);
  }

  static List<Mention> in(NameView view) {
    EnglishNames names = new EnglishNames(view);
    for (int i = 0; i < names.words.size(); ) {
      i = names.read(i);
    }
    return names.mentions;
  }

  /** Reads the name that begins at a word, if one does; gives the index after it. */
  private int read(int start) {
    if (!isPart(start)) {
      int known = known(start);
      return known > start ? known : start + 1;
    }
    int run = run(start);
    int official = PersonSigns.isTitle(words.get(start).form()) ? start : official(start, run);
    if (official > start) {
      add(kind(start, official).orElseThrow(), start, official);
      return official;
    }
    Optional<Mention> person = persons.at(start, run);
    if (person.isPresent()) {
      mentions.add(person.get());
      return behind(person.get().span().end(), start);
    }
    int known = known(start);
    if (known > start) {
      return known;
    }
    if (run == start + 1 && isHouse(start)) {
      add(Entity.Kind.ORGANIZATION, start, run);
    } else if (isFirm(run)) {
      add(Entity.Kind.ORGANIZATION, start, run);
      return run;
    }
    return start + 1;
  }

  private int behind(int end, int start) {
    int next = start + 1;
    while (next < words.size() && words.get(next).span().start() < end) {
      next++;
    }
    return next;
  }

  /** Whether a word can be in a name: capitalised, and no word of grammar. */
  private boolean isPart(int index) {
    LatinWord word = words.get(index);
    return word.isCapitalised()
        && (!FUNCTION.contains(word.pos()) || WORDS.containsKey(word.form()))
        && !INNER.contains(word.form().toLowerCase(Locale.ROOT));
  }

  private int run(int start) {
    int end = start + 1;
    while (end < words.size() && end - start < MOST_WORDS && goesOn(end - 1) && isPart(end)) {
      end++;
    }
    return end;
  }

  private boolean goesOn(int index) {
    return index + 1 < words.size() && words.get(index).goesOn(text, words.get(index + 1));
  }

  /** Where an official name that begins with a run ends; the start where it is none. */
  private int official(int start, int run) {
    int end = run;
    int next = inner(end, start);
    while (next > end && (kind(start, end).isPresent() || isHead(run(next) - 1))) {
      end = run(next);
      next = inner(end, start);
    }
    if (end + 1 < words.size()
        && goesOn(end - 1)
        && words.get(end).form().equals("of")
        && words.get(end + 1).isYear()) {
      end += 2;
    }
    return end - start > 1 && kind(start, end).isPresent() ? end : start;
  }

  /** Behind the small words that follow a place, if a capitalised one follows them. */
  private int inner(int end, int start) {
    int next = end;
    while (next < words.size()
        && next - end < MOST_INNER
        && next - start < MOST_WORDS
        && goesOn(next - 1)
        && INNER.contains(words.get(next).form())) {
      next++;
    }
    boolean found =
        next > end
            && next < words.size()
            && goesOn(next - 1)
            && isPart(next)
            && joins(start, end, next);
    return found ? next : end;
  }

  /**
   * Whether small words join what stands on both sides: and within a matter (Covenant on Civil and
   * Political Rights) or before the word of a kind (Trade and Harbor Committee), but not between
   * two names; in within a matter.
   */
  private boolean joins(int start, int end, int next) {
    String first = words.get(end).form();
    if (!first.equals("and") && !first.equals("in")) {
      return true;
    }
    boolean matter =
        words.subList(start, end).stream().anyMatch(word -> MATTER.contains(word.form()));
    boolean head = isHead(run(next) - 1);
    boolean plain = next == end + 1 && !KNOWN.containsKey(words.get(next).form());
    return plain && (matter ? !head : first.equals("and") && head && kind(start, end).isEmpty());
  }

  private boolean isHead(int index) {
    return WORDS.containsKey(words.get(index).form());
  }

  /** What the last word of a kind in a name says. */
  private Optional<Entity.Kind> kind(int from, int to) {
    for (int i = to - 1; i >= from; i--) {
      String word = WORDS.get(words.get(i).form());
      if (word != null) {
        return Optional.of(Entity.Kind.valueOf(word));
      }
    }
    return Optional.empty();
  }

  /** Adds the longest known name that begins at a word; gives the index after it. */
  private int known(int start) {
    int most = start + 1;
    while (most < words.size() && most - start < MOST_KNOWN && goesOn(most - 1)) {
      most++;
    }
    for (int end = most; end > start; end--) {
      String form = span(start, end).in(text);
      String kind = KNOWN.get(form);
      if (kind == null && form.length() > 4 && form.equals(form.toUpperCase(Locale.ROOT))) {
        kind = KNOWN.get(form.charAt(0) + form.substring(1).toLowerCase(Locale.ROOT));
      }
      if (kind != null && !isHeld(kind, start, end)) {
        add(Entity.Kind.valueOf(kind), start, end);
        return end;
      }
    }
    return place(start);
  }

  /** Whether the name of a place is only the beginning of another name: Denver Boys. */
  private boolean isHeld(String kind, int start, int end) {
    return kind.equals("PLACE")
        && words.get(start).isNameShaped()
        && end < words.size()
        && goesOn(end - 1)
        && words.get(end).isNameShaped()
        && words.get(end).pos() == PartOfSpeech.PROPN
        && !PersonSigns.isTitle(words.get(end).form());
  }

  /** The place in front of a hyphen: U.S.-based, China-linked. */
  private int place(int start) {
    LatinWord word = words.get(start);
    int hyphen = word.form().indexOf('-');
    String kind = hyphen > 0 ? KNOWN.get(word.form().substring(0, hyphen)) : null;
    if (kind == null || !Character.isLowerCase(word.form().charAt(hyphen + 1))) {
      return start;
    }
    Span span = new Span(word.span().start(), word.span().start() + hyphen);
    mentions.add(Mention.of(Entity.Kind.valueOf(kind), span));
    return start + 1;
  }

  /** A single word of which 社 or somebody's office follows: Tidewater 社, Tidewaterの社長. */
  private boolean isHouse(int index) {
    LatinWord word = words.get(index);
    int at = word.span().end();
    return word.form().length() > 1 && (isFirm(index + 1) || PersonSigns.isHouse(text, at));
  }

  /** Whether 社 follows the words before an index. */
  private boolean isFirm(int end) {
    int at = words.get(end - 1).span().end();
    int from = at < text.length() && text.charAt(at) == ' ' ? at + 1 : at;
    return from < text.length()
        && text.charAt(from) == '社'
        && (from + 1 == text.length() || "会員説交長債".indexOf(text.charAt(from + 1)) < 0);
  }

  private Span span(int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }

  private void add(Entity.Kind kind, int from, int to) {
    Span span = span(from, to);
    boolean dot = COMPANY.contains(words.get(to - 1).form()) && text.startsWith(".", span.end());
    mentions.add(Mention.of(kind, dot ? new Span(span.start(), span.end() + 1) : span));
  }
}
