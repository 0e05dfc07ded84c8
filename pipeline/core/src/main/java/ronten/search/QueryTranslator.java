package ronten.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FieldExistsQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import ronten.index.Fields;
import ronten.index.Pairs;
import ronten.index.Scope;
import ronten.index.Words;
import ronten.language.Characters;
import ronten.language.Languages;
import ronten.search.query.Expression;
import ronten.search.reading.Cutter;
import ronten.text.CodePoints;
import ronten.text.Folded;

/** Says in the search library's terms what an expression asks for. For one query and one target. */
final class QueryTranslator {

  /** Prefixes and fuzzy words cost more than others do. */
  static final int MOST_OPEN_WORDS = 16;

  /** Conditions of any kind. */
  static final int MOST_CONDITIONS = 128;

  static final int EXPANSIONS = 50;

  /** Shorter words differ by one letter, longer ones by two. */
  private static final int LONG_WORD = 5;

  private final Languages languages;
  private final Target target;
  private final Optional<Widening> widening;
  private final Weights weights;
  private final Lookups lookups;
  private final List<Clue> clues = new ArrayList<>();
  private int openWords;
  private int conditions;

  /**
   * @param widening looks for words also by what glosses say they mean
   */
  QueryTranslator(
      Languages languages,
      Target target,
      Lookups lookups,
      Weights weights,
      Optional<Widening> widening) {
    this.lookups = lookups;
    this.weights = weights;
    this.languages = languages;
    this.target = target;
    this.widening = widening;
  }

  /** What shows in a passage why it was found, for the expressions translated so far. */
  List<Clue> clues() {
    return clues;
  }

  /** Whether something was left out because there was too much of it. */
  boolean overflowed() {
    return openWords > MOST_OPEN_WORDS || conditions > MOST_CONDITIONS;
  }

  /** The query; empty where an expression holds nothing that could be looked for. */
  Optional<Query> query(Expression expression) {
    return query(expression, target);
  }

  private Optional<Query> query(Expression expression, Target target) {
    return switch (expression) {
      case Expression.Words words -> words(words.text(), target);
      case Expression.Word word -> condition(word(word.text(), target));
      case Expression.Phrase phrase -> condition(phrase(phrase.text(), target.pairs()));
      case Expression.Prefix prefix -> open(prefix(prefix.text(), target));
      case Expression.Fuzzy fuzzy -> open(fuzzy(fuzzy.text(), target));
      case Expression.InField field -> field(field);
      case Expression.All all -> all(all.parts(), target);
      case Expression.Any any -> any(any.parts(), target);
      case Expression.Not not -> sequence(List.of(not), target);
      case Expression.Sequence sequence -> sequence(sequence.parts(), target);
    };
  }

  private Optional<Query> condition(Optional<Query> query) {
    return query.isPresent() && ++conditions > MOST_CONDITIONS ? Optional.empty() : query;
  }

  private Optional<Query> open(Optional<Query> query) {
    return query.isPresent() && ++openWords > MOST_OPEN_WORDS ? Optional.empty() : query;
  }

  private Optional<Query> words(String text, Target target) {
    Question question = Question.read(languages, text);
    ScoreSum.Builder sum = new ScoreSum.Builder();
    if (question.words().isEmpty() || isCharacter(text)) { // grammar, such as の: letter by letter
      word(text, target).ifPresent(sum::other);
    }
    WordRanking ranking = new WordRanking(lookups, weights);
    if (!question.words().isEmpty()) {
      literally(text, target);
      ranking.add(text, question, target, sum, clues);
      widening.ifPresent(glosses -> glosses.add(text, question, target, sum, clues));
    }
    new SpokenWords(target, lookups, weights.of(Weights.Part.SOUND))
        .queries(text, question, clues)
        .forEach(sum::other);
    ranking.textFirst(sum);
    return sum.build().map(Query.class::cast);
  }

  /** Where all of a short expression stands as it was typed, all of it is shown: 5G基地局. */
  private void literally(String text, Target target) {
    String typed = text.strip();
    if (typed.length() <= Cutter.LONGEST && typed.chars().noneMatch(Characters::isSpace)) {
      phrase(typed, target.pairs());
    }
  }

  /** A single kanji is looked for inside of words too. */
  private static boolean isCharacter(String text) {
    String key = Folded.key(text);
    return !key.isEmpty() && Pairs.isSingle(key);
  }

  private Optional<Query> word(String text, Target target) {
    BooleanQuery.Builder either = new BooleanQuery.Builder();
    lemmas(text, target.words()).ifPresent(query -> either.add(query, Occur.SHOULD));
    phrase(text, target.pairs()).ifPresent(query -> either.add(query, Occur.SHOULD));
    return some(either);
  }

  /** The words of a text by their lemmas, at the distances they have in it. */
  private Optional<Query> lemmas(String text, String field) {
    List<Question.Asked> words = Question.read(languages, text).words();
    if (words.isEmpty()) {
      return Optional.empty();
    }
    WordPhrase phrase = new WordPhrase(field);
    for (Question.Asked word : words.subList(0, Math.min(words.size(), WordRanking.MOST_WORDS))) {
      phrase.add(Set.of(Words.lemma(word.token())), word.position());
    }
    clues.add(phrase.clue());
    return Optional.of(phrase.query());
  }

  private Optional<Query> phrase(String text, String field) {
    Optional<ExactPhrase> phrase = ExactPhrase.of(text, field);
    phrase.ifPresent(found -> clues.add(found.clue()));
    return phrase.map(ExactPhrase::query);
  }

