package ronten.spark;

import org.apache.hadoop.conf.Configuration;
import ronten.run.Piece;
import ronten.run.Piecework;

/** A page of an archive, its bytes already read: they stand in the file in one order. */
final class GivenCapture implements Given {

  private final Capture capture;
  private final byte[] bytes;

  GivenCapture(Capture capture, byte[] bytes) {
    this.capture = capture;
    this.bytes = bytes;
  }

  @Override
  public Piece taken(Piecework piecework, Configuration configuration) {
    return piecework.page(
        capture.address(), capture.fetched(), capture.type(), capture.charset(), bytes);
  }
}
