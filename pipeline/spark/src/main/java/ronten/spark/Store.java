package ronten.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocalFileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;

/** A folder on some file system of Hadoop, and what this application does there. */
record Store(FileSystem files, Path root) {

  /** The folder of this name; on the local file system, without files of checksums beside. */
  static Store at(String root, Configuration configuration) throws IOException {
    Path path = new Path(root);
    FileSystem files = path.getFileSystem(configuration);
    FileSystem plain = files instanceof LocalFileSystem local ? local.getRawFileSystem() : files;
    return new Store(plain, plain.makeQualified(path));
  }

  Store in(String name) {
    return new Store(files, new Path(root, name));
  }

  /** Its name with scheme, for Spark. */
  String uri() {
    return root.toString();
  }

  void delete() throws IOException {
    files.delete(root, true);
  }

  /** What lies in it, by name; nothing where it is not there. */
  List<FileStatus> list() throws IOException {
    if (!files.exists(root)) {
      return List.of();
    }
    List<FileStatus> list = new ArrayList<>(List.of(files.listStatus(root)));
    list.sort(Comparator.comparing(status -> status.getPath().getName()));
    return list;
  }

  /**
   * Writes a file aside and renames it into place, over what was there: whoever else writes it
   * meanwhile writes the same.
   */
  void write(byte[] bytes) throws IOException {
    Path aside = new Path(root.getParent(), "." + UUID.randomUUID());
    try (OutputStream out = files.create(aside, true)) {
      out.write(bytes);
    }
    if (!files.rename(aside, root)) {
      files.delete(root, false);
      if (!files.rename(aside, root)) {
        throw new IOException("cannot rename " + aside + " to " + root);
      }
    }
  }

  /** Takes the place of a folder that is not there. */
  void renameTo(Store place) throws IOException {
    files.mkdirs(place.root().getParent());
    if (!files.rename(root, place.root())) {
      throw new IOException("cannot rename " + root + " to " + place.root());
    }
  }

  /** Uses it as a folder of this machine, copied there for that long where it lies elsewhere. */
  <T> T locally(Function<java.nio.file.Path, T> use) throws IOException {
    if (files instanceof RawLocalFileSystem local) {
      return use.apply(local.pathToFile(root).toPath());
    }
    java.nio.file.Path folder = Files.createTempDirectory("ronten-store");
    try {
      for (FileStatus status : list()) {
        try (InputStream in = files.open(status.getPath())) {
          Files.copy(in, folder.resolve(status.getPath().getName()));
        }
      }
      return use.apply(folder);
    } finally {
      Shard.clear(folder);
    }
  }

  /** Copies the files of a local folder, its locks left out. */
  void copy(java.nio.file.Path folder) throws IOException {
    files.mkdirs(root);
    List<java.nio.file.Path> list;
    try (Stream<java.nio.file.Path> found = Files.list(folder)) {
      list = found.filter(file -> !file.toString().endsWith(".lock")).sorted().toList();
    }
    for (java.nio.file.Path file : list) {
      try (OutputStream out = files.create(new Path(root, file.getFileName().toString()), true)) {
        Files.copy(file, out);
      }
    }
  }
}
