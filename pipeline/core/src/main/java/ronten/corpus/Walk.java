package ronten.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import ronten.text.Reason;

/**
 * Goes through a folder once. Links are followed where they stay inside it; a folder is entered
 * through links once at most, so that no loop and no explosion can arise.
 */
final class Walk {

  private final Path real;
  private final CorpusSettings settings;
  private final Set<Path> linked = new HashSet<>();
  private final Deque<Folder> waiting = new ArrayDeque<>();
  private final List<Corpus.Entry> entries = new ArrayList<>();
  private final SortedMap<String, Integer> skipped = new TreeMap<>();
  private final List<Path> folders = new ArrayList<>();
  private final List<UnreadableException> unreadable = new ArrayList<>();

  private Walk(Path real, CorpusSettings settings) {
    this.real = real;
    this.settings = settings;
  }

  /**
   * A folder to look into.
   *
   * @param path relative to the corpus, with {@code /} at its end; empty for the corpus itself
   * @param reals the real paths of this folder and of all above it
   */
  private record Folder(String path, Path file, Set<Path> reals, IgnoreRules ignored) {

    Folder inner(String name, Path file, Path real) {
      Set<Path> more = new HashSet<>(reals);
      more.add(real);
      return new Folder(path + name + "/", file, more, ignored.in(path + name + "/", file));
    }
  }

  static Listing of(Path root, CorpusSettings settings) {
    try {
      Walk walk = new Walk(root.toRealPath(), settings);
      IgnoreRules ignored = IgnoreRules.NONE.in("", root);
      walk.waiting.add(new Folder("", root, Set.of(walk.real), ignored));
      while (!walk.waiting.isEmpty()) {
        walk.look(walk.waiting.poll());
      }
      walk.entries.sort(Comparator.comparing(Corpus.Entry::path));
      return new Listing(walk.entries, walk.skipped, walk.folders, walk.unreadable);
    } catch (IOException e) {
      throw new UncheckedIOException(root + ": cannot be listed", e);
    }
  }

  private void look(Folder folder) {
    List<Path> children = new ArrayList<>();
    folders.add(folder.file());
    try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder.file())) {
      stream.forEach(children::add);
    } catch (IOException e) {
      refuse(folder.path(), Reason.of("folder.unlisted"), e);
    }
    children.sort(Comparator.comparing(child -> child.getFileName().toString()));
    children.forEach(child -> visit(folder, child));
  }

  private void visit(Folder folder, Path child) {
    String name = child.getFileName().toString();
    String path = folder.path() + name;
    if (Corpus.passesOver(path)) {
      return;
    }
    try {
      if (Files.isSymbolicLink(child) && !child.toRealPath().startsWith(real)) {
        return;
      }
      BasicFileAttributes attributes = Files.readAttributes(child, BasicFileAttributes.class);
      if (folder.ignored().ignores(path, attributes.isDirectory())) {
        return;
      }
      if (attributes.isDirectory()) {
        enter(folder, name, child);
      } else if (attributes.isRegularFile()) {
        take(path, child, attributes);
      } else if (settings.type(path).isPresent()) {
        unreadable.add(FileBytes.notAFile(path));
      }
    } catch (IOException e) {
      refuse(path, Reason.of("file.unlooked"), e);
    }
  }

  private void enter(Folder folder, String name, Path child) throws IOException {
    Path target = child.toRealPath(new LinkOption[0]);
    boolean loops = folder.reals().contains(target);
    if (!loops && (!Files.isSymbolicLink(child) || linked.add(target))) {
      waiting.add(folder.inner(name, child, target));
    }
  }

  private void take(String path, Path child, BasicFileAttributes attributes) {
    Optional<MediaType> type = settings.type(path);
    if (type.isPresent()) {
      entries.add(
          new Corpus.Entry(
              path,
              child,
              type.get(),
              attributes.size(),
              attributes.lastModifiedTime().toInstant()));
    } else {
      skipped.merge(MediaType.extension(path), 1, Integer::sum);
    }
  }

  private void refuse(String path, Reason reason, IOException cause) {
    unreadable.add(new UnopenedException(path, reason, cause));
  }
}
