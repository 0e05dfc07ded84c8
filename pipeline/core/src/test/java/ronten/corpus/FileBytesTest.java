package ronten.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files that become something else between the time they are listed and the time they are read. */
class FileBytesTest {

  @TempDir private Path root;
  @TempDir private Path outside;
  private Path file;
  private Corpus.Entry entry;
  private int opened;

  @BeforeEach
  void listAFile() throws IOException {
    file = Files.writeString(root.resolve("a.txt"), "港の話");
    entry = Corpus.open(root).entries().getFirst();
  }

  /** Opens a file that grows the first so many times it is read. */
  private InputStream growing(Path path, int times) throws IOException {
    return new FilterInputStream(Files.newInputStream(path)) {
      @Override
      public void close() throws IOException {
        super.close();
        if (opened++ < times) {
          Files.writeString(path, "。", StandardOpenOption.APPEND);
        }
      }
    };
  }

  private String reason(FileBytes bytes) {
    try {
      bytes.of(entry);
      return "read";
    } catch (UnreadableException e) {
      return e.reason().toString();
    }
  }

  @Test
  void readsAgainWhatGrew() {
    FileBytes bytes = new FileBytes(root, 100, path -> growing(path, 1));
    assertThat(bytes.of(entry)).asString().isEqualTo("港の話。");
  }

  @Test
  void refusesWhatKeepsGrowing() {
    FileBytes bytes = new FileBytes(root, 1000, path -> growing(path, Integer.MAX_VALUE));
    assertThat(reason(bytes)).contains("changes while it is read");
  }

  @Test
  void refusesWhatGrewTooLarge() {
    FileBytes bytes = new FileBytes(root, 10, path -> growing(path, 1));
    assertThat(reason(bytes)).startsWith("larger than");
  }

  @Test
  void neverOpensALinkThatWasTurnedOutside() throws IOException {
    Files.delete(file);
    Path secret = Files.writeString(outside.resolve("secret.txt"), "secret");
    Files.createSymbolicLink(file, secret);
    assertThat(reason(neverOpening())).startsWith("leads out of the corpus");
  }

  @Test
  void neverOpensAPipe() throws IOException, InterruptedException {
    Files.delete(file);
    Process made = new ProcessBuilder("mkfifo", file.toString()).start();
    assumeTrue(made.waitFor() == 0, "pipes can be made here");
    assertThat(reason(neverOpening())).startsWith("is a pipe");
  }

  private FileBytes neverOpening() {
    return new FileBytes(
        root,
        100,
        path -> {
          throw new UncheckedIOException(new IOException("opened " + path));
        });
  }

  @Test
  void saysThatAFileIsGone() throws IOException {
    Files.delete(file);
    assertThatThrownBy(() -> new FileBytes(root, 100).of(entry))
        .isInstanceOf(UnreadableException.class)
        .hasMessage("a.txt: the file is gone; run again");
  }
}
