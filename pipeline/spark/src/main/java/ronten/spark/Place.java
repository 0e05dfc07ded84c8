package ronten.spark;

import java.io.Serializable;

/**
 * Where a record stands. Files are cut at bytes that depend on nothing but their size, so it has
 * one place however often it is read.
 *
 * @param start of the stretch of the file it was read in, in bytes
 * @param row in that stretch, from 1; blank lines count
 */
record Place(String file, long start, long row) implements Serializable {

  @Override
  public String toString() {
    return file + ", row " + row + (start > 0 ? " from byte " + start : "");
  }
}
