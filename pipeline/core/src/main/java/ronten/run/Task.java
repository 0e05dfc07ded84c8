package ronten.run;

import java.util.Optional;
import ronten.corpus.Corpus;
import ronten.index.DocumentState;

/**
 * One document of the corpus and what the index knows of it.
 *
 * @param making what is to analyse it
 * @param known how it was when it was analysed last
 * @param trusted whether a file of the same size and time is taken for the same
 */
record Task(
    Corpus.Entry entry, Version.Making making, Optional<DocumentState> known, boolean trusted) {

  String path() {
    return entry.path();
  }

  /** Whether it was analysed by this program with these settings. */
  boolean isCurrent() {
    return known.filter(state -> state.producer().equals(making.key())).isPresent();
  }

  /** Whether nothing about the file says that it changed. */
  boolean isUntouched() {
    return trusted
        && known
            .filter(state -> state.size() == entry.size())
            .filter(state -> state.lastModified() == entry.lastModified().toEpochMilli())
            .isPresent();
  }

  /** What the index is to know of it. */
  DocumentState state(String sha256) {
    return new DocumentState(
        path(), entry.size(), entry.lastModified().toEpochMilli(), sha256, making.key());
  }
}
