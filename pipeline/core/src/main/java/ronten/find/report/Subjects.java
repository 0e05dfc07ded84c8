package ronten.find.report;

import java.util.Optional;
import java.util.stream.Stream;
import ronten.find.Speaker;
import ronten.find.mark.Spans;
import ronten.find.word.SentenceWords;

/**
 * Finds who is said to say something: the noun phrase that a particle marks as the subject of a
 * reporting expression, or as the source (によれば, によると).
 */
final class Subjects {

  private static final String[] SOURCES = {"によれば", "によると", "によりますと", "いわく", "曰く", "により"};

  /** Each of {@link #SOURCES} begins with one of these. */
  private static final String SOURCE_BEGINNINGS = "にい曰";

  /** A phrase is looked at this many words back at most. */
  private static final int LONGEST = 24;

  /** A subject stands this many words from its verb at most. */
  private static final int FARTHEST = 400;

  private final SpeakerNames names;

  Subjects(SpeakerNames names) {
    this.names = names;
  }

  /**
   * The subject of what stands at {@code end}: a phrase with は or the like in front of it, outside
   * quotation marks; the source named by によれば wins, then the first はphrase, then the last がphrase.
   *
   * @param marked what stands between quotation marks
   */
  Optional<Speaker> before(SentenceWords words, int end, Spans marked) {
    Optional<Speaker> source = Optional.empty();
    Optional<Speaker> topic = Optional.empty();
    Optional<Speaker> subject = Optional.empty();
    for (int k = Math.max(1, end - FARTHEST); k < Math.min(end, words.size()); k++) {
      int i = k;
      boolean leads = isSource(words, i) || isTopic(words, i) || isSubject(words, i);
      if (!leads || marked.covers(words.token(i).span())) {
        continue;
      }
      if (source.isEmpty() && isSource(words, i)) {
        source = phrase(words, i - 1).or(() -> title(words, i - 1, marked));
      } else if (topic.isEmpty() && isTopic(words, i)) {
        int last = topicEnd(words, i);
        topic = phrase(words, last).or(() -> title(words, last, marked));
      } else if (isSubject(words, i)) {
        subject = phrase(words, i - 1);
      }
    }
    return Stream.of(source, topic, subject).flatMap(Optional::stream).findFirst();
  }

  /**
   * The subject of the words between a pair of marks: whoever stands before them with が, for the
   * topic may belong to the clause around ({@code 田村氏は、組合が「…」と述べたと伝えた}).
   *
   * @param opening the word that is the opening mark
   * @param placed whether に says whose words they are: {@code 判決に「…」とある}
   */
  Optional<Speaker> of(SentenceWords words, int opening, int end, Spans marked, boolean placed) {
    int before = words.isTagged(opening - 1, "記号-読点") ? opening - 2 : opening - 1;
    int place = isTopic(words, before) ? before - 1 : before;
    boolean stands = placed && words.isForm(place, "に", "で");
    Optional<Speaker> near =
        isSubject(words, before) || stands
            ? phrase(words, place - 1).or(() -> title(words, place - 1, marked))
            : Optional.empty();
    // 友人に「…」と書いた: a person is written to
    near = near.filter(who -> !stands || who.role() != Speaker.Role.PERSON);
    return near.isPresent() ? near : before(words, end, marked);
  }

  /** {@code “Ports and Tolls” では}, 『潮の町』によれば: a work in marks that says something. */
  private Optional<Speaker> title(SentenceWords words, int last, Spans marked) {
    if (!words.has(last) || !marked.covers(words.token(last).span())) {
      return Optional.empty();
    }
    int first = last;
    while (first > 0 && marked.covers(words.token(first - 1).span()) && last - first < LONGEST) {
      first--;
    }
    boolean work = words.isForm(first, "『", "“", "\"", "‘") && last - first > 1;
    return work ? Optional.of(names.work(words.span(first + 1, last - 1))) : Optional.empty();
  }

  /** Who a bracket behind a pair of marks names: {@code 「…」（田村、六月）という指摘}. */
  Optional<Speaker> bracket(SentenceWords words, int from) {
    if (!words.isForm(from, "(", "（")) {
      return Optional.empty();
    }
    int last = from;
    while (isNominal(words, last + 1) || words.isForm(last + 1, "・", ".", "-")) {
      last++;
    }
    return last > from ? phrase(words, last) : Optional.empty();
  }

