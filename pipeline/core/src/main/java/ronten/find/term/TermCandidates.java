package ronten.find.term;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
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

  private TermCandidates() {}

  static List<TermCandidate> of(Document document, Languages languages, TermWishes wishes) {
    Map<String, List<Occurrence>> byKey = new LinkedHashMap<>();
    for (Occurrence occurrence : occurrences(document, languages, wishes)) {
      byKey.computeIfAbsent(occurrence.key(), key -> new ArrayList<>()).add(occurrence);
    }
    Set<String> stopWords = languages.of("ja").lexicon().stopWords();
    byKey
        .values()
        .removeIf(
            group ->
                wishes.forbid(group)
                    || (group.stream().noneMatch(occurrence -> occurrence.is(Sign.WANTED))
                        && (!isSupported(group)
                            || stopWords.containsAll(group.getFirst().parts()))));
    byKey.replaceAll((key, group) -> TermCandidates.inOrder(group));
    return counted(byKey);
  }

  /** In the order of the text, each place once; one that was looked for yields to one found. */
  private static List<Occurrence> inOrder(List<Occurrence> group) {
    Map<Span, Occurrence> places = new TreeMap<>();
    group.forEach(
        occurrence ->
            places.merge(occurrence.span(), occurrence, (a, b) -> a.is(Sign.WANTED) ? a : b));
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
    Set<Sign> support = EnumSet.of(Sign.HEADING, Sign.QUOTED, Sign.EMPHASIS, Sign.HEADWORD);
    return group.size() > 1
        || !group.getFirst().is(Sign.PHRASE)
        || group.getFirst().signs().stream().anyMatch(support::contains);
  }

  /** Adds how often, and in how many others, each stands inside a longer one. */
  private static List<TermCandidate> counted(Map<String, List<Occurrence>> byKey) {
    Map<String, int[]> counts = new LinkedHashMap<>();
    byKey.values().forEach(group -> counts.put(parts(group.getFirst().parts()), new int[2]));
    for (List<Occurrence> group : byKey.values()) {
      List<String> parts = group.getFirst().parts();
      if (parts.size() > MOST_PARTS || group.getFirst().is(Sign.PHRASE)) {
        continue;
      }
      Set<String> inside = new HashSet<>();
      for (int from = 0; from < parts.size(); from++) {
        for (int to = from + 1; to <= parts.size(); to++) {
          if (to - from < parts.size()) {
            inside.add(parts(parts.subList(from, to)));
          }
        }
      }
      for (String part : inside) {
        int[] count = counts.get(part);
        if (count != null) {
          count[0] += group.size();
          count[1]++;
        }
      }
    }
    return byKey.values().stream()
        .map(group -> candidate(group, counts.get(parts(group.getFirst().parts()))))
        .sorted(Comparator.comparing(candidate -> candidate.first().span()))
        .toList();
  }

  private static String parts(List<String> parts) {
    return String.join("\u0001", parts);
  }

  private static TermCandidate candidate(List<Occurrence> group, int[] count) {
    return new TermCandidate(group, count[0], count[1]);
  }
}
