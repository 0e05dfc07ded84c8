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
 * Cuts a document into passages: every paragraph, title and heading is one; a paragraph longer than
 * {@value #LENGTH} characters becomes several of about equal length, cut where sentences end, or
 * between words inside a sentence longer than that.
 */
final class Passages {

  /** How long a passage may be, in UTF-16 code units, if it can be helped. */
  static final int LENGTH = 600;

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
    return places.stream().flatMap(Passages::cut);
  }

  /** A heading whose section has not ended. */
  private record Open(int level, Paragraph title) {}

  /** A paragraph and where it stands. */
  private record Place(Paragraph paragraph, List<Paragraph> headings, Section.Role role) {

    private static List<Span> inside(Span span, List<Span> holes) {
      return holes.stream()
          .filter(span::overlaps)
          .map(
              hole ->
                  new Span(Math.max(hole.start(), span.start()), Math.min(hole.end(), span.end())))
          .toList();
    }

    Passage passage(Span span, List<Token> tokens) {
      List<Span> holes = paragraph.holes();
      return new Passage(
          span,
          paragraph.kind(),
          paragraph.language(),
          holes.isEmpty() ? holes : inside(span, holes),
          tokens,
          headings,
          role);
    }
  }

  /** Words that are not parted: a sentence, or a stretch of a very long one. */
  private record Piece(Span span, List<Token> tokens) {}

  private static Stream<Passage> cut(Place place) {
    Paragraph paragraph = place.paragraph();
    int length = paragraph.span().length();
    if (length <= LENGTH) {
      List<Token> tokens =
          paragraph.sentences().stream().flatMap(each -> each.tokens().stream()).toList();
      return Stream.of(place.passage(paragraph.span(), tokens));
    }
    int parts = (length + LENGTH - 1) / LENGTH;
    return gathered(place, pieces(paragraph), length / parts);
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

  /** Puts pieces together until a passage comes as near to its share as it can. */
  private static Stream<Passage> gathered(Place place, List<Piece> pieces, int share) {
    List<Passage> passages = new ArrayList<>();
    List<Token> tokens = new ArrayList<>();
    int start = -1;
    int end = -1;
    for (Piece piece : pieces) {
      if (start >= 0 && isFull(end - start, piece.span().end() - start, share)) {
        passages.add(place.passage(new Span(start, end), List.copyOf(tokens)));
        tokens.clear();
        start = -1;
      }
      start = start < 0 ? piece.span().start() : start;
      end = piece.span().end();
      tokens.addAll(piece.tokens());
    }
    if (start >= 0) {
      passages.add(place.passage(new Span(start, end), List.copyOf(tokens)));
    }
    return passages.stream();
  }

  /** Whether a passage is better ended at {@code now} characters than at {@code then}. */
  private static boolean isFull(int now, int then, int share) {
    return then > LENGTH * 2 || (then > share && then - share >= share - now);
  }
}
