package ronten.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * A folder of documents of a certain size, taken evenly from a larger one.
 *
 * @param folder holds copies of the documents, under their own paths
 * @param files in the order of their paths
 * @param bytes of all files together
 */
record Sample(Path folder, List<Path> files, long bytes) {

  private static final double MILLION = 1e6;

  /**
   * Copies every so many-th file.
   *
   * @param megabytes of 1,000,000 bytes, about
   * @param folder is made
   */
  static Sample of(Path corpus, double megabytes, Path folder) throws IOException {
    List<Path> all = files(corpus);
    long most = Math.round(megabytes * MILLION);
    double share = Math.min(1, (double) most / size(all));
    List<Path> copies = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (Math.floor((i + 1) * share) > Math.floor(i * share)) {
        Path copy = folder.resolve(corpus.relativize(all.get(i)).toString());
        Files.createDirectories(copy.getParent());
        copies.add(Files.copy(all.get(i), copy));
      }
    }
    return new Sample(folder, copies, size(copies));
  }

  private static List<Path> files(Path folder) throws IOException {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile).sorted().toList();
    }
  }

  /** The bytes of all files in a folder. */
  static long size(Path folder) throws IOException {
    return size(files(folder));
  }

  private static long size(List<Path> files) throws IOException {
    long size = 0;
    for (Path file : files) {
      size += Files.size(file);
    }
    return size;
  }

  /** Deletes a folder and all that is in it, where there is one. */
  static void delete(Path folder) throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> walk = Files.walk(folder)) {
        for (Path path : walk.sorted(Comparator.reverseOrder()).toList()) {
          Files.delete(path);
        }
      }
    }
  }

  double megabytes() {
    return bytes / MILLION;
  }

  /** Hands on the lines of all files that are not blank, which is what baselines read. */
  static void paragraphs(Path file, Consumer<String> paragraph) {
    try {
      String text = Files.readString(file);
      Arrays.stream(text.split("\n", -1)).filter(line -> !line.isBlank()).forEach(paragraph);
    } catch (IOException e) {
      throw new UncheckedIOException(file + " is not UTF-8", e);
    }
  }
}
