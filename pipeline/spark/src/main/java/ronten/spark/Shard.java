package ronten.spark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import ronten.index.DocumentBlock;
import ronten.index.PassageIndex;

/**
 * The part of the index that one attempt of a task makes: on the disk of its machine first, then
 * under the attempt's name beside those of other attempts.
 */
final class Shard {

  private final String attempt;
  private final Store attempts;
  private final Path folder;
  private final PassageIndex index;
  private boolean empty = true;
  private boolean open = true;

  Shard(String attempt, Store attempts) throws IOException {
    this.attempt = attempt;
    this.attempts = attempts;
    this.folder = Files.createTempDirectory("ronten-shard");
    this.index = PassageIndex.create(folder.resolve("index"));
  }

  /** The name of the attempt. */
  String attempt() {
    return attempt;
  }

  void put(DocumentBlock block) {
    index.put(block);
    empty = false;
  }

  /** Makes it last; one that holds nothing leaves nothing. */
  void finish(Map<String, String> remembered) throws IOException {
    index.commit(remembered);
    index.close();
    open = false;
    if (!empty) {
      attempts.in(attempt).copy(folder.resolve("index"));
    }
  }

  /** Leaves nothing on this machine, however the task ended. */
  void discard() {
    if (open) {
      index.close();
    }
    clear(folder);
  }

  /** Deletes a local folder and what is in it. */
  static void clear(Path folder) {
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot clear " + folder, e);
    }
  }
}
