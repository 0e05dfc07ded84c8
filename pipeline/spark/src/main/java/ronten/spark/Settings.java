package ronten.spark;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.Path;
import ronten.corpus.CorpusSettings;
import ronten.corpus.SettingsFile;
import ronten.render.Json;
import ronten.run.Piecework;

/**
 * The settings of a corpus, as they go to every machine, and the pipeline that each has of them.
 */
final class Settings {

  /** One for each JVM: dictionaries and models are loaded once, and shared by its tasks. */
  private static final Map<String, Piecework> LOADED = new ConcurrentHashMap<>();

  private Settings() {}

  /**
   * Reads settings, and the dictionary they name, which lies beside them.
   *
   * @param folder whose {@code ronten.yaml} is read where no other is named
   * @throws ronten.corpus.UnreadableException names the line of what is wrong
   */
  static CorpusSettings read(
      Optional<String> named, Optional<Store> folder, Configuration configuration)
      throws IOException {
    java.nio.file.Path local = Files.createTempDirectory("ronten-settings");
    try {
      if (named.isPresent()) {
        Store file = Store.at(named.get(), configuration);
        fetch(new Store(file.files(), file.root().getParent()), file.root().getName(), local);
      } else if (folder.isPresent()) {
        fetch(folder.get(), SettingsFile.NAME, local);
      }
      return SettingsFile.of(local, Optional.empty()).settings();
    } finally {
      Shard.clear(local);
    }
  }

  private static void fetch(Store folder, String name, java.nio.file.Path local)
      throws IOException {
    for (FileStatus status : folder.list()) {
      Path file = status.getPath();
      if (status.isFile() && (file.getName().equals(name) || file.getName().endsWith(".csv"))) {
        String to = file.getName().equals(name) ? SettingsFile.NAME : file.getName();
        try (InputStream in = folder.files().open(file)) {
          Files.copy(in, local.resolve(to), StandardCopyOption.REPLACE_EXISTING);
        }
      }
    }
  }

  /** What goes to every machine. */
  static String sent(CorpusSettings settings) {
    return Json.line(settings);
  }

  /** The pipeline of settings that were sent, on the machine that asks. */
  static Piecework piecework(String sent) {
    return LOADED.computeIfAbsent(
        sent,
        json ->
            Piecework.of(Json.read(json.getBytes(StandardCharsets.UTF_8), CorpusSettings.class)));
  }
}
