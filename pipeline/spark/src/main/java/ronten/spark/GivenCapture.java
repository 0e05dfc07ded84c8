package ronten.spark;

import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import ronten.corpus.MediaType;
import ronten.run.Piece;
import ronten.run.Piecework;

/** A page of an archive, already read: see {@link Capture}. */
record GivenCapture(
    String address, long fetched, MediaType type, Optional<String> charset, byte[] bytes)
    implements Given {

  @Override
  public Piece taken(Piecework piecework, Configuration configuration) {
    return piecework.page(address, fetched, type, charset, bytes);
  }
}
