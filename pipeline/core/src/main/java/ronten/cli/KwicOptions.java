package ronten.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import ronten.render.Kwic;
import ronten.render.NoteText;
import ronten.search.Note;
import ronten.search.SearchRequest;
import ronten.search.Searcher;
import ronten.search.concordance.Concordance;
import ronten.search.concordance.LineOrder;
import ronten.search.concordance.SortedLines;

/** The options of a concordance, and how one is printed. */
final class KwicOptions {

  private static final int WIDTH = 40;

  /** Wider surroundings are the passage itself. */
  private static final int WIDEST = 500;

  @Option(names = "--kwic", descriptionKey = "search.kwic")
  private boolean asked;

  @Option(names = "--sort", paramLabel = "left|right|document", descriptionKey = "search.kwic.sort")
  private Optional<LineOrder> order = Optional.empty();

  @Option(names = "--width", paramLabel = "N", descriptionKey = "search.kwic.width")
  private Optional<Integer> width = Optional.empty();

  boolean asked() {
    return asked;
  }

  /** Refuses options that do not go together. */
  void check(Function<String, ParameterException> wrong) {
    if (!asked && (order.isPresent() || width.isPresent())) {
      throw wrong.apply("search.kwic.options");
    }
    if (width.filter(n -> n < 1 || n > WIDEST).isPresent()) {
      throw wrong.apply("search.kwic.width.wrong");
    }
  }

  /** Every line; those in the order of the documents as they are found. */
  void print(Searcher search, SearchRequest request, boolean json, Console console) {
    int columns = width.orElse(WIDTH);
    Kwic lines =
        json
            ? Kwic.json(request.query(), console.out()::print)
            : Kwic.text(columns, console.messages(), console.styles(), console.out()::print);
    LineOrder sorted = order.orElse(LineOrder.DOCUMENT);
    List<Note> notes;
    if (sorted == LineOrder.DOCUMENT) {
      notes = search.occurrences(request, columns, new Concordance(columns, lines));
    } else {
      notes = sorted(search, request, columns, sorted, lines);
    }
    lines.end();
    NoteText text = new NoteText(console.messages());
    notes.forEach(note -> console.err().println("ronten: " + text.of(note)));
  }

  private static List<Note> sorted(
      Searcher search, SearchRequest request, int columns, LineOrder order, Kwic lines) {
    try (SortedLines waiting = new SortedLines(order)) {
      List<Note> notes = search.occurrences(request, columns, new Concordance(columns, waiting));
      waiting.each(lines);
      return notes;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot delete a temporary file", e);
    }
  }
}
