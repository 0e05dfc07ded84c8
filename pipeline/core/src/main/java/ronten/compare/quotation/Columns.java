package ronten.compare.quotation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import ronten.text.Span;

/**
 * Quotations of one sentence, word under word: all are aligned with the longest. Odd columns are
 * its words, even ones the places before, between and behind them, where others may have more.
 */
final class Columns {

  private final Words pivot;
  private final Vocabulary vocabulary;
  private final List<Wording> members = new ArrayList<>();

  /** For each column its readings by form, each with who has it and how the first writes it. */
  private final List<Map<String, Reading>> columns = new ArrayList<>();

  private static final class Reading {
    private final Set<String> paths = new TreeSet<>();
    private String written = "";
  }

  /** Begins with the longest quotation. */
  Columns(Wording longest, Words words) {
    this.pivot = words;
    this.vocabulary = new Vocabulary(words);
    for (int i = 0; i <= 2 * words.size(); i++) {
      columns.add(new TreeMap<>());
    }
    if (!add(longest, words)) {
      members.add(longest);
    }
  }

  /** The members by path and place. */
  List<Wording> members() {
    return members.stream().sorted(Wording.ORDER).toList();
  }

  /** Adds a quotation when it is of the same sentence; says whether. */
  boolean add(Wording wording, Words words) {
    int[] numbers = vocabulary.numbersOf(words);
    Pairing pairing = new Pairing(words, pivot, numbers, vocabulary.numbered());
    Optional<List<Step>> steps =
        new Approximation(pairing, vocabulary, numbers, Parts.of(words, false)).close();
    steps.ifPresent(
        found -> {
          members.add(wording);
          vote(wording, words, found);
        });
    return steps.isPresent();
  }

  private void vote(Wording wording, Words words, List<Step> steps) {
    Map<Integer, List<Integer>> readings = new TreeMap<>();
    Optional<Step> before = Optional.empty();
    for (Step step : steps) {
      int column = 2 * step.original().start() + (step.original().isEmpty() ? 0 : 1);
      if (step.kind() == Step.Kind.OMITTED) {
        before = Optional.empty();
        continue;
      }
      if (before.isPresent()) {
        readings.computeIfAbsent(2 * step.original().start(), key -> new ArrayList<>());
      }
      for (int c = column; c < Math.max(column + 1, 2 * step.original().end()); c++) {
        readings.computeIfAbsent(c, key -> new ArrayList<>());
      }
      for (int i = step.quoted().start(); i < step.quoted().end(); i++) {
        readings.get(column).add(i);
      }
      before = Optional.of(step);
    }
    readings.forEach((column, at) -> vote(columns.get(column), wording, words, at));
  }

  private static void vote(
      Map<String, Reading> column, Wording wording, Words words, List<Integer> at) {
    StringBuilder form = new StringBuilder();
    StringBuilder written = new StringBuilder();
    for (int i : at) {
      form.append(form.isEmpty() ? "" : " ").append(words.form(i));
      written.append(withMarks(wording.text(), words, i));
    }
    Reading reading = column.computeIfAbsent(form.toString(), key -> new Reading());
    if (reading.paths.isEmpty() || wording.path().compareTo(reading.paths.iterator().next()) < 0) {
      reading.written = written.toString();
    }
    reading.paths.add(wording.path());
  }

  /** A word with what follows it up to the next. */
  private static String withMarks(String text, Words words, int i) {
    Span span = words.span(i);
    boolean last = i + 1 == words.size();
    String written = text.substring(span.start(), last ? text.length() : words.span(i + 1).start());
    return last && !words.isWide(i) ? written + " " : written;
  }

  /**
   * The commonest reading of every column, or, where {@code rank} is 1 and the second has as many
   * voices, the second.
   */
  String wording(int rank) {
    StringBuilder wording = new StringBuilder();
    for (Map<String, Reading> column : columns) {
      List<Reading> best =
          new LinkedHashMap<>(column)
              .values().stream()
                  .sorted(
                      Comparator.comparingInt((Reading reading) -> -reading.paths.size())
                          .thenComparing(reading -> reading.paths.iterator().next()))
                  .toList();
      boolean tied = best.size() > 1 && best.get(0).paths.size() == best.get(1).paths.size();
      if (!best.isEmpty()) {
        wording.append(best.get(tied ? rank : 0).written);
      }
    }
    return wording.toString().strip();
  }
}
