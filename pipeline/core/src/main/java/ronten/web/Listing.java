package ronten.web;

import java.util.List;
import ronten.run.ListedDocument;

/**
 * A part of the list of documents.
 *
 * @param total how many there are in all
 * @param offset how many come before these
 */
record Listing(int total, int offset, List<ListedDocument> documents) {

  static Listing of(List<ListedDocument> all, int offset, int limit) {
    return new Listing(all.size(), offset, all.stream().skip(offset).limit(limit).toList());
  }
}