  /** Whose words a noun for a statement leads to: {@code 田村の港の定義}, {@code 港湾局広報の言葉が}. */
  Optional<Speaker> owner(SentenceWords words) {
    for (int i = words.size() - 1; i > 1; i--) {
      boolean statement =
          StatedFrames.isStatement(words.form(i))
              && !words.isTagged(i + 1, "動詞")
              && !words.isForm(i + 1, "に");
      for (int k = i - 1; statement && k > 0 && k > i - 6; k--) {
        Optional<Speaker> speaker =
            words.isForm(k, "の") ? phrase(words, withoutBracket(words, k - 1)) : Optional.empty();
        if (speaker.isPresent()) {
          return speaker;
        }
      }
    }
    return Optional.empty();
  }

  /** Whether {@code によれば} or the like begins at a word. */
  static boolean isSource(SentenceWords words, int i) {
    String form = words.form(i);
    return !form.isEmpty()
        && SOURCE_BEGINNINGS.indexOf(form.charAt(0)) >= 0
        && words.isPhrase(i, SOURCES);
  }

  private static boolean isTopic(SentenceWords words, int i) {
    return words.isTagged(i, "助詞-係助詞") && words.isForm(i, "は", "も");
  }

  /** {@code 記事では}, {@code 著者の言葉では}: the particle before は is left out of the phrase. */
  private static int topicEnd(SentenceWords words, int i) {
    // 専門家の間では: the people, not the place
    if (words.isForm(i - 1, "で")
        && words.isForm(i - 2, "間", "あいだ", "中")
        && words.isForm(i - 3, "の")) {
      return i - 4;
    }
    return words.isForm(i - 1, "で", "に", "から") && words.isTagged(i - 1, "助詞") ? i - 2 : i - 1;
  }

  private static boolean isSubject(SentenceWords words, int i) {
    return words.isForm(i, "が") && words.isTagged(i, "助詞-格助詞");
  }

  /** Whoever a label speaks of: {@code 記事のキー引用：}. The nearest to the colon. */
  Optional<Speaker> label(SentenceWords words, int colon) {
    for (int i = colon - 1; i >= 0 && i >= colon - 8 && !words.isTagged(i, "記号-句点"); i--) {
      Optional<Speaker> speaker = isNominal(words, i) ? phrase(words, i) : Optional.empty();
      if (speaker.isPresent()) {
        return speaker;
      }
    }
    return Optional.empty();
  }

  /** The speaker that the noun phrase that ends with a word names, if it names one. */
  Optional<Speaker> phrase(SentenceWords words, int last) {
    int end = withoutBracket(words, last);
    if (!isNominal(words, end)) {
      return Optional.empty();
    }
    int first = end;
    while (first > 0 && end - first < LONGEST && belongs(words, first - 1)) {
      first--;
    }
    while (first < end && !isNominal(words, first)) {
      first++;
    }
    return first > end ? Optional.empty() : names.of(words, first, end);
  }

  /** {@code 北方財団（Northern Foundation）は}: the bracket is no part of the name. */
  private static int withoutBracket(SentenceWords words, int last) {
    if (!words.isTagged(last, "記号-括弧閉") || !words.isForm(last, ")", "）")) {
      return last;
    }
    for (int i = last; i > 0 && last - i < LONGEST; i--) {
      if (words.isForm(i, "(", "（")) {
        return i - 1;
      }
    }
    return last;
  }

  private static boolean isNominal(SentenceWords words, int i) {
    if (!words.has(i)) {
      return false;
    }
    boolean japanese = words.token(i).language().equals("ja");
    return japanese
        ? words.isTagged(i, "名詞", "接頭詞") && !words.isTagged(i, "名詞-非自立")
        : words.token(i).pos().isContent() || Character.isLetter(words.form(i).charAt(0));
  }

  /** What may stand inside a name: nouns, の, ・, points of initials. */
  private static boolean belongs(SentenceWords words, int i) {
    return isNominal(words, i)
        || words.isForm(i, "・", "=", "＝", ".", "-", "&", "’", "'")
        || (words.isForm(i, "の") && words.isTagged(i, "助詞-連体化") && isNominal(words, i - 1));
  }
}
