package ronten.web;

/**
 * Places for boxes that lines join, on a sheet of a given width, the same ones each time: forces
 * between the middles after Fruchterman and Reingold (1991, "Graph drawing by force-directed
 * placement"), with a pull to the middle that keeps parts without a line between them together;
 * then boxes that cover each other are pushed apart.
 */
final class NetworkLayout {

  private static final int ROUNDS = 300;

  /** What is between two boxes at least. */
  private static final double GAP = 8;

  /** Of a sunflower: no two boxes begin at the same place or in one line. */
  private static final double GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

  private static final double GRAVITY = 0.4;

  /** A line that joins two boxes by their numbers, from 0; the stronger the shorter. */
  record Line(int one, int other, double strength) {}

  private final double width;
  private final double height;
  private final double[] widths;
  private final double[] heights;

  /** How many lines end at each box: what many lines pull at gives way less to each. */
  private final int[] joined;

  private final double[] x;
  private final double[] y;

  /**
   * Finds the places.
   *
   * @param width of the sheet
   * @param widths of the boxes, none wider than the sheet
   * @param heights of the boxes
   */
  NetworkLayout(double width, double[] widths, double[] heights, Iterable<Line> lines) {
    this.width = width;
    this.height = width * Math.max(0.6, widths.length / 80.0);
    this.widths = widths.clone();
    this.heights = heights.clone();
    this.joined = new int[widths.length];
    this.x = new double[widths.length];
    this.y = new double[widths.length];
    for (Line line : lines) {
      joined[line.one()]++;
      joined[line.other()]++;
    }
    begin();
    for (int round = 0; round < ROUNDS; round++) {
      move(lines, width / 10 * (1 - (double) round / ROUNDS));
    }
    for (int round = 0; round < ROUNDS && part(); round++) {
      stay();
    }
  }

  private void begin() {
    for (int i = 0; i < x.length; i++) {
      double away = Math.sqrt((i + 0.5) / x.length) / 2;
      x[i] = width * (0.5 + away * Math.cos(i * GOLDEN_ANGLE));
      y[i] = height * (0.5 + away * Math.sin(i * GOLDEN_ANGLE));
    }
  }

  /** Moves every box by the forces on it, no farther than {@code most}. */
  private void move(Iterable<Line> lines, double most) {
    double[] dx = new double[x.length];
    double[] dy = new double[x.length];
    double wished = 0.8 * Math.sqrt(width * height / Math.max(1, x.length));
    for (int i = 0; i < x.length; i++) {
      dx[i] += GRAVITY * (width / 2 - x[i]);
      dy[i] += GRAVITY * (height / 2 - y[i]) * width / height;
      for (int j = 0; j < x.length; j++) {
        double squared = Math.max(1, square(x[i] - x[j]) + square(y[i] - y[j]));
        dx[i] += (x[i] - x[j]) * square(wished) / squared;
        dy[i] += (y[i] - y[j]) * square(wished) / squared;
      }
    }
    for (Line line : lines) {
      double across = x[line.other()] - x[line.one()];
      double down = y[line.other()] - y[line.one()];
      double crowd = Math.sqrt((double) joined[line.one()] * joined[line.other()]);
      double pull = Math.hypot(across, down) / wished * line.strength() / Math.sqrt(crowd);
      dx[line.one()] += across * pull;
      dy[line.one()] += down * pull;
      dx[line.other()] -= across * pull;
      dy[line.other()] -= down * pull;
    }
    for (int i = 0; i < x.length; i++) {
      double force = Math.max(1e-9, Math.hypot(dx[i], dy[i]));
      x[i] += dx[i] / force * Math.min(force, most);
      y[i] += dy[i] / force * Math.min(force, most);
      y[i] = Math.clamp(y[i], heights[i] / 2, height - heights[i] / 2);
    }
    stay();
  }

  private static double square(double value) {
    return value * value;
  }

  /** Keeps the boxes between the sides of the sheet, which may become higher for want of room. */
  private void stay() {
    for (int i = 0; i < x.length; i++) {
      x[i] = Math.clamp(x[i], widths[i] / 2, width - widths[i] / 2);
    }
  }

  /** Pushes boxes that cover each other apart, the shorter way; whether there were any. */
  private boolean part() {
    boolean any = false;
    for (int i = 0; i < x.length; i++) {
      for (int j = i + 1; j < x.length; j++) {
        double across = (widths[i] + widths[j]) / 2 + GAP - Math.abs(x[i] - x[j]);
        double down = (heights[i] + heights[j]) / 2 + GAP - Math.abs(y[i] - y[j]);
        if (across > 0 && down > 0) {
          any = true;
          if (across < down) {
            double step = (x[i] < x[j] ? -1 : 1) * (across + 1) / 2;
            x[i] += step;
            x[j] -= step;
          } else {
            double step = (y[i] < y[j] ? -1 : 1) * (down + 1) / 2;
            y[i] += step;
            y[j] -= step;
          }
        }
      }
    }
    return any;
  }

  /** Where the middle of a box is, from the left. */
  int x(int box) {
    return (int) Math.round(x[box]);
  }

  /** Where the middle of a box is, from the top. */
  int y(int box) {
    return (int) Math.round(y[box] - top());
  }

  private double top() {
    double top = Double.MAX_VALUE;
    for (int i = 0; i < y.length; i++) {
      top = Math.min(top, y[i] - heights[i] / 2 - GAP);
    }
    return top;
  }

  /** How high the sheet is. */
  int height() {
    double bottom = 0;
    for (int i = 0; i < y.length; i++) {
      bottom = Math.max(bottom, y[i] + heights[i] / 2 + GAP);
    }
    return y.length == 0 ? 0 : (int) Math.ceil(bottom - top());
  }
}
