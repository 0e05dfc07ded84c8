package ronten.corpus;

import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What a walk found.
 *
 * @param entries sorted by path
 * @param skipped the number of files of other types, by extension
 * @param folders every folder that was looked into
 * @param unreadable folders and links that could not be looked into
 */
record Listing(
    List<Corpus.Entry> entries,
    SortedMap<String, Integer> skipped,
    List<Path> folders,
    List<UnreadableException> unreadable) {

  Listing {
    entries = List.copyOf(entries);
    skipped = Collections.unmodifiableSortedMap(new TreeMap<>(skipped));
    folders = List.copyOf(folders);
    unreadable = List.copyOf(unreadable);
  }
}
