package ronten.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.find.Analysis;
import ronten.find.KeyTerm;
import ronten.text.Section;
import ronten.text.Span;

/** The sections of a document as a summary has them. For one document, once. */
final class OutlineParts {

  /** How many terms of a section are told. */
  private static final int TERMS = 5;

  private final String text;
  private final List<Section> sections;
  private final List<Span> spans = new ArrayList<>();
  private final List<List<String>> terms = new ArrayList<>();
  private final List<Optional<RankedSentence>> sentences = new ArrayList<>();

  /**
   * @param ranked best first
   */
  OutlineParts(Analysis analysis, List<RankedSentence> ranked) {
    this.text = analysis.document().text();
    this.sections =
        analysis.document().sections().stream().filter(s -> s.heading().isPresent()).toList();
    for (int i = 0; i < sections.size(); i++) {
      int end = i + 1 < sections.size() ? start(i + 1) : text.length();
      spans.add(new Span(start(i), end).strip(text));
      terms.add(new ArrayList<>());
      sentences.add(Optional.empty());
    }
    analysis.terms().forEach(this::share);
    ranked.forEach(this::share);
  }

  private int start(int section) {
    return sections.get(section).heading().orElseThrow().span().start();
  }

  /** Gives a term to the sections where it stands; the best come first. */
  private void share(KeyTerm term) {
    for (Span place : term.evidence()) {
      int section = holder(place);
      if (section >= 0
          && terms.get(section).size() < TERMS
          && (terms.get(section).isEmpty() || !terms.get(section).getLast().equals(term.term()))) {
        terms.get(section).add(term.term());
      }
    }
  }

  /** Gives a sentence to its section, if that has none yet. */
  private void share(RankedSentence sentence) {
    int section = holder(sentence.span());
    if (section >= 0 && sentences.get(section).isEmpty()) {
      sentences.set(section, Optional.of(sentence));
    }
  }

  /** The section that covers a span; -1 without one. */
  private int holder(Span span) {
    int low = 0;
    int high = spans.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (spans.get(middle).start() <= span.start()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && spans.get(low - 1).covers(span) ? low - 1 : -1;
  }

  List<Summary.Part> parts() {
    List<Summary.Part> parts = new ArrayList<>();
    for (int i = 0; i < sections.size(); i++) {
      parts.add(part(i));
    }
    return parts;
  }

  private Summary.Part part(int i) {
    Section.Heading heading = sections.get(i).heading().orElseThrow();
    return new Summary.Part(
        heading.number().map(number -> number.in(text)),
        heading.title().read(text, heading.title().span()),
        sections.get(i).level(),
        heading.role(),
        spans.get(i).start(),
        spans.get(i).end(),
        terms.get(i),
        sentences
            .get(i)
            .map(s -> new Summary.Passage(s.span().start(), s.span().end(), s.span().in(text))));
  }
}
