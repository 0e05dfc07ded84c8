package ronten.spark;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.security.AccessControlException;
import ronten.run.Piece;
import ronten.run.Piecework;

/**
 * A file.
 *
 * @param path relative to the folder that is read, with {@code /}
 * @param uri where it lies
 * @param weight about how much text it holds, in bytes
 * @param lastModified milliseconds since 1970
 */
record GivenFile(String path, String uri, long weight, long lastModified)
    implements Given, Serializable {

  /**
   * {@inheritDoc}
   *
   * @throws UncheckedIOException when the file system fails, which another attempt may not see
   */
  @Override
  public Piece taken(Piecework piecework, Configuration configuration) {
    Path file = new Path(uri);
    try (InputStream in = file.getFileSystem(configuration).open(file)) {
      return piecework.file(path, lastModified, in.readNBytes(piecework.bytesRead()));
    } catch (FileNotFoundException | AccessControlException e) {
      return Piecework.unopened(path);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + uri, e);
    }
  }
}
