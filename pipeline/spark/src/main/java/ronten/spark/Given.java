package ronten.spark;

import org.apache.hadoop.conf.Configuration;
import ronten.run.Piece;
import ronten.run.Piecework;

/** A document as a task is given it: little, until it is taken. */
interface Given {

  /** Reads it and takes it all the way. */
  Piece taken(Piecework piecework, Configuration configuration);
}
