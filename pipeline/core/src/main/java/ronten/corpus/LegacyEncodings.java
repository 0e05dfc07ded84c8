package ronten.corpus;

import com.ibm.icu.text.CharsetDetector;
import com.ibm.icu.text.CharsetMatch;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Chooses among the encodings from before Unicode by reading the bytes in each and asking which
 * text is the most plausible. An encoding in which every byte means something goes first; if none
 * of those yields Japanese, broken UTF-8 and what ICU guesses compete as well.
 */
final class LegacyEncodings {

  private static final Charset WINDOWS_31J = Charset.forName("windows-31j");
  private static final Charset SHIFT_JIS_2004 = Charset.forName("x-SJIS_0213");
  private static final String SHIFT_JIS_2004_NAME = "Shift_JIS-2004";
  private static final Charset EUC_JP = Charset.forName("EUC-JP");
  private static final Charset EUC_JP_OPEN = Charset.forName("x-eucJP-Open");

  /** A file's own word wins unless another reading is better by this much a character. */
  private static final double DOUBT = 0.4;

  private LegacyEncodings() {}

  /** The bytes read in one encoding. */
  private record Reading(String charset, Lenient lenient, Plausibility.Score score) {

    static Reading of(String charset, Lenient lenient) {
      return new Reading(charset, lenient, Plausibility.of(lenient.text()));
    }

    static Reading of(byte[] bytes, Charset charset) {
      String name = charset.equals(SHIFT_JIS_2004) ? SHIFT_JIS_2004_NAME : charset.name();
      return of(name, Lenient.decode(bytes, 0, charset));
    }

    boolean isStrict() {
      return lenient.errors() == 0;
    }

    double weight() {
      return score.weight();
    }
  }

  static Decoded decode(byte[] bytes, Optional<Charset> declared) {
    List<Reading> strict = new ArrayList<>();
    shiftJis(bytes).ifPresent(strict::add);
    eucJp(bytes).ifPresent(strict::add);
    strict.sort(Comparator.comparingDouble(Reading::weight).reversed());
    Optional<Reading> claimed =
        declared.map(charset -> Reading.of(bytes, charset)).filter(Reading::isStrict);
    if (claimed.isPresent() && isCredible(claimed.get(), strict)) {
      return decoded(claimed.get(), 1);
    }
    if (!strict.isEmpty() && strict.getFirst().score().isJapanese()) {
      return decoded(strict.getFirst(), confidence(strict));
    }
    return guess(bytes, declared, strict);
  }

  /** Shift_JIS as Windows reads it; as JIS X 0213 where that leaves holes or private characters. */
  private static Optional<Reading> shiftJis(byte[] bytes) {
    Optional<String> windows = Lenient.strict(bytes, WINDOWS_31J);
    if (windows.isPresent() && !hasPrivate(windows.get())) {
      return windows.map(text -> strict("windows-31j", text));
    }
    return Lenient.strict(bytes, SHIFT_JIS_2004)
        .map(text -> strict(SHIFT_JIS_2004_NAME, text))
        .or(() -> windows.map(text -> strict("windows-31j", text)));
  }

  private static Optional<Reading> eucJp(byte[] bytes) {
    return Lenient.strict(bytes, EUC_JP)
        .or(() -> Lenient.strict(bytes, EUC_JP_OPEN))
        .map(text -> strict("EUC-JP", text))
        .or(
            () ->
                Optional.of(Reading.of(EucJis2004.NAME, EucJis2004.decode(bytes)))
                    .filter(Reading::isStrict));
  }

  private static Reading strict(String charset, String text) {
    return Reading.of(charset, new Lenient(text, List.of(), 0));
  }

  private static boolean hasPrivate(String text) {
    return text.chars().anyMatch(c -> c >= 0xe000 && c <= 0xf8ff);
  }

  private static boolean isCredible(Reading claimed, List<Reading> strict) {
    double mean = claimed.score().mean();
    if (strict.isEmpty()) {
      return mean > -1;
    }
    return mean > 0 && mean >= strict.getFirst().score().mean() - DOUBT;
  }

  private static double confidence(List<Reading> strict) {
    if (strict.size() == 1) {
      return 0.99;
    }
    double margin = strict.get(0).score().mean() - strict.get(1).score().mean();
    return Math.clamp(0.6 + margin / 2, 0.5, 0.98);
  }

  private static Decoded guess(byte[] bytes, Optional<Charset> declared, List<Reading> strict) {
    List<Reading> readings = new ArrayList<>(strict);
    readings.add(Reading.of(bytes, StandardCharsets.UTF_8));
    readings.add(Reading.of(bytes, WINDOWS_31J));
    readings.add(Reading.of(bytes, SHIFT_JIS_2004));
    readings.add(Reading.of(bytes, EUC_JP));
    readings.add(Reading.of(EucJis2004.NAME, EucJis2004.decode(bytes)));
    declared.ifPresent(charset -> readings.add(Reading.of(bytes, charset)));
    icu(bytes).ifPresent(charset -> readings.add(Reading.of(bytes, charset)));
    Reading best = readings.getFirst();
    for (Reading reading : readings) {
      best = reading.weight() > best.weight() ? reading : best;
    }
    double broken = best.lenient().errors() / (double) Math.max(1, best.score().characters());
    return decoded(best, Math.clamp(0.8 - broken, 0.1, 0.8));
  }

  private static Optional<Charset> icu(byte[] bytes) {
    CharsetMatch match = new CharsetDetector().setText(bytes).detect();
    return Optional.ofNullable(match)
        .map(CharsetMatch::getName)
        .filter(LegacyEncodings::isSupported)
        .map(Charset::forName);
  }

  private static boolean isSupported(String name) {
    return !name.contains("_") && Charset.isSupported(name); // IBM420_rtl and the like
  }

  private static Decoded decoded(Reading reading, double confidence) {
    return Decoder.decoded(reading.charset(), reading.lenient(), confidence);
  }
}
