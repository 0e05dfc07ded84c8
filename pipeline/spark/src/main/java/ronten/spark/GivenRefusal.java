package ronten.spark;

import org.apache.hadoop.conf.Configuration;
import ronten.run.Piece;
import ronten.run.Piecework;

/**
 * A document that cannot be had.
 *
 * @param path or, where that is not known, the place
 * @param place the file, and where in it
 * @param cause why
 */
record GivenRefusal(String path, String place, String cause) implements Given {

  @Override
  public Piece taken(Piecework piecework, Configuration configuration) {
    return Piecework.refused(path, place, cause);
  }
}
