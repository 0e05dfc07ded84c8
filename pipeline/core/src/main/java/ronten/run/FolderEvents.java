package ronten.run;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.TimeUnit;

/** What the platform tells of changes in some folders, and when each file changed last. */
final class FolderEvents implements Closeable {

  private final WatchService service;
  private final Map<WatchKey, Path> folders = new HashMap<>();
  private final Map<Path, Instant> touched = new HashMap<>();
  private Instant last = Instant.EPOCH;

  FolderEvents(FileSystem files) {
    try {
      this.service = files.newWatchService();
    } catch (IOException e) {
      throw new UncheckedIOException("files cannot be watched", e);
    }
  }

  /** Listens to folders; tells whether any of them is new. */
  boolean follow(Collection<Path> all) {
    boolean more = false;
    for (Path folder : all) {
      try {
        WatchKey key =
            folder.register(
                service,
                StandardWatchEventKinds.ENTRY_CREATE,
                StandardWatchEventKinds.ENTRY_MODIFY,
                StandardWatchEventKinds.ENTRY_DELETE);
        more |= folders.put(key, folder) == null;
      } catch (NoSuchFileException e) {
        more = true; // It is gone already; the next look will tell.
      } catch (IOException e) {
        throw new UncheckedIOException("cannot watch " + folder, e);
      }
    }
    return more;
  }

  /** Takes in what happens, until something has or a time is over. */
  boolean await(Duration time) {
    try {
      WatchKey key = service.poll(time.toMillis(), TimeUnit.MILLISECONDS);
      boolean any = key != null;
      for (; key != null; key = service.poll()) {
        take(key);
      }
      return any;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new CancellationException("interrupted");
    }
  }

  private void take(WatchKey key) {
    last = Instant.now();
    Path folder = folders.get(key);
    for (WatchEvent<?> event : key.pollEvents()) {
      if (event.context() instanceof Path name && folder != null) {
        touched.put(folder.resolve(name), last);
      }
    }
    if (!key.reset()) {
      folders.remove(key);
    }
  }

  /** How long nothing has happened to a file. */
  Duration since(Path file) {
    return Duration.between(touched.getOrDefault(file, Instant.EPOCH), Instant.now());
  }

  /** How long nothing has happened at all. */
  Duration since() {
    return Duration.between(last, Instant.now());
  }

  /** Forgets files that nothing has happened to for a while. */
  void forget(Duration still) {
    Instant before = Instant.now().minus(still);
    touched.values().removeIf(at -> at.isBefore(before));
  }

  @Override
  public void close() {
    try {
      service.close();
    } catch (IOException e) {
      throw new UncheckedIOException("files cannot be watched", e);
    }
  }
}
