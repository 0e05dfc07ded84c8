package ronten.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A target as Jazzer calls it, which learns from what the inputs reach; see {@code .ci/fuzz}. The
 * system property {@code ronten.fuzz.target} names it.
 */
public final class Jazzed {

  private static final long SEED = 1;

  private Jazzed() {}

  /** Called by Jazzer with whatever it thinks of. */
  public static void fuzzerTestOneInput(byte[] bytes) {
    Named.TARGET.feed(bytes);
  }

  /** Fills a folder with inputs to begin with: {@code Jazzed FOLDER COUNT}. */
  public static void main(String[] args) throws IOException {
    Path folder = Files.createDirectories(Path.of(args[0]));
    Inputs inputs = new Inputs(SEED);
    for (int i = 0; i < Integer.parseInt(args[1]); i++) {
      Files.write(folder.resolve(Integer.toString(i)), inputs.next());
    }
  }

  /** Looked up once. */
  private static final class Named {
    static final Target TARGET = Target.valueOf(System.getProperty("ronten.fuzz.target"));
  }
}
