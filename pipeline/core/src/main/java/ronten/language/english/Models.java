package ronten.language.english;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import opennlp.tools.lemmatizer.LemmatizerModel;
import opennlp.tools.postag.POSModel;
import opennlp.tools.sentdetect.SentenceModel;
import opennlp.tools.tokenize.TokenizerModel;

/** The trained models, from the class path; each is read once, when first asked for. */
final class Models {

  private Models() {}

  static SentenceModel sentences() {
    return Sentences.MODEL;
  }

  static TokenizerModel tokens() {
    return Tokens.MODEL;
  }

  static POSModel tags() {
    return PartsOfSpeech.MODEL;
  }

  static LemmatizerModel lemmas() {
    return Lemmas.MODEL;
  }

  private static final class Sentences {
    static final SentenceModel MODEL = read("sentence", SentenceModel::new);
  }

  private static final class Tokens {
    static final TokenizerModel MODEL = read("tokens", TokenizerModel::new);
  }

  private static final class PartsOfSpeech {
    static final POSModel MODEL = read("pos", POSModel::new);
  }

  private static final class Lemmas {
    static final LemmatizerModel MODEL = read("lemmas", LemmatizerModel::new);
  }

  private interface Reader<M> {
    M read(InputStream in) throws IOException;
  }

  private static <M> M read(String kind, Reader<M> reader) {
    String name = "/opennlp-en-ud-ewt-" + kind + "-1.3-2.5.4.bin";
    try (InputStream in = Models.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalStateException("not on the class path: " + name);
      }
      return reader.read(in);
    } catch (IOException e) {
      throw new UncheckedIOException(name, e);
    }
  }
}
