package ronten.run;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.corpus.CorpusSettings;
import ronten.find.Analysis;
import ronten.find.term.TermWishes;
import ronten.language.Languages;
import ronten.language.english.English;
import ronten.language.japanese.Japanese;
import ronten.language.japanese.MalformedWordsException;
import ronten.language.japanese.UserWords;
import ronten.structure.Structurer;
import ronten.summary.SentenceRanking;
import ronten.summary.Summarizer;
import ronten.summary.Summary;
import ronten.text.Deadline;
import ronten.text.Document;
import ronten.text.OverdueException;
import ronten.text.Reason;
import ronten.text.Source;

/**
 * The route of one document, and the place where the program's parts are put together. A pure
 * function of the source; safe for use by several threads.
 */
public final class Pipeline {

  private static final String DICTIONARY = "dictionary";

  private static final String IN_BOTH_LANGUAGES =
      """
      論者は「港の負担（harbour dues）は重い」と述べる。

      The author says that "the dues are high" in 2026.
      """;

  private final Languages languages;
  private final int seconds;
  private final Structurer structurer;
  private final Finders finders;
  private final Summarizer summarizer;

  private Pipeline(Languages languages, TermWishes wishes, int seconds) {
    this.languages = languages;
    this.seconds = seconds;
    this.structurer = new Structurer(languages);
    this.finders = new Finders(languages, wishes);
    this.summarizer = new Summarizer(new SentenceRanking(languages));
  }

  /** The program's pipeline. Languages load their dictionaries when they are first needed. */
  public static Pipeline create() {
    return new Pipeline(
        languages(UserWords.NONE), TermWishes.NONE, CorpusSettings.Limits.DEFAULT.seconds());
  }

  /**
   * The pipeline for a corpus: this one, unless the corpus's settings bring words or terms.
   *
   * @throws SetupException when a line of its dictionary is malformed; names file and line
   */
  public Pipeline fitted(CorpusSettings settings) {
    if (settings.fingerprint().isEmpty()) {
      return this;
    }
    Languages fitted =
        settings.dictionary().map(words -> languages(words(words))).orElse(languages);
    CorpusSettings.Terms terms = settings.terms();
    TermWishes wishes = TermWishes.of(terms.wanted(), terms.unwanted());
    return new Pipeline(fitted, wishes, settings.limits().seconds());
  }

  private static UserWords words(CorpusSettings.Dictionary dictionary) {
    try {
      return UserWords.parse(dictionary.csv());
    } catch (MalformedWordsException e) {
      throw new SetupException(e.reason().about(dictionary.file()));
    }
  }

  /** The languages of the corpus whose last commit remembered this; queries are read with them. */
  public static Languages languages(Map<String, String> remembered) {
    String dictionary = remembered.getOrDefault(DICTIONARY, "");
    return languages(dictionary.isEmpty() ? UserWords.NONE : UserWords.parse(dictionary));
  }

  /** What a commit has to remember of a corpus's settings, so that its index can be searched. */
  static Map<String, String> remembered(CorpusSettings settings) {
    return settings
        .dictionary()
        .map(dictionary -> Map.of(DICTIONARY, dictionary.csv()))
        .orElse(Map.of());
  }

  /** The same, of what a commit remembers: nothing of where its corpus lies. */
  public static Map<String, String> remembered(Map<String, String> remembered) {
    return Optional.ofNullable(remembered.get(DICTIONARY))
        .map(csv -> Map.of(DICTIONARY, csv))
        .orElse(Map.of());
  }

  private static Languages languages(UserWords words) {
    return new Languages(List.of(new Japanese(words), new English()));
  }

  /** The languages it reads. */
  public Languages languages() {
    return languages;
  }

  /** Lays documents side by side. */
  public Comparer comparer() {
    return new Comparer(languages);
  }

  /** Loads dictionaries and models, so that the next document takes no longer than later ones. */
  void prepare() {
    process(Source.of("prepare.txt", IN_BOTH_LANGUAGES), new Summary.Producer("", ""));
  }

  /** Reads a source and finds what there is to find. */
  public Analysis analyse(Source source) {
    return finders.analyse(structurer.read(source));
  }

  /**
   * Takes a source all the way, within the time one may take; whatever goes wrong is an outcome
   * that says at which stage.
   */
  public Outcome process(Source source, Summary.Producer producer) {
    return Deadline.within(seconds, () -> analysed(source, producer));
  }

  private Outcome analysed(Source source, Summary.Producer producer) {
    Outcome.Stage stage = Outcome.Stage.STRUCTURE;
    try {
      Document document = structurer.read(source);
      stage = Outcome.Stage.FIND;
      Analysis analysis = finders.analyse(document);
      stage = Outcome.Stage.SUMMARIZE;
      return new Outcome.Done(analysis, summarizer.summarize(analysis, producer));
    } catch (OverdueException late) {
      return new Outcome.Failed(source.path(), stage, Reason.of("time.analysing", late.seconds()));
    } catch (OutOfMemoryError full) {
      return new Outcome.Failed(source.path(), stage, Reason.of("memory.analysing"));
    } catch (RuntimeException | StackOverflowError fault) {
      return new Outcome.Failed(source.path(), stage, Reason.of("fault", fault));
    }
  }
}
