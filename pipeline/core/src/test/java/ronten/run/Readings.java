package ronten.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import ronten.compare.Glossary;
import ronten.compare.GlossaryBuilder;
import ronten.compare.Reading;
import ronten.corpus.Corpus;
import ronten.summary.Summary;

/** Invented documents as readings: each begins with a line of three hyphens and its path. */
final class Readings {

  /** The path of the article's own text. */
  static final String ARTICLE = "article.md";

  private static final Summary.Producer PRODUCER = new Summary.Producer("1", "0");

  private final List<Reading> all = new ArrayList<>();

  private Readings() {}

  static Readings of(String documents, Pipeline pipeline) {
    Readings readings = new Readings();
    for (String document : documents.split("(?m)^--- ", -1)) {
      if (!document.isBlank()) {
        int line = document.indexOf('\n');
        readings.all.add(
            reading(document.substring(0, line), document.substring(line + 1), pipeline));
      }
    }
    return readings;
  }

  static Reading reading(String path, String text, Pipeline pipeline) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    if (pipeline.process(Corpus.read(path, bytes), PRODUCER) instanceof Outcome.Done done) {
      return ReadingOf.analysed(done);
    }
    throw new IllegalStateException(path);
  }

  List<Reading> members() {
    return all.stream().filter(reading -> !reading.path().equals(ARTICLE)).toList();
  }

  Optional<Reading> source() {
    return all.stream().filter(reading -> reading.path().equals(ARTICLE)).findFirst();
  }

  Glossary glossary() {
    GlossaryBuilder builder = new GlossaryBuilder();
    members().forEach(member -> builder.add(member.summary()));
    return builder.build();
  }
}
