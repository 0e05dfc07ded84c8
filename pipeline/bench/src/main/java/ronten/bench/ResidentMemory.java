package ronten.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/** The memory of another process, as Linux tells it in {@code /proc}. */
record ResidentMemory(long process) {

  private static final double MILLION = 1e6;
  private static final int KILOBYTE = 1024;

  /** What it has now, in megabytes; 0 once it is gone. */
  double now() {
    return said("VmRSS:");
  }

  /** The most it has had so far, in megabytes; 0 once it is gone. */
  double most() {
    return said("VmHWM:");
  }

  private double said(String name) {
    try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
      return lines
          .filter(line -> line.startsWith(name))
          .mapToDouble(line -> Double.parseDouble(line.replaceAll("\\D", "")) * KILOBYTE / MILLION)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }
}
