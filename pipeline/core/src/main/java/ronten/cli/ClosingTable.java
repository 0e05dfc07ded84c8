package ronten.cli;

import java.nio.file.Path;
import java.util.stream.Collectors;
import ronten.render.Messages;
import ronten.run.RunReport;

/** What a run did, for people. */
record ClosingTable(Messages messages) {

  String of(RunReport report, Path output) {
    RunReport.Counts counts = report.counts();
    StringBuilder out = new StringBuilder();
    row(out, "run.analysed", counts.analysed());
    row(out, "run.unchanged", counts.unchanged());
    row(out, "run.removed", counts.removed());
    row(out, "run.renamed", report.renamed().size());
    row(out, "run.failed", counts.failed());
    row(out, "run.skipped", counts.skipped());
    if (!report.skipped().isEmpty()) {
      String types =
          report.skipped().entrySet().stream()
              .map(entry -> entry.getKey() + " " + entry.getValue())
              .collect(Collectors.joining(", "));
      out.append("  (").append(types).append(")\n");
    }
    out.append(
        messages.text(
            "run.holds",
            output.toString(),
            counts.documents(),
            counts.passages(),
            report.seconds()));
    return out.append('\n').toString();
  }

  private void row(StringBuilder out, String key, int count) {
    if (count > 0 || key.equals("run.analysed")) {
      out.append(messages.text(key, count)).append('\n');
    }
  }
}
