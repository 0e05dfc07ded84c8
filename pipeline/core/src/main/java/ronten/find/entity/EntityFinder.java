package ronten.find.entity;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import ronten.find.Citation;
import ronten.find.Entity;
import ronten.find.Gloss;
import ronten.find.mark.Spans;
import ronten.find.word.View;
import ronten.text.Document;
import ronten.text.Mark;
import ronten.text.Span;

/**
 * Finds the persons, organizations, places, treaties, works, dates and numbers that a document
 * names. What names one thing is one entity: the same form, a part of a longer name (a surname), an
 * abbreviation or a translation that the document glosses. What the document does not say is not
 * put together.
 */
public final class EntityFinder {

  /** The entities of a document in the order in which they are first named. */
  public List<Entity> find(Document document, List<Gloss> glosses, List<Citation> citations) {
    List<NameView> views =
        document.paragraphs().map(paragraph -> NameView.of(View.of(document, paragraph))).toList();
    List<List<Mention>> certain = certain(views, citations, document.source().marks());
    Namesakes namesakes = Namesakes.of(views, certain, glosses);
    EntityGroups groups = new EntityGroups(namesakes);
    for (int i = 0; i < views.size(); i++) {
      NameView view = views.get(i);
      List<Mention> mentions = new ArrayList<>(namesakes.corrected(certain.get(i), view));
      mentions.addAll(namesakes.in(view));
      for (Mention mention : apart(mentions, view.text().length())) {
        groups.add(mention, view.text(), view.view().original(mention.span()));
      }
    }
    return groups.entities();
  }

  /** What names itself: its words or its neighbours say what it is. */
  private static List<List<Mention>> certain(
      List<NameView> views, List<Citation> citations, List<Mark> marks) {
    Spans links = Spans.of(marks, Mark.Kind.LINK);
    List<Span> emphasised =
        marks.stream()
            .filter(mark -> mark.kind() == Mark.Kind.EMPHASIS)
            .map(Mark::span)
            .sorted()
            .toList();
    Set<String> titles =
        citations.stream()
            .filter(citation -> citation.url().isPresent() || WorkMentions.isTold(citation))
            .map(Citation::title)
            .flatMap(Optional::stream)
            .map(EntityGroups::key)
            .collect(Collectors.toUnmodifiableSet());
    List<List<Mention>> all = new ArrayList<>();
    List<Citation> ordered =
        citations.stream().sorted(Comparator.comparing(Citation::span)).toList();
    int cited = 0;
    int mark = 0;
    for (NameView names : views) {
      View view = names.view();
      int end = view.paragraph().span().end();
      int firstCited = cited;
      while (cited < ordered.size() && ordered.get(cited).span().start() < end) {
        cited++;
      }
      int firstMark = mark;
      while (mark < emphasised.size() && emphasised.get(mark).start() < end) {
        mark++;
      }
      List<Mention> works = new ArrayList<>(WorkMentions.in(view, titles, links));
      works.addAll(WorkMentions.cited(view, ordered.subList(firstCited, cited)));
      works.addAll(WorkMentions.emphasised(view, emphasised.subList(firstMark, mark)));
      all.add(mentions(names, works));
    }
    return all;
  }

  /** What a paragraph names; of two mentions that overlap, the one that was asked for first. */
  private static List<Mention> mentions(NameView view, List<Mention> works) {
    List<Mention> all = new ArrayList<>(works);
    all.addAll(DateMentions.in(view.text()));
    all.addAll(NumberMentions.in(view.text()));
    all.addAll(JapaneseNames.in(view));
    all.addAll(EnglishNames.in(view));
    return apart(all, view.text().length());
  }

  /** Mentions that do not overlap, by place: the earlier of the list goes before the later. */
  private static List<Mention> apart(List<Mention> mentions, int length) {
    boolean[] taken = new boolean[length];
    List<Mention> kept = new ArrayList<>();
    for (Mention mention : mentions) {
      if (isFree(taken, mention.span())) {
        kept.add(mention);
        Arrays.fill(taken, mention.span().start(), mention.span().end(), true);
      }
    }
    kept.sort(Comparator.comparing(Mention::span));
    return kept;
  }

  private static boolean isFree(boolean[] taken, Span span) {
    for (int i = span.start(); i < span.end(); i++) {
      if (taken[i]) {
        return false;
      }
    }
    return !span.isEmpty();
  }
}
