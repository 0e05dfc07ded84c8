package ronten.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import ronten.HostileCorpus;

/** The program as it is started by its launcher, from the jar that was just packaged. */
class LauncherIT {

  private static final Path LAUNCHER = Path.of("../../ronten").toAbsolutePath().normalize();

  @TempDir private Path folder;

  private record Called(int code, String out, String err) {}

  private Called call(Map<String, String> environment, Path launcher, String... args)
      throws IOException, InterruptedException {
    Path out = folder.resolve("stdout");
    Path err = folder.resolve("stderr");
    List<String> command = Stream.concat(Stream.of(launcher.toString()), Stream.of(args)).toList();
    ProcessBuilder builder = new ProcessBuilder(command).directory(folder.toFile());
    builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.equals("LANG"));
    builder.environment().putAll(environment);
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    int code = builder.start().waitFor();
    return new Called(code, read(out), read(err));
  }

  private static String read(Path file) throws IOException {
    return Files.readString(file, StandardCharsets.UTF_8);
  }

  @Test
  void readsJapaneseNamesInAnAsciiLocale() throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve("論評"));
    Files.writeString(corpus.resolve("港の話.txt"), "港の話\n\n段階的通行料（graduated tolls）が論じられた。\n");
    Map<String, String> ascii = Map.of("LANG", "C", "LC_ALL", "C");
    Called run = call(ascii, LAUNCHER, "run", "論評", "--output", "出力");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(folder.resolve("出力/summaries/港の話.txt.json")).exists();
    Called search = call(ascii, LAUNCHER, "search", "段階的通行料", "--output", "出力");
    assertThat(search.out()).contains("港の話.txt:3", "段階的通行料");
    assertThat(search.err()).isEmpty();
  }

  @Test
  void passesExitCodesOnAndFollowsLinks() throws IOException, InterruptedException {
    Path link = Files.createSymbolicLink(folder.resolve("link"), LAUNCHER);
    Called version = call(Map.of("LANG", "C"), link, "--version");
    assertThat(version.code()).isZero();
    assertThat(version.out()).startsWith("ronten 0.");
    Called wrong = call(Map.of("LANG", "ja_JP.UTF-8"), link, "run", "nowhere");
    assertThat(wrong.code()).isEqualTo(2);
    assertThat(wrong.err()).contains("nowhere");
    Called help = call(Map.of("LANG", "ja_JP.UTF-8"), link, "--help");
    assertThat(help.out()).contains("使い方");
  }

  @Test
  void writesTheSameWhateverLanguageItSpeaks() throws IOException, InterruptedException {
    Path corpus = Files.createDirectories(folder.resolve("corpus"));
    Files.write(corpus.resolve("a.docx"), HostileCorpus.docx("<!DOCTYPE a><w:document/>"));
    Called run = call(Map.of("LANG", "ja_JP.UTF-8"), LAUNCHER, "run", "corpus");
    assertThat(run.err()).contains("a.docx: 失敗(読み込み): Word文書として読めません");
    assertThat(read(folder.resolve("output/run.json")))
        .contains("is no Word document that can be read")
        .contains("DOCTYPE is disallowed")
        .matches("\\p{ASCII}+");
  }
}
