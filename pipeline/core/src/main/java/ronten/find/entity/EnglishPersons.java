package ronten.find.entity;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import ronten.find.Entity;
import ronten.text.PartOfSpeech;
import ronten.text.Span;

/**
 * Persons in Latin script. A run of capitalised words is a person's name when it says so itself (a
 * given name, an initial) or something beside it does (a title, 氏, a role, a year behind it, a verb
 * of saying, other persons in the same list). June 2027 and The Harbor are none.
 */
final class EnglishPersons {

  /** Behind an author: (2009), et al., & another author with a year. */
  private static final Pattern CITED =
      Pattern.compile(
          "(?: et al\\.?|,? (?:&|and) \\p{Lu}[\\p{L}'’-]{1,30})?(?: ?[(（](?:19|20)\\d\\d[a-z]?[,)）])");

  private static final Pattern ET_AL = Pattern.compile(" et al\\b");

  /** The initials behind a surname in a list of references: Lindqvist, P. R. */
  private static final Pattern INITIALS =
      Pattern.compile(", (\\p{Lu}\\.(?:[ -]?\\p{Lu}\\.){0,3})(?=[ ,(（;&]|$)");

  private static final int MOST_WORDS = 4;

  private final String text;
  private final List<LatinWord> words;

  EnglishPersons(String text, List<LatinWord> words) {
    this.text = text;
    this.words = words;
  }

  /** The person whose name begins with a run of capitalised words, titles before it left out. */
  Optional<Mention> at(int start, int run) {
    int from = behindTitle(start, run);
    boolean titled = from > start || (start > 0 && isTitle(start - 1) && goesOn(start - 1));
    if (from >= run || !isName(from)) {
      return Optional.empty();
    }
    Optional<Span> reversed = reversed(from);
    if (reversed.isPresent()) {
      return reversed.map(EnglishPersons::person);
    }
    int to = end(from);
    return isPerson(from, to, titled) ? Optional.of(person(span(from, to))) : Optional.empty();
  }

  private static Mention person(Span span) {
    return Mention.of(Entity.Kind.PERSON, span);
  }

  /** Behind President, Prime Minister, Professor at the beginning of a run. */
  private int behindTitle(int start, int run) {
    int from = start;
    int next = start;
    while (next < run
        && (isTitle(next) || PersonWords.BEFORE_TITLE.contains(words.get(next).form()))
        && next - start < MOST_WORDS) {
      next++;
      if (isTitle(next - 1)) {
        from = next;
      }
    }
    return from;
  }

  private boolean isTitle(int index) {
    String form = words.get(index).form();
    return PersonSigns.isTitle(form) || PersonSigns.isTitle(form + ".");
  }

  private boolean isName(int index) {
    LatinWord word = words.get(index);
    return (word.isNameShaped() || word.isInitial()) && !PersonWords.NO_NAMES.contains(word.form());
  }

  private boolean goesOn(int index) {
    return index + 1 < words.size() && words.get(index).goesOn(text, words.get(index + 1));
  }

  /** Where a name ends: capitalised words, initials, and particles before a capitalised word. */
  private int end(int from) {
    int end = from + 1;
    int next = end;
    while (next < words.size() && next - from < 7 && goesOn(next - 1)) {
      LatinWord word = words.get(next);
      if (isName(next) || (PersonWords.SUFFIXES.contains(word.form()) && next > from + 1)) {
        end = ++next;
      } else if (PersonWords.PARTICLES.contains(word.form()) && next - from < 4) {
        next++;
      } else {
        break;
      }
    }
    return end;
  }

  /** Lindqvist, P. R. */
  private Optional<Span> reversed(int from) {
    LatinWord word = words.get(from);
    var matcher = INITIALS.matcher(text);
    matcher.region(word.span().end(), Math.min(text.length(), word.span().end() + 24));
    return word.isNameShaped() && matcher.lookingAt()
        ? Optional.of(new Span(word.span().start(), matcher.end(1)))
        : Optional.empty();
  }

  private boolean isPerson(int from, int to, boolean titled) {
    int capitalised = count(from, to);
    int at = words.get(to - 1).span().end();
    boolean signed =
        titled
            || (PersonSigns.isTitled(text, at)
                && !(capitalised == 1 && PersonSigns.isHouse(text, at)))
            || isCited(at);
    if (capitalised == 1) {
      return to == from + 1 && (signed || isSaying(to)) && words.get(from).isNameShaped();
    }
    return capitalised <= MOST_WORDS
        && !words.get(to - 1).isInitial()
        && (signed
            || isTelling(from, to)
            || (isProper(from, to) && (isSaying(to) || hasRole(from) || isListed(from, to)))
            || PersonSigns.hasRole(text, words.get(from).span().start()));
  }

  private int count(int from, int to) {
    return (int) words.subList(from, to).stream().filter(LatinWord::isCapitalised).count();
  }

  private boolean isCited(int at) {
    Span region = new Span(at, Math.min(text.length(), at + 60));
    return CITED.matcher(text).region(region.start(), region.end()).lookingAt()
        || ET_AL.matcher(text).region(region.start(), region.end()).lookingAt();
  }

  /** Whether the name itself says that it is a person's: a given name or an initial. */
  private boolean isTelling(int from, int to) {
    boolean initial = words.subList(from, to - 1).stream().anyMatch(LatinWord::isInitial);
    return initial || PersonWords.GIVEN.contains(words.get(from).form()) || isGivenCompound(from);
  }

  /** Jean-Claude, Karl-Johan. */
  private boolean isGivenCompound(int from) {
    String form = words.get(from).form();
    int hyphen = form.indexOf('-');
    return hyphen > 0 && PersonWords.GIVEN.contains(form.substring(0, hyphen));
  }

  private boolean isProper(int from, int to) {
    return words.subList(from, to).stream()
        .allMatch(word -> word.pos() == PartOfSpeech.PROPN || !word.isCapitalised());
  }

  private boolean hasRole(int from) {
    return from > 0 && goesOn(from - 1) && PersonWords.ROLES.contains(words.get(from - 1).form());
  }

  private boolean isSaying(int to) {
    return to < words.size() && goesOn(to - 1) && PersonWords.SAYING.contains(words.get(to).form());
  }

  /** Whether a name that tells its kind stands beside, with a comma or and between. */
  private boolean isListed(int from, int to) {
    int after = to;
    if (after < words.size() && words.get(after).form().equals("and")) {
      after++;
    }
    boolean next =
        after + 1 < words.size() && isComma(to - 1, after) && isTelling(after, end(after));
    int before = from - 1;
    if (before > 0 && words.get(before).form().equals("and")) {
      before--;
    }
    int first = before;
    while (first > 0 && before - first < 3 && goesOn(first - 1) && isName(first - 1)) {
      first--;
    }
    return next
        || (before >= 1 && first < before && isComma(before, from) && isTelling(first, before + 1));
  }

  /** Whether a comma or and, nothing else, stands between two names. */
  private boolean isComma(int left, int right) {
    if (!isName(right)) {
      return false;
    }
    int from = words.get(left).span().end();
    int to = words.get(right).span().start();
    if (to - from > 7) {
      return false;
    }
    String between = text.substring(from, to).strip();
    return between.equals(",")
        || between.equals("and")
        || between.equals(", and")
        || between.equals("、")
        || between.equals("&");
  }

  private Span span(int from, int to) {
    return new Span(words.get(from).span().start(), words.get(to - 1).span().end());
  }
}
