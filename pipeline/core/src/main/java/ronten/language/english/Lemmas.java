package ronten.language.english;

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

  private final Map<Key, String> known = new ConcurrentHashMap<>();
  private final ThreadLocal<LemmatizerME> lemmatizer =
      ThreadLocal.withInitial(() -> new LemmatizerME(Models.lemmas()));

  /** The lemma of a word, in lower case. */
  String lemma(String form, PartOfSpeech pos) {
    String word = form.toLowerCase(Locale.ROOT);
    if (!isInflected(pos) || word.length() > LONGEST || !Character.isLetter(word.charAt(0))) {
      return word;
    }
    Key key = new Key(word, pos);
    String lemma = Exceptions.LEMMAS.getOrDefault(key, known.get(key));
    if (lemma == null) {
      lemma = predict(word, pos);
      if (known.size() >= LIMIT) {
        known.clear();
      }
      known.put(key, lemma);
    }
    return lemma;
  }

  private String predict(String word, PartOfSpeech pos) {
    String lemma =
        lemmatizer
            .get()
            .lemmatize(new String[] {word}, new String[] {pos.name()})[0]
            .toLowerCase(Locale.ROOT);
    return lemma.isBlank() || lemma.equals("o") ? word : lemma;
  }

  private static boolean isInflected(PartOfSpeech pos) {
    return switch (pos) {
      case ADJ, ADV, AUX, DET, NOUN, PRON, VERB -> true;
      default -> false;
    };
  }
}
