package ronten.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.Query;
import ronten.index.Fields;
import ronten.index.Readings;
import ronten.index.Words;
import ronten.language.Characters;
import ronten.language.Kana;
import ronten.search.reading.Cut;
import ronten.search.reading.Cutter;
import ronten.search.reading.Romaji;
import ronten.search.reading.Vocabulary;
import ronten.text.CodePoints;
import ronten.text.Folded;
import ronten.text.Span;

/**
 * Words that a query gives by their sound: かくよくしりょく and kakuyokushiryoku find 核抑止力, as 核よくし does.
 * They are looked for beside what was typed, which counts for more.
 *
 * <p>What is parted by white space is one expression. Kana are always tried; kana with kanji only
 * where no grammar stands between them; Latin letters only where every Latin word of the query is
 * Japanese in Latin letters, and none but words that the corpus does not have in these letters.
 */
final class SpokenWords implements Vocabulary {

  private static final Pattern EXPRESSION = Pattern.compile("[^\\s\\u3000]+");

  /** Of homophones only so many are read, and the most frequent of them looked for. */
  private static final int MOST_READ = 64;

  /** What a word in the title or a heading counts, beside one in the passage. */
  private static final float ELSEWHERE = 0.5f;

  private static final int MOST_SOUGHT = 16;
  private static final int MOST_EXPRESSIONS = 8;

  /** Shorter ones in Latin letters are particles and abbreviations. */
  private static final int SHORTEST_ROMAJI = 3;

  private final Target target;
  private final Lookups lookups;
  private final float weight;

  SpokenWords(Target target, Lookups lookups, float weight) {
    this.lookups = lookups;
    this.target = target;
    this.weight = weight;
  }

  /** What a text may sound out, one query for each expression; puts their clues into a list. */
  List<Query> queries(String text, Question question, List<Clue> clues) {
    List<Query> queries = new ArrayList<>();
    if (weight == 0) {
      return queries;
    }
    boolean romaji = isRomaji(text);
    Matcher expressions = EXPRESSION.matcher(text);
    while (expressions.find() && queries.size() < MOST_EXPRESSIONS) {
      Span span = new Span(expressions.start(), expressions.end());
      List<Cut> cuts = cuts(Folded.key(span.in(text)), span, question, romaji);
      if (!cuts.isEmpty()) {
        queries.add(query(cuts, clues));
      }
    }
    return queries;
  }

  private List<Cut> cuts(String typed, Span span, Question question, boolean romaji) {
    if (Cutter.isCut(typed)) {
      boolean read = Kana.isKana(typed) ? !question.isLight(span) : question.isWithoutGrammar(span);
      return read ? new Cutter(this, false).cuts(Kana.katakana(typed)) : List.of();
    }
    if (romaji && typed.length() >= SHORTEST_ROMAJI && frequency(typed) == 0) {
      Optional<String> katakana = Romaji.katakana(typed);
      return katakana.map(kana -> new Cutter(this, true).cuts(kana)).orElse(List.of());
    }
    return List.of();
  }

  /** English has few words that could be Japanese, and hardly a question of nothing else. */
  private static boolean isRomaji(String text) {
    Matcher expressions = EXPRESSION.matcher(text);
    boolean found = false;
    while (expressions.find()) {
      String typed = Folded.key(expressions.group());
      if (CodePoints.any(typed, Characters::isLatin)) {
        found = Romaji.katakana(typed).isPresent();
        if (!found) {
          return false;
        }
      }
    }
    return found;
  }

  private Query query(List<Cut> cuts, List<Clue> clues) {
    List<Query> ways = new ArrayList<>();
    for (Cut cut : cuts) {
      WordPhrase words = phrase(cut, target.words());
      clues.add(words.clue());
      float score = weight * rarity(cut);
      ways.add(constant(words.query(), score));
      for (String field : target.around()) {
        ways.add(constant(phrase(cut, field).query(), score * ELSEWHERE));
      }
    }
    return new DisjunctionMaxQuery(ways, 0);
  }

  private static Query constant(Query query, float score) {
    return new BoostQuery(new ConstantScoreQuery(query), score);
  }

  private static WordPhrase phrase(Cut cut, String field) {
    WordPhrase phrase = new WordPhrase(field);
    cut.steps().forEach(step -> phrase.add(step.lemmas(), step.position()));
    return phrase;
  }

  private float rarity(Cut cut) {
    float rarity = 0;
    for (Cut.Step step : cut.steps()) {
      int most = step.lemmas().stream().mapToInt(this::frequency).max().orElse(0);
      rarity += lookups.rarity(Fields.WORDS, most);
    }
    return rarity;
  }

  @Override
  public Set<String> heard(String katakana, boolean loosely) {
    Stream<String> kanji =
        lookups.heard(Readings.sound(katakana), MOST_READ).stream()
            .filter(word -> loosely ? mayBe(word, katakana) : word.reading().equals(katakana))
            .map(Readings.Word::lemma);
    Stream<String> kana =
        Stream.of(katakana, Kana.hiragana(katakana)).map(Words::key).filter(this::holds);
    return Stream.concat(kanji, kana)
        .distinct()
        .sorted(Comparator.comparingInt(this::frequency).reversed())
        .limit(MOST_SOUGHT)
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }

  /** A vowel may be longer than it was written, but not shorter. */
  private static boolean mayBe(Readings.Word word, String katakana) {
    return word.reading().length() >= katakana.length();
  }

  @Override
  public boolean holds(String word) {
    return frequency(word) > 0;
  }

  private int frequency(String lemma) {
    return lookups.frequency(Fields.WORDS, lemma);
  }
}
