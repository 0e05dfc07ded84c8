package ronten.find.term;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import ronten.find.mark.Emphasis;
import ronten.find.term.Occurrence.Sign;
import ronten.find.word.View;
import ronten.language.Languages;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Section;
import ronten.text.Span;

/** Gathers a document's possible terms and counts how they lie in each other. */
final class TermCandidates {

  /** Longer candidates are not searched for shorter ones: nobody writes such terms. */
  private static final int MOST_PARTS = 12;

  /** What makes a term of a phrase that stands once. */
  private static final Set<Sign> SUPPORT =
      Set.of(Sign.HEADING, Sign.QUOTED, Sign.EMPHASIS, Sign.HEADWORD);

  private TermCandidates() {}

  static List<TermCandidate> of(Document document, Languages languages, TermWishes wishes) {
    Map<String, List<Occurrence>> found = new LinkedHashMap<>();
    for (Occurrence occurrence : occurrences(document, languages, wishes)) {
      found.computeIfAbsent(occurrence.key(), key -> new ArrayList<>()).add(occurrence);
    }
    List<List<Occurrence>> groups = new ArrayList<>();
    Set<String> stopWords = languages.of("ja").lexicon().stopWords();
    for (List<Occurrence> group : SpellingVariants.joined(found.values())) {
      if (wishes.forbid(group)) {
        continue;
      }
      if (wishes.hasWanted() && isWanted(group)) {
        groups.add(merged(group));
      } else if (isSupported(group) && !stopWords.containsAll(group.getFirst().parts())) {
        groups.add(group);
      }
    }
    return counted(groups);
  }

  private static boolean isWanted(List<Occurrence> group) {
    return group.stream().anyMatch(occurrence -> occurrence.is(Sign.WANTED));
  }

  /** Lays what a wish found over what was found anyway: each place once, with the signs of both. */
  private static List<Occurrence> merged(List<Occurrence> group) {
    Map<Span, Occurrence> places = new TreeMap<>();
    group.forEach(o -> places.merge(o.span(), o, (first, other) -> first.with(other.signs())));
    return List.copyOf(places.values());
  }

  private static List<Occurrence> occurrences(
      Document document, Languages languages, TermWishes wishes) {
    List<Occurrence> found = new ArrayList<>();
    Emphasis emphasis = Emphasis.of(document);
    Set<String> stopWords = languages.of("en").lexicon().stopWords();
    int[] sentence = new int[1];
    boolean[] opened = new boolean[1];
    paragraphs(
        document,
        (paragraph, section, heading) -> {
          View view = View.of(document, paragraph);
          CandidatePlace place =
              new CandidatePlace(
                  view, emphasis, section, sentence[0], heading, !heading && !opened[0]);
          opened[0] |= !heading;
          if (paragraph.language().equals("ja")) {
            found.addAll(JapaneseCandidates.in(place));
          } else {
            found.addAll(EnglishCandidates.in(place, stopWords));
          }
          found.addAll(wishes.in(place));
          sentence[0] += paragraph.sentences().size();
        });
    return found;
  }

  private interface Visitor {
    void visit(Paragraph paragraph, int section, boolean heading);
  }

  private static void paragraphs(Document document, Visitor visitor) {
    document.title().ifPresent(title -> visitor.visit(title, 0, true));
    int number = 0;
    for (Section section : document.sections()) {
      Optional<Section.Heading> heading = section.heading();
      int index = number++;
      heading.ifPresent(found -> visitor.visit(found.title(), index, true));
      section.paragraphs().forEach(paragraph -> visitor.visit(paragraph, index, false));
    }
  }

  /** A phrase with の needs to stand twice, or in a heading, a quotation or emphasis. */
  private static boolean isSupported(List<Occurrence> group) {
    if (group.getFirst().is(Sign.PLURAL)) {
      return group.stream().anyMatch(occurrence -> occurrence.is(Sign.QUOTED));
    }
    return group.size() > 1
        || !group.getFirst().is(Sign.PHRASE)
        || !Collections.disjoint(group.getFirst().signs(), SUPPORT);
  }

  /** Adds how often, and in how many others, each stands inside a longer one. */
  private static List<TermCandidate> counted(List<List<Occurrence>> groups) {
    Map<List<String>, Nested> counts = new HashMap<>();
    groups.forEach(group -> counts.put(group.getFirst().parts(), new Nested()));
    for (List<Occurrence> group : groups) {
      List<String> parts = group.getFirst().parts();
      if (parts.size() <= MOST_PARTS && !group.getFirst().is(Sign.PHRASE)) {
        inside(parts, counts).forEach(nested -> nested.add(group.size()));
      }
    }
    return groups.stream()
        .map(group -> counts.get(group.getFirst().parts()).candidate(group))
        .sorted(Comparator.comparing(candidate -> candidate.first().span()))
        .toList();
  }

  /** The counts of the candidates that stand inside a longer one, each once. */
  private static Set<Nested> inside(List<String> parts, Map<List<String>, Nested> counts) {
    Set<Nested> inside = new LinkedHashSet<>();
    for (int from = 0; from < parts.size(); from++) {
      for (int to = from + 1; to <= parts.size(); to++) {
        Nested nested = to - from < parts.size() ? counts.get(parts.subList(from, to)) : null;
        if (nested != null) {
          inside.add(nested);
        }
      }
    }
    return inside;
  }

  /** Counts how often a candidate stands inside longer ones. */
  private static final class Nested {
    private int times;
    private int containers;

    void add(int frequency) {
      times += frequency;
      containers++;
    }

    TermCandidate candidate(List<Occurrence> group) {
      return new TermCandidate(group, times, containers);
    }
  }
}
