package ronten.render.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import ronten.compare.GlossaryBuilder;
import ronten.render.Json;
import ronten.render.report.Sample;

class ExportTest {

  private static Map<String, String> export(String extra) {
    Map<String, ByteArrayOutputStream> files = new TreeMap<>();
    Sample sample = new Sample(extra);
    GlossaryBuilder glossary = new GlossaryBuilder();
    try (Export export =
        new Export(name -> files.computeIfAbsent(name, n -> new ByteArrayOutputStream()))) {
      sample
          .readings()
          .values()
          .forEach(
              reading -> {
                export.add(reading.summary());
                glossary.add(reading.summary());
              });
      export.add(sample.comparison());
      export.add(glossary.build());
    }
    Map<String, String> texts = new TreeMap<>();
    files.forEach((name, out) -> texts.put(name, out.toString(StandardCharsets.UTF_8)));
    return texts;
  }

  /** Reads CSV as RFC 4180 says. */
  private static List<List<String>> read(String csv) {
    List<List<String>> rows = new ArrayList<>();
    List<String> row = new ArrayList<>();
    StringBuilder field = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < csv.length(); i++) {
      char c = csv.charAt(i);
      if (quoted && c == '"' && csv.startsWith("\"\"", i)) {
        field.append('"');
        i++;
      } else if (c == '"') {
        quoted = !quoted;
      } else if (!quoted && (c == ',' || csv.startsWith("\r\n", i))) {
        row.add(field.toString());
        field.setLength(0);
        if (c != ',') {
          rows.add(List.copyOf(row));
          row.clear();
          i++;
        }
      } else {
        field.append(c);
      }
    }
    assertThat(row).isEmpty();
    return rows;
  }

  @Test
  void everyTableHasItsTwoFiles() {
    List<String> tables =
        List.of(
            "documents",
            "citations",
            "outline",
            "sentences",
            "terms",
            "glosses",
            "quotes",
            "claims",
            "entities",
            "hygiene",
            "comparison-documents",
            "comparison-terms",
            "comparison-quotes",
            "comparison-claims",
            "comparison-coverage",
            "comparison-similarity",
            "comparison-facts",
            "glossary");
    Map<String, String> files = export("");
    assertThat(files).hasSize(2 * tables.size());
    for (String table : tables) {
      assertThat(files).containsKeys(table + ".csv", table + ".jsonl");
    }
  }

  @Test
  void everyRowHasTheFieldsOfTheHeaderAndALineOfJson() {
    export(Sample.HOSTILE + "\n\",,")
        .forEach(
            (name, text) -> {
              if (name.endsWith(".csv")) {
                List<List<String>> rows = read(text);
                assertThat(rows).as(name).allSatisfy(r -> assertThat(r).hasSameSizeAs(rows.get(0)));
              } else {
                text.lines()
                    .forEach(
                        line -> {
                          byte[] json = line.getBytes(StandardCharsets.UTF_8);
                          Map<?, ?> row = Json.read(json, Map.class);
                          assertThat(row.isEmpty()).as(name).isFalse();
                        });
              }
            });
  }

  @Test
  void rowsSayWhereEverythingStands() {
    Map<String, String> files = export("");
    List<List<String>> quotes = read(files.get("comparison-quotes.csv"));
    assertThat(quotes).hasSize(3);
    assertThat(quotes.get(1))
        .contains("harbour-00000000", "潮見.txt", "altered", "Small boats must pay more.");
    assertThat(files.get("comparison-quotes.jsonl"))
        .contains("\"status\":\"altered\"", "\"differences\":[\"deleted: not → \"]");
    assertThat(read(files.get("glossary.csv")).get(1)).startsWith("graduated tolls");
  }

  @Test
  void aGlossaryAloneIsTheTableOfTheExport() {
    GlossaryBuilder glossary = new GlossaryBuilder();
    new Sample("").readings().values().forEach(reading -> glossary.add(reading.summary()));
    assertThat(new String(Export.csv(glossary.build()), StandardCharsets.UTF_8))
        .isEqualTo(export("").get("glossary.csv"))
        .contains(",gloss,");
  }

  @Test
  void aSpreadsheetRunsNothing() {
    assertThat(Csv.line(List.of("=1+1", " @x", "＝1", "-5", -5, "a,b", "\"q\"")))
        .isEqualTo("'=1+1,' @x,'＝1,'-5,-5,\"a,b\",\"\"\"q\"\"\"\r\n");
    assertThat(export("=cmd()").get("documents.jsonl")).doesNotContain("'=cmd");
  }
}