  private Optional<Query> prefix(String text, Target target) {
    String key = Words.key(text);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    Query words = new PrefixQuery(new Term(target.words(), key));
    clues.add(new Clue.Matching(words, 0));
    BooleanQuery.Builder either = new BooleanQuery.Builder().add(words, Occur.SHOULD);
    if (CodePoints.any(key, Pairs::isPaired)) {
      phrase(text, target.pairs()).ifPresent(query -> either.add(query, Occur.SHOULD));
    }
    return some(either);
  }

  private Optional<Query> fuzzy(String text, Target target) {
    String key = Words.key(text);
    if (key.isEmpty()) {
      return Optional.empty();
    }
    int edits = key.length() > LONG_WORD ? 2 : 1;
    Query query = new FuzzyQuery(new Term(target.words(), key), edits, 1, EXPANSIONS, true);
    clues.add(new Clue.Matching(query, 0));
    return Optional.of(query);
  }

  private Optional<Query> field(Expression.InField expression) {
    return switch (expression.field()) {
      case "quotes" -> query(expression.inner(), Target.of(Scope.QUOTES));
      case "claims" -> query(expression.inner(), Target.of(Scope.CLAIMS));
      case "glosses" -> query(expression.inner(), Target.of(Scope.GLOSSES));
      case "title" -> around(Fields.TITLE, expression.inner());
      case "heading" -> around(Fields.HEADING, expression.inner());
      case "author" -> condition(author(text(expression.inner())));
      case "article" -> condition(Optional.of(exact(Fields.ARTICLE, expression.inner())));
      default -> condition(Optional.of(exact(Fields.LANGUAGE, expression.inner())));
    };
  }

  /** Titles and headings stand elsewhere: they are looked into, not highlighted. */
  private Optional<Query> around(String field, Expression inner) {
    int before = clues.size();
    Optional<Query> query =
        switch (inner) {
          case Expression.Prefix prefix ->
              open(Optional.of(new PrefixQuery(new Term(field, Words.key(prefix.text())))));
          case Expression.Fuzzy fuzzy ->
              open(fuzzy(fuzzy.text(), new Target(field, field, List.of())));
          default -> condition(lemmas(text(inner), field));
        };
    clues.subList(before, clues.size()).clear();
    return query;
  }

  private static Query exact(String field, Expression inner) {
    return new TermQuery(new Term(field, Folded.key(text(inner))));
  }

  /** Passages of documents by an author some words of whose name are known. */
  static Optional<Query> author(String name) {
    return ExactPhrase.of(name, Fields.AUTHOR).map(ExactPhrase::query);
  }

  private static String text(Expression leaf) {
    return switch (leaf) {
      case Expression.Words words -> words.text();
      case Expression.Word word -> word.text();
      case Expression.Phrase phrase -> phrase.text();
      case Expression.Prefix prefix -> prefix.text();
      case Expression.Fuzzy fuzzy -> fuzzy.text();
      default -> throw new IllegalArgumentException("no word: " + leaf);
    };
  }

  private Optional<Query> all(List<Expression> parts, Target target) {
    BooleanQuery.Builder all = new BooleanQuery.Builder();
    boolean positive = false;
    for (Expression part : parts) {
      if (part instanceof Expression.Not not) {
        exclude(not, target, all);
      } else {
        Optional<Query> query = query(part, target);
        query.ifPresent(found -> all.add(found, Occur.MUST));
        positive |= query.isPresent();
      }
    }
    return complete(all, positive);
  }

  private Optional<Query> any(List<Expression> parts, Target target) {
    BooleanQuery.Builder any = new BooleanQuery.Builder();
    parts.forEach(part -> query(part, target).ifPresent(query -> any.add(query, Occur.SHOULD)));
    return some(any);
  }

  private Optional<Query> sequence(List<Expression> parts, Target target) {
    BooleanQuery.Builder sequence = new BooleanQuery.Builder();
    boolean positive = false;
    for (Expression part : parts) {
      if (part instanceof Expression.Not not) {
        exclude(not, target, sequence);
      } else {
        Optional<Query> query = query(part, target);
        Occur occur = part.ranks() ? Occur.SHOULD : Occur.MUST;
        query.ifPresent(found -> sequence.add(found, occur));
        positive |= query.isPresent();
      }
    }
    return complete(sequence, positive);
  }

  /** What is excluded is not what a passage was found for. */
  private void exclude(Expression.Not not, Target target, BooleanQuery.Builder from) {
    int before = clues.size();
    query(not.inner(), target).ifPresent(query -> from.add(query, Occur.MUST_NOT));
    clues.subList(before, clues.size()).clear();
  }

  /** A query that only excludes starts from everything. */
  private static Optional<Query> complete(BooleanQuery.Builder builder, boolean positive) {
    BooleanQuery built = builder.build();
    if (!positive && !built.clauses().isEmpty()) {
      return Optional.of(builder.add(new FieldExistsQuery(Fields.START), Occur.FILTER).build());
    }
    return some(built.getClauses(Occur.MUST_NOT).isEmpty() ? builder : passageByPassage(built));
  }

  /** A sum tells what it finds before it is told what is excluded: that would be counted too. */
  private static BooleanQuery.Builder passageByPassage(BooleanQuery query) {
    BooleanQuery.Builder same = new BooleanQuery.Builder();
    for (BooleanClause clause : query.clauses()) {
      boolean sum = clause.query() instanceof ScoreSum;
      same.add(sum ? ((ScoreSum) clause.query()).asClauses() : clause.query(), clause.occur());
    }
    return same;
  }

  /** What was gathered; a single part is left as it is. */
  static Optional<Query> some(BooleanQuery.Builder builder) {
    BooleanQuery built = builder.build();
    return switch (built.clauses().size()) {
      case 0 -> Optional.empty();
      case 1 -> Optional.of(built.clauses().getFirst().query());
      default -> Optional.of(built);
    };
  }
}
