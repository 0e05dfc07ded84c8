package ronten.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import ronten.corpus.CorpusSettings;
import ronten.summary.Summary;
import ronten.text.Sha256;

/**
 * Which program this is.
 *
 * @param number as released
 * @param build tells two builds of one number apart; equal for equal builds
 */
public record Version(String number, String build) {

  /** This program. */
  public static Version current() {
    try (InputStream in = Version.class.getResourceAsStream("version.properties")) {
      Properties properties = new Properties();
      properties.load(in);
      return new Version(properties.getProperty("version"), fingerprint());
    } catch (IOException e) {
      throw new UncheckedIOException("version.properties", e);
    }
  }

  /** What analyses a document of a path in a corpus with these settings. */
  Making making(CorpusSettings settings, String path) {
    String said = Sha256.brief(settings.metadata(path) + settings.fingerprint());
    return new Making(new Summary.Producer(number, said), number + " " + build + " " + said);
  }

  /**
   * What analyses a document.
   *
   * @param producer as its summary says it
   * @param key what its analysis depends on besides its bytes
   */
  record Making(Summary.Producer producer, String key) {}

  private static String fingerprint() throws IOException {
    try {
      Path code =
          Path.of(Version.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      return Files.isRegularFile(code) ? Sha256.brief(Files.readAllBytes(code)) : "classes";
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }
}
