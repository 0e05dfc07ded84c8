package ronten.render.export;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.search.SearchResult;
import ronten.search.concordance.ConcordanceLine;
import ronten.summary.Summary;

/** Every table, written as documents come, one after the other. */
public final class Export implements Closeable {

  private final List<TableFiles<Summary, ?>> summaries = new ArrayList<>();
  private final List<TableFiles<Comparison, ?>> comparisons = new ArrayList<>();
  private final List<TableFiles<Glossary, ?>> glossaries = new ArrayList<>();

  /**
   * Opens the files; each table has its header even when no row comes.
   *
   * @param files opens a file by its name
   */
  public Export(Function<String, OutputStream> files) {
    SummaryTables.all().forEach(table -> summaries.add(new TableFiles<>(table, files)));
    ComparisonTables.all().forEach(table -> comparisons.add(new TableFiles<>(table, files)));
    glossaries.add(new TableFiles<>(GlossaryTables.renderings(), files));
  }

  public void add(Summary summary) {
    summaries.forEach(table -> table.add(summary));
  }

  public void add(Comparison comparison) {
    comparisons.forEach(table -> table.add(comparison));
  }

  public void add(Glossary glossary) {
    glossaries.forEach(table -> table.add(glossary));
  }

  /** Writes a glossary alone, as CSV. */
  public static byte[] csv(Glossary glossary) {
    return GlossaryTables.csv(glossary);
  }

  /** Writes the hits of a search, as CSV. */
  public static byte[] csv(SearchResult result) {
    return ResultTables.HITS.csv(result.hits());
  }

  /** Writes the lines of a concordance, as CSV. */
  public static byte[] csv(List<ConcordanceLine> lines) {
    return ResultTables.LINES.csv(lines);
  }

  @Override
  public void close() {
    List<Closeable> all = new ArrayList<>(summaries);
    all.addAll(comparisons);
    all.addAll(glossaries);
    for (Closeable table : all) {
      try {
        table.close();
      } catch (IOException e) {
        throw new UncheckedIOException("cannot write a table", e);
      }
    }
  }
}
