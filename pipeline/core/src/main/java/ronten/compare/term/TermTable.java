package ronten.compare.term;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.compare.Reading;
import ronten.compare.word.Phrases;
import ronten.compare.word.Symbol;
import ronten.summary.Summary;

/**
 * Every term of any member's summary, counted in every member's text in one pass over each. Sizes
 * are the tokens of the summaries.
 */
public final class TermTable {

  private final List<Reading> members;
  private final List<TermRow> rows;

  private TermTable(List<Reading> members, List<TermRow> rows) {
    this.members = members;
    this.rows = rows;
  }

  /**
   * Counts.
   *
   * @param members the commentaries, in order; the article's own text is none
   * @param glossary of the group
   */
  public static TermTable of(List<Reading> members, Glossary glossary) {
    TermForms forms = new TermForms(members, glossary);
    List<TermForms.Forms> rows = forms.rows();
    Map<String, Integer> numbers = new HashMap<>();
    for (int row = 0; row < rows.size(); row++) {
      int number = row;
      rows.get(row).all().forEach(form -> numbers.put(form, number));
    }
    Phrases<Integer> phrases = Phrases.of(numbers);
    int[][] counts = new int[rows.size()][members.size()];
    for (int member = 0; member < members.size(); member++) {
      count(members.get(member), phrases, counts, member);
    }
    Comparator<TermRow> byName = Comparator.comparing(TermRow::term);
    List<TermRow> table =
        IntStream.range(0, rows.size())
            .mapToObj(
                row -> new TermRow(rows.get(row).term(), forms.gloss(rows.get(row)), counts[row]))
            .filter(row -> row.total() > 0)
            .sorted(byName)
            .toList();
    return new TermTable(List.copyOf(members), table);
  }

  private static void count(Reading member, Phrases<Integer> phrases, int[][] counts, int index) {
    Glosses glosses = new Glosses(member.summary().glosses());
    for (Reading.Block block : member.paragraphs()) {
      List<Symbol> symbols = Symbol.of(member.text(), block.span(), block.holes());
      int last = -1;
      int lastGloss = -1;
      for (Phrases.Match<Integer> match : phrases.in(symbols)) {
        int gloss = glosses.at(symbols.get(match.from()).span().start());
        // 弾薬備蓄（munitions stockpile） says the one thing once.
        boolean again = gloss >= 0 && gloss == lastGloss && match.value() == last;
        counts[match.value()][index] += again ? 0 : 1;
        last = match.value();
        lastGloss = gloss;
      }
    }
  }

  /** Where a document explains a term. */
  private static final class Glosses {
    private final List<Summary.Gloss> glosses;

    Glosses(List<Summary.Gloss> glosses) {
      this.glosses =
          glosses.stream().sorted(Comparator.comparingInt(Summary.Gloss::start)).toList();
    }

    /** The number of the gloss that an offset lies in; -1 without one. */
    int at(int offset) {
      int low = 0;
      int high = glosses.size();
      while (low < high) {
        int middle = (low + high) >>> 1;
        if (glosses.get(middle).end() <= offset) {
          low = middle + 1;
        } else {
          high = middle;
        }
      }
      return low < glosses.size() && glosses.get(low).start() <= offset
          ? glosses.get(low).start()
          : -1;
    }
  }

  /** The terms, those whose spread is least by chance first. */
  public List<Comparison.Term> terms() {
    int[] sizes = sizes();
    return rows.stream()
        .map(row -> term(row, sizes))
        .sorted(
            Comparator.comparingDouble((Comparison.Term term) -> -term.logLikelihood())
                .thenComparingInt(term -> -term.sharedBy())
                .thenComparing(Comparison.Term::term))
        .toList();
  }

  private Comparison.Term term(TermRow row, int[] sizes) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Comparison.Interval> ratios = new LinkedHashMap<>();
    int total = row.total();
    int tokens = IntStream.of(sizes).sum();
    for (int i : row.users()) {
      int count = row.count(i);
      String path = members.get(i).path();
      counts.put(path, count);
      if (sizes[i] > 0 && tokens > sizes[i]) {
        ratios.put(path, Keyness.logRatio(count, sizes[i], total - count, tokens - sizes[i]));
      }
    }
    return new Comparison.Term(
        row.term(),
        row.gloss(),
        counts,
        Keyness.rounded(row.logLikelihood(sizes)),
        ratios,
        row.users().size());
  }

  private int[] sizes() {
    return members.stream().mapToInt(member -> member.summary().document().tokens()).toArray();
  }

  /** How alike the members' terms are. */
  public Comparison.Similarity similarity() {
    return TermCosine.of(members.stream().map(Reading::path).toList(), rows);
  }
}
