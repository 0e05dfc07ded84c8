package ronten.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import jdk.jfr.Configuration;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordedFrame;
import jdk.jfr.consumer.RecordingFile;

/** Where the time of some work goes, by the innermost package of the program that is at it. */
final class StageProfile {

  private static final String SAMPLE = "jdk.ExecutionSample";
  private static final String NATIVE_SAMPLE = "jdk.NativeMethodSample";
  private static final String PROGRAM = "ronten.";

  private StageProfile() {}

  /** Work that may fail. */
  @FunctionalInterface
  interface Work {
    void run() throws IOException;
  }

  /** The share of each package in the samples taken while the work was done, from 0 to 1. */
  static Map<String, Double> of(Work work) throws IOException {
    Path file = Files.createTempFile("profile", ".jfr");
    try (Recording recording = new Recording(Configuration.getConfiguration("profile"))) {
      recording.enable(SAMPLE).withPeriod(Duration.ofMillis(10)).withStackTrace();
      recording.start();
      work.run();
      recording.stop();
      recording.dump(file);
      return shares(file);
    } catch (ParseException e) {
      throw new IllegalStateException(e);
    } finally {
      Files.delete(file);
    }
  }

  private static Map<String, Double> shares(Path file) throws IOException {
    Map<String, Double> shares = new TreeMap<>();
    try (RecordingFile recording = new RecordingFile(file)) {
      while (recording.hasMoreEvents()) {
        RecordedEvent event = recording.readEvent();
        boolean sample =
            event.getEventType().getName().equals(SAMPLE)
                || event.getEventType().getName().equals(NATIVE_SAMPLE);
        if (sample) {
          stage(event).ifPresent(stage -> shares.merge(stage, 1d, Double::sum));
        }
      }
    }
    double all = shares.values().stream().mapToDouble(Double::doubleValue).sum();
    shares.replaceAll((stage, samples) -> samples / all);
    return shares;
  }

  /** The room of the innermost code of ours: {@code find} of {@code ronten.find.gloss}. */
  private static Optional<String> stage(RecordedEvent event) {
    if (event.getStackTrace() == null) {
      return Optional.empty();
    }
    return event.getStackTrace().getFrames().stream()
        .filter(RecordedFrame::isJavaFrame)
        .map(frame -> frame.getMethod().getType().getName())
        .filter(type -> type.startsWith(PROGRAM) && !type.startsWith(PROGRAM + "bench"))
        .findFirst()
        .map(type -> type.split("\\.", -1)[1]);
  }
}
