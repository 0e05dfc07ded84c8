package ronten.index;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import ronten.text.Document;
import ronten.text.Paragraph;
import ronten.text.Section;
import ronten.text.Sentence;
import ronten.text.Span;
import ronten.text.Token;

/**
 * Cuts a document into passages: every paragraph, title and heading is one, but
 *
 * <ul>
 *   <li>a paragraph longer than {@value #LENGTH} characters becomes several of about equal length,
 *       cut where sentences end, or between words inside a sentence longer than that;
 *   <li>short lines that follow each other without a blank line, the items of a list or sentences
 *       written one a line, become one, as long as it is no longer than that.
 * </ul>
 */
final class Passages {

  /** How long a passage may be, in UTF-16 code units, if it can be helped. */
  static final int LENGTH = 600;

  /** A line shorter than this says little without its neighbours. */
  private static final int SHORT = 160;

  private Passages() {}

  /** The passages of a document in the order of its text. */
  static Stream<Passage> of(Document document) {
    List<Place> places = new ArrayList<>();
    document
        .title()
        .ifPresent(title -> places.add(new Place(title, List.of(), Section.Role.OTHER)));
    List<Open> open = new ArrayList<>();
    for (Section section : document.sections()) {
      while (!open.isEmpty() && open.getLast().level() >= section.level()) {
        open.removeLast();
      }
      List<Paragraph> above = open.stream().map(Open::title).toList();
      Section.Role role = section.heading().map(Section.Heading::role).orElse(Section.Role.OTHER);
      section
          .heading()
          .ifPresent(
              heading -> {
                places.add(new Place(heading.title(), above, role));
                open.add(new Open(section.level(), heading.title()));
              });
      List<Paragraph> headings = open.stream().map(Open::title).toList();
      section.paragraphs().forEach(each -> places.add(new Place(each, headings, role)));
    }
    return blocks(document.text(), places).stream().flatMap(Passages::passages);
  }

  /** A heading whose section has not ended. */
  private record Open(int level, Paragraph title) {}

  /** A paragraph and where it stands. */
  private record Place(Paragraph paragraph, List<Paragraph> headings, Section.Role role) {

    Span span() {
      return paragraph.span();
    }

    boolean isShort() {
      return span().length() < SHORT;
    }
  }

  /** Paragraphs, mostly one, that are read together. */
  private static List<List<Place>> blocks(String text, List<Place> places) {
    List<List<Place>> blocks = new ArrayList<>();
    for (Place place : places) {
      if (!blocks.isEmpty() && goesOn(text, blocks.getLast(), place)) {
        blocks.getLast().add(place);
      } else {
        blocks.add(new ArrayList<>(List.of(place)));
      }
    }
    return blocks;
  }

  private static boolean goesOn(String text, List<Place> block, Place place) {
    Place last = block.getLast();
    return (last.isShort() || place.isShort())
        && last.paragraph().kind() == place.paragraph().kind()
        && last.headings().equals(place.headings())
        && place.span().end() - block.getFirst().span().start() <= LENGTH
        && !isHeading(place.paragraph().kind())
        && lineEnds(text, last.span().end(), place.span().start()) < 2;
  }

  private static boolean isHeading(Paragraph.Kind kind) {
    return kind == Paragraph.Kind.TITLE || kind == Paragraph.Kind.HEADING;
  }

  private static long lineEnds(String text, int from, int to) {
    return from < to ? text.substring(from, to).chars().filter(c -> c == '\n').count() : 0;
  }

  /** Words that are not parted: a sentence, or a stretch of a very long one. */
  private record Piece(Span span, List<Token> tokens) {}

  private static Stream<Passage> passages(List<Place> block) {
    Span span = block.getFirst().span().union(block.getLast().span());
    if (block.size() == 1 && span.length() > LENGTH) {
      return cut(block.getFirst());
    }
    List<Token> tokens =
        block.stream()
            .flatMap(place -> place.paragraph().sentences().stream())
            .flatMap(sentence -> sentence.tokens().stream())
            .toList();
    List<Span> holes = block.stream().flatMap(place -> place.paragraph().holes().stream()).toList();
    return Stream.of(passage(block.getFirst(), span, holes, tokens, false));
  }

  private static Passage passage(
      Place place, Span span, List<Span> holes, List<Token> tokens, boolean continues) {
    Paragraph paragraph = place.paragraph();
    return new Passage(
        span,
        paragraph.kind(),
        paragraph.language(),
        within(span, holes),
        tokens,
        place.headings(),
        place.role(),
        continues);
  }

  /**
   * What of holes lies in a passage: the marks of code at the edge of a paragraph lie beyond it.
   */
  private static List<Span> within(Span span, List<Span> holes) {
    return holes.stream()
        .filter(span::overlaps)
        .map(
            hole ->
                new Span(Math.max(hole.start(), span.start()), Math.min(hole.end(), span.end())))
        .toList();
  }

  /** The parts of a long paragraph: a part ends as near to its share as it can. */
  private static Stream<Passage> cut(Place place) {
    int length = place.span().length();
    int share = length / ((length + LENGTH - 1) / LENGTH);
    List<Passage> passages = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    Span span = new Span(0, 0);
    for (Piece piece : pieces(place.paragraph())) {
      if (!span.isEmpty() && isFull(span, piece.span(), share)) {
        passages.add(part(place, span, tokens, !passages.isEmpty()));
        tokens.clear();
        span = new Span(0, 0);
      }
      span = span.isEmpty() ? piece.span() : span.union(piece.span());
      tokens.addAll(piece.tokens());
    }
    if (!span.isEmpty()) {
      passages.add(part(place, span, tokens, !passages.isEmpty()));
    }
    return passages.stream();
  }

  private static Passage part(Place place, Span span, List<Token> tokens, boolean continues) {
    List<Span> holes = place.paragraph().holes();
    return passage(place, span, holes, List.copyOf(tokens), continues);
  }

  private static boolean isFull(Span span, Span next, int share) {
    int then = next.end() - span.start();
    return then > LENGTH * 2 || (then > share && then - share >= share - span.length());
  }

  private static List<Piece> pieces(Paragraph paragraph) {
    List<Piece> pieces = new ArrayList<>();
    for (Sentence sentence : paragraph.sentences()) {
      List<Token> tokens = sentence.tokens();
      int from = 0;
      int start = sentence.span().start();
      for (int i = 1; i < tokens.size(); i++) {
        if (tokens.get(i).span().end() - start > LENGTH) {
          int end = tokens.get(i - 1).span().end();
          pieces.add(new Piece(new Span(start, end), tokens.subList(from, i)));
          from = i;
          start = tokens.get(i).span().start();
        }
      }
      Span rest = new Span(start, Math.max(start, sentence.span().end()));
      pieces.add(new Piece(rest, tokens.subList(from, tokens.size())));
    }
    return pieces;
  }
}
