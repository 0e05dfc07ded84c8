package ronten.compare.fact;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import ronten.compare.claim.Alignment;
import ronten.compare.claim.Clusters;
import ronten.compare.claim.Likeness;
import ronten.compare.word.Amount;
import ronten.text.Span;

/**
 * The amounts of the members, gathered by what they are said of: those of one measure whose
 * neighbourhoods have most in common. 迎撃ミサイルは38日分 and 日本の迎撃ミサイルは28日分 are one; 90日間の訓練 is another.
 */
final class Mentions {

  /** Characters before an amount that say what it counts, and after it. */
  private static final int BEFORE = 30;

  private static final int AFTER = 14;

  /** A Latin letter says less than a kanji. */
  private static final int LATIN = 3;

  /** Least average cosine of the neighbourhoods. */
  private static final double THRESHOLD = 0.30;

  private Mentions() {}

  /** All amounts that measure something, in order; of dates those with a month. */
  static List<Mention> of(List<Alignment.Line> lines) {
    List<Mention> mentions = new ArrayList<>();
    for (Alignment.Line line : lines) {
      for (Amount amount : line.utterance().amounts()) {
        if (!amount.measure().isEmpty()
            && (!amount.measure().equals(Amount.DATE) || amount.isTelling())) {
          mentions.add(new Mention(line.utterance(), amount, focus(line, amount), line.link()));
        }
      }
    }
    return mentions;
  }

  private static Map<String, Span> focus(Alignment.Line line, Amount amount) {
    int factor = line.utterance().language().equals("ja") ? 1 : LATIN;
    Span near =
        new Span(
            Math.max(0, amount.span().start() - BEFORE * factor),
            amount.span().end() + AFTER * factor);
    Map<String, Span> focus = new TreeMap<>();
    line.pieces()
        .forEach(
            (piece, span) -> {
              if (near.overlaps(span) && !span.overlaps(amount.span())) {
                focus.put(piece, span);
              }
            });
    return focus;
  }

  /** Gathers; each set is of one measure and of two or more documents. */
  static List<List<Mention>> gathered(List<Mention> mentions) {
    Map<String, List<Mention>> byMeasure = new TreeMap<>();
    mentions.forEach(
        mention ->
            byMeasure
                .computeIfAbsent(mention.amount().measure(), measure -> new ArrayList<>())
                .add(mention));
    Likeness likeness =
        new Likeness(mentions.stream().map(mention -> mention.focus().keySet()).toList());
    List<List<Mention>> sets = new ArrayList<>();
    byMeasure.values().forEach(list -> gather(list, likeness, sets));
    return sets;
  }

  private static void gather(List<Mention> mentions, Likeness likeness, List<List<Mention>> sets) {
    Map<String, Integer> documents = new HashMap<>();
    mentions.forEach(mention -> documents.putIfAbsent(mention.path(), documents.size()));
    List<BitSet> holders = new ArrayList<>();
    for (Mention mention : mentions) {
      BitSet holder = new BitSet();
      holder.set(documents.get(mention.path()));
      holders.add(holder);
    }
    List<Integer> numbers =
        Clusters.of(
            mentions.stream().map(mention -> likeness.vector(mention.focus().keySet())).toList(),
            holders,
            THRESHOLD);
    Map<Integer, List<Mention>> gathered = new TreeMap<>();
    for (int i = 0; i < mentions.size(); i++) {
      gathered.computeIfAbsent(numbers.get(i), set -> new ArrayList<>()).add(mentions.get(i));
    }
    gathered.values().stream()
        .filter(set -> set.stream().map(Mention::path).distinct().count() > 1)
        .forEach(sets::add);
  }
}
