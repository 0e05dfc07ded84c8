package ronten.search.concordance;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.Closeable;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.Consumer;
import ronten.text.Span;

/**
 * Puts any number of lines in order with a bounded number of them in memory: the rest wait, sorted
 * in runs, in temporary files, which are merged in the end (external merge sort: Knuth, 1998, The
 * Art of Computer Programming 3, 5.4).
 */
public final class SortedLines implements Consumer<ConcordanceLine>, Closeable {

  /** A line takes some hundred bytes. */
  private static final int IN_MEMORY = 100_000;

  private final LineOrder order;
  private final int most;
  private final List<LineOrder.Keyed> lines = new ArrayList<>();
  private final List<Path> runs = new ArrayList<>();

  public SortedLines(LineOrder order) {
    this(order, IN_MEMORY);
  }

  SortedLines(LineOrder order, int most) {
    this.order = order;
    this.most = most;
  }

  @Override
  public void accept(ConcordanceLine line) {
    lines.add(new LineOrder.Keyed(order.key(line), line));
    if (lines.size() == most) {
      spill();
    }
  }

  private void spill() {
    lines.sort(LineOrder.byKey());
    try {
      Path file = Files.createTempFile("ronten", ".lines");
      runs.add(file);
      try (DataOutputStream out =
          new DataOutputStream(new BufferedOutputStream(Files.newOutputStream(file)))) {
        out.writeInt(lines.size());
        for (LineOrder.Keyed keyed : lines) {
          write(keyed.line(), out);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write a temporary file", e);
    }
    lines.clear();
  }

  /** Gives all lines, in order. */
  public void each(Consumer<ConcordanceLine> each) {
    lines.sort(LineOrder.byKey());
    if (runs.isEmpty()) {
      lines.forEach(keyed -> each.accept(keyed.line()));
      return;
    }
    spill();
    Comparator<Run> first = Comparator.comparing(Run::head, LineOrder.byKey());
    PriorityQueue<Run> queue = new PriorityQueue<>(first);
    List<Run> open = new ArrayList<>();
    try {
      for (Path file : runs) {
        Run run = new Run(file, order);
        open.add(run);
        if (run.next()) {
          queue.add(run);
        }
      }
      for (Run run = queue.poll(); run != null; run = queue.poll()) {
        each.accept(run.head().line());
        if (run.next()) {
          queue.add(run);
        }
      }
      for (Run run : open) {
        run.close();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read a temporary file", e);
    }
  }

  private static final class Run implements Closeable {
    private final DataInputStream in;
    private final LineOrder order;
    private LineOrder.Keyed head;
    private int left;

    Run(Path file, LineOrder order) throws IOException {
      this.in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)));
      this.order = order;
      this.left = in.readInt();
    }

    LineOrder.Keyed head() {
      return head;
    }

    boolean next() throws IOException {
      if (left-- == 0) {
        return false;
      }
      ConcordanceLine line = read(in);
      head = new LineOrder.Keyed(order.key(line), line);
      return true;
    }

    @Override
    public void close() throws IOException {
      in.close();
    }
  }

  private static void write(ConcordanceLine line, DataOutputStream out) throws IOException {
    out.writeInt(line.span().start());
    out.writeInt(line.span().end());
    out.writeInt(line.line());
    for (String part : List.of(line.document(), line.left(), line.match(), line.right())) {
      byte[] bytes = part.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
  }

  private static ConcordanceLine read(DataInputStream in) throws IOException {
    Span span = new Span(in.readInt(), in.readInt());
    int line = in.readInt();
    String document = string(in);
    String left = string(in);
    return new ConcordanceLine(document, span, line, left, string(in), string(in));
  }

  private static String string(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }

  /** Deletes the temporary files. */
  @Override
  public void close() throws IOException {
    for (Path file : runs) {
      Files.deleteIfExists(file);
    }
  }
}
