package ronten.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import ronten.run.SetupException;
import ronten.text.Reason;

/** A file of queries: tab separated, with a header that names the columns qid and question. */
final class QueryFile {

  private QueryFile() {}

  /** A query and its id. */
  record Query(String id, String question) {}

  /**
   * Reads a file of queries; empty lines are passed over.
   *
   * @throws SetupException when it cannot be read or a column is missing, naming file and line
   */
  static List<Query> read(Path file) {
    List<String> lines;
    try {
      lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new SetupException(Reason.of("file.not-utf-8", e.getMessage()).about(file));
    }
    List<String> header = lines.isEmpty() ? List.of() : cells(lines.getFirst());
    int id = header.indexOf("qid");
    int question = header.indexOf("question");
    if (id < 0 || question < 0) {
      throw new SetupException(Reason.of("queries.header").about(file + ":1"));
    }
    List<Query> queries = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      if (!lines.get(i).isBlank()) {
        List<String> cells = cells(lines.get(i));
        if (cells.size() <= Math.max(id, question)) {
          throw new SetupException(Reason.of("queries.columns").about(file + ":" + (i + 1)));
        }
        queries.add(new Query(cells.get(id), cells.get(question)));
      }
    }
    return queries;
  }

  private static List<String> cells(String line) {
    String bare = line.startsWith("\ufeff") ? line.substring(1) : line;
    return List.of(bare.split("\t", -1));
  }
}
