package ronten.language.japanese.compile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.ja.dict.JaMorphData;
import org.apache.lucene.util.IntsRef;
import ronten.language.japanese.lattice.Vocabulary;

/** Numbers the words; what many say alike is written down once. */
final class VocabularyBuilder {

  private final List<Integer> entries = new ArrayList<>();
  private final List<Integer> features = new ArrayList<>();
  private final StringBuilder strings = new StringBuilder();
  private final Map<String, Integer> places = new HashMap<>();
  private final List<String> tags = new ArrayList<>();

  /**
   * Adds the words of one written form.
   *
   * @return the number of the first
   */
  int add(JaMorphData data, IntsRef ids, String surface) {
    int first = entries.size();
    for (int i = 0; i < ids.length; i++) {
      int id = ids.ints[ids.offset + i];
      int context = data.getLeftId(id);
      if (context != data.getRightId(id)) {
        throw new IllegalArgumentException(
            surface + " is one thing to the left, another to the right");
      }
      tag(context, data.getPartOfSpeech(id));
      entries.add(Vocabulary.entry(context, data.getWordCost(id), i == ids.length - 1));
      features.add(feature(data, id, surface));
    }
    return first;
  }

  private void tag(int context, String tag) {
    if (tags.size() <= context) {
      tags.addAll(Collections.nCopies(context + 1 - tags.size(), ""));
    }
    if (!tags.get(context).isEmpty() && !tags.get(context).equals(tag)) {
      throw new IllegalArgumentException(tag + " is " + tags.get(context) + " as well");
    }
    tags.set(context, tag);
  }

  private int feature(JaMorphData data, int id, String surface) {
    char[] characters = surface.toCharArray();
    String reading = data.getReading(id, characters, 0, characters.length);
    String lemma = data.getBaseForm(id, characters, 0, characters.length);
    String feature = behindLength(reading) + behindLength(lemma);
    Integer known = places.putIfAbsent(feature, strings.length());
    if (known != null) {
      return known;
    }
    int place = strings.length();
    strings.append(feature);
    return place;
  }

  private static String behindLength(String string) {
    String given = Objects.requireNonNullElse(string, "");
    return (char) given.length() + given;
  }

  /** How many contexts the words have, numbered from 0. */
  int contexts() {
    return tags.size();
  }

  Vocabulary build() {
    return new Vocabulary(
        array(entries),
        array(features),
        strings.toString().toCharArray(),
        tags.toArray(String[]::new));
  }

  private static int[] array(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
