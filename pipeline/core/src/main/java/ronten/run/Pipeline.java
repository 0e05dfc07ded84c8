package ronten.run;

import java.util.List;
import ronten.find.Analysis;
import ronten.language.Languages;
import ronten.language.english.English;
import ronten.language.japanese.Japanese;
import ronten.structure.Structurer;
import ronten.summary.SentenceRanking;
import ronten.summary.Summarizer;
import ronten.summary.Summary;
import ronten.text.Document;
import ronten.text.Source;

/**
 * The route of one document, and the place where the program's parts are put together. A pure
 * function of the source; safe for use by several threads.
 */
public final class Pipeline {

  private final Languages languages;
  private final Structurer structurer;
  private final Finders finders;
  private final Summarizer summarizer;

  private Pipeline(Languages languages) {
    this.languages = languages;
    this.structurer = new Structurer(languages);
    this.finders = new Finders(languages);
    this.summarizer = new Summarizer(new SentenceRanking(languages));
  }

  /** The program's pipeline. Languages load their dictionaries when they are first needed. */
  public static Pipeline create() {
    return new Pipeline(new Languages(List.of(new Japanese(), new English())));
  }

  /** The languages it reads. */
  public Languages languages() {
    return languages;
  }

  /** Lays documents side by side. */
  public Comparer comparer() {
    return new Comparer(languages);
  }

  /** Reads a source and finds what there is to find. */
  public Analysis analyse(Source source) {
    return finders.analyse(structurer.read(source));
  }

  /** Takes a source all the way; whatever goes wrong is an outcome that says at which stage. */
  public Outcome process(Source source, Summary.Producer producer) {
    Outcome.Stage stage = Outcome.Stage.STRUCTURE;
    try {
      Document document = structurer.read(source);
      stage = Outcome.Stage.FIND;
      Analysis analysis = finders.analyse(document);
      stage = Outcome.Stage.SUMMARIZE;
      return new Outcome.Done(analysis, summarizer.summarize(analysis, producer));
    } catch (RuntimeException | StackOverflowError fault) {
      return new Outcome.Failed(source.path(), stage, "a fault of the program: " + fault);
    }
  }
}
