package ronten.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A query cut out of a passage.
 *
 * @param text in the query language
 */
record SampledQuery(Kind kind, String text) {

  /** What people type. */
  enum Kind {
    /** One word of kanji or katakana. */
    WORD("[\\p{IsHan}\\p{IsKatakana}ー]{2,6}"),
    /** Two such words of one passage. */
    WORDS("[\\p{IsHan}\\p{IsKatakana}ー]{2,6}"),
    /** A sentence without its full stop. */
    SENTENCE("[^。「」\\s\"()*~:-]{12,60}(?=。)"),
    /** Characters side by side, kana included, in quotation marks. */
    PHRASE("[\\p{IsHan}\\p{IsKatakana}\\p{IsHiragana}ー]{4,10}"),
    /** Two characters and an asterisk. */
    PREFIX("\\p{IsHan}{2}"),
    /** A word in Latin letters. */
    LATIN("[A-Za-z]{3,}"),
    /** Hiragana alone, as if typed before conversion. */
    KANA("\\p{IsHiragana}{4,8}");

    private final Pattern pattern;

    Kind(String pattern) {
      this.pattern = Pattern.compile(pattern);
    }
  }

  /** As many queries of each kind as of any other, where the passages have them. */
  static List<SampledQuery> of(List<String> passages, int count, Random random) {
    List<SampledQuery> queries = new ArrayList<>();
    Kind[] kinds = Kind.values();
    for (int tries = 0; queries.size() < count && tries < count * kinds.length; tries++) {
      Kind kind = kinds[queries.size() % kinds.length];
      sample(kind, passages, random).ifPresent(text -> queries.add(new SampledQuery(kind, text)));
    }
    return queries;
  }

  private static Optional<String> sample(Kind kind, List<String> passages, Random random) {
    for (int tries = 0; tries < 1000; tries++) {
      Matcher matcher = kind.pattern.matcher(passages.get(random.nextInt(passages.size())));
      if (matcher.find()) {
        String first = matcher.group();
        switch (kind) {
          case PHRASE -> {
            return Optional.of('"' + first + '"');
          }
          case PREFIX -> {
            return Optional.of(first + "*");
          }
          case WORDS -> {
            if (matcher.find()) {
              return Optional.of(first + " " + matcher.group());
            }
          }
          default -> {
            return Optional.of(first);
          }
        }
      }
    }
    return Optional.empty();
  }
}
