package ronten.spark;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import org.apache.hadoop.fs.FSDataInputStream;

/**
 * A file of Hadoop as a channel, over arrays. What the file system fails at is thrown unchecked, so
 * that it is not taken for something wrong with the file.
 */
final class Opened implements SeekableByteChannel {

  private final FSDataInputStream in;
  private final long size;
  private boolean open = true;

  Opened(FSDataInputStream in, long size) {
    this.in = in;
    this.size = size;
  }

  @Override
  public int read(ByteBuffer to) {
    if (!to.hasRemaining()) {
      return 0;
    }
    try {
      int read = in.read(to.array(), to.arrayOffset() + to.position(), to.remaining());
      to.position(to.position() + Math.max(0, read));
      return read;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read on", e);
    }
  }

  @Override
  public long position() {
    try {
      return in.getPos();
    } catch (IOException e) {
      throw new UncheckedIOException("cannot tell the place", e);
    }
  }

  /**
   * {@inheritDoc}
   *
   * @throws EOFException when nothing is there
   */
  @Override
  public Opened position(long position) throws EOFException {
    if (position > size) {
      throw new EOFException("the file ends before byte " + position);
    }
    try {
      in.seek(position);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot go to byte " + position, e);
    }
  }

  @Override
  public long size() {
    return size;
  }

  @Override
  public boolean isOpen() {
    return open;
  }

  @Override
  public void close() throws IOException {
    open = false;
    in.close();
  }

  @Override
  public int write(ByteBuffer from) {
    throw new NonWritableChannelException();
  }

  @Override
  public SeekableByteChannel truncate(long length) {
    throw new NonWritableChannelException();
  }
}
