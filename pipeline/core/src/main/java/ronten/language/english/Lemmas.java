package ronten.language.english;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import opennlp.tools.lemmatizer.LemmatizerME;
import ronten.language.Table;
import ronten.text.PartOfSpeech;

/**
 * Dictionary forms, by word and part of speech alone, so that an answer can be kept: the model
 * takes nine tenths of the time otherwise. For any number of threads.
 */
final class Lemmas {

  private static final int LIMIT = 60_000;
  private static final int LONGEST = 40;

  private record Key(String word, PartOfSpeech pos) {}

  /** Loaded once, when first asked for. */
  private static final class Exceptions {
    static final Map<Key, String> LEMMAS =
        Table.rows(Lemmas.class, "lemmas.tsv").stream()
            .collect(
                Collectors.toUnmodifiableMap(
                    row -> new Key(row.get(0), row.constant(PartOfSpeech.class, 2)),
                    row -> row.get(1)));
  }

  private final Map<String, String> known = new ConcurrentHashMap<>();
  private final ThreadLocal<LemmatizerME> lemmatizer =
      ThreadLocal.withInitial(() -> new LemmatizerME(Models.lemmas()));

  /** The lemma of a word, in lower case. */
  String lemma(String form, PartOfSpeech pos) {
    String word = form.toLowerCase(Locale.ROOT);
    String exception = Exceptions.LEMMAS.get(new Key(word, pos));
    if (exception != null) {
      return exception;
    }
    return switch (pos) {
      case NOUN -> isWord(word) ? Inflections.withoutS(word) : word;
      case VERB -> isWord(word) ? verb(word) : word;
      default -> word;
    };
  }

  private static boolean isWord(String word) {
    return word.length() <= LONGEST && word.chars().allMatch(Character::isLetter);
  }

  private String verb(String word) {
    String plain = Inflections.withoutS(word);
    if (!plain.equals(word)) {
      return plain;
    }
    List<String> stems = Inflections.stems(word);
    if (stems.size() == 1) {
      return stems.getFirst();
    }
    String predicted = known(word);
    if (stems.isEmpty()) {
      return predicted.charAt(0) == word.charAt(0) ? predicted : word;
    }
    return stems.contains(predicted) ? predicted : stems.getFirst();
  }

  private String known(String word) {
    String lemma = known.get(word);
    if (lemma == null) {
      lemma = predict(word);
      if (known.size() >= LIMIT) {
        known.clear();
      }
      known.put(word, lemma);
    }
    return lemma;
  }

  private String predict(String word) {
    String[] lemmas = lemmatizer.get().lemmatize(new String[] {word}, new String[] {"VERB"});
    String lemma = lemmas[0].toLowerCase(Locale.ROOT);
    return lemma.isBlank() ? word : lemma;
  }
}
