package ronten.run;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import ronten.render.Json;

/** The lines, each a {@link ComparedArticle}, that many machines have left in a folder. */
record GatheredLines(Path folder) {

  private static final String PARTS = "part-*";
  private static final String WHOLE = "_SUCCESS";

  /** Whether all machines have left theirs. */
  boolean areWhole() {
    return Files.exists(folder.resolve(WHOLE));
  }

  /** What they tell, by the id of the article. */
  List<ComparedArticle> read() {
    List<ComparedArticle> articles = new ArrayList<>();
    try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder, PARTS)) {
      for (Path part : parts) {
        for (String line : Files.readAllLines(part)) {
          articles.add(Json.read(line.getBytes(StandardCharsets.UTF_8), ComparedArticle.class));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + folder, e);
    }
    articles.sort(Comparator.comparing(each -> each.article().id()));
    return articles;
  }
}
