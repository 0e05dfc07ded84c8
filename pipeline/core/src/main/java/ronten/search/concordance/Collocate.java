package ronten.search.concordance;

import java.util.Comparator;
import java.util.function.ToDoubleFunction;

/**
 * A word that stands beside another more often than by chance.
 *
 * @param word its dictionary form, as it is written most often
 * @param left how often it stands before the node it is nearest to
 * @param right how often behind it
 */
public record Collocate(String word, long left, long right, Association association) {

  /** Which come first. */
  public enum Order {
    LOG_LIKELIHOOD,
    LOG_DICE,
    FREQUENCY;

    Comparator<Collocate> comparator() {
      Comparator<Collocate> most =
          switch (this) {
            case LOG_LIKELIHOOD -> by(Association::logLikelihood);
            case LOG_DICE -> by(Association::logDice);
            case FREQUENCY -> by(association -> association.together());
          };
      return most.thenComparing(by(Association::logLikelihood)).thenComparing(Collocate::word);
    }

    private static Comparator<Collocate> by(ToDoubleFunction<Association> measure) {
      return Comparator.comparingDouble(each -> -measure.applyAsDouble(each.association()));
    }
  }
}
