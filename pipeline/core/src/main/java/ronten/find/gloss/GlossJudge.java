package ronten.find.gloss;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.find.Gloss;
import ronten.find.mark.BracketPairs;
import ronten.find.mark.Emphasis;
import ronten.find.word.Nouns;
import ronten.find.word.Script;
import ronten.find.word.View;
import ronten.find.word.View.Word;
import ronten.text.Document;
import ronten.text.Span;

/** Decides about the brackets of one paragraph. For one paragraph, once. */
final class GlossJudge {

  private static final String CLOSING_QUOTES = "」』”’\"";
  private static final int LONGEST_QUOTED = 30;

  private final Document document;
  private final View view;
  private final String text;
  private final Emphasis emphasis;
  private List<GlossCandidate> candidates;
  private List<GlossVerdict> verdicts;
  private final Map<Integer, Integer> opening = new HashMap<>();

  GlossJudge(Document document, View view, Emphasis emphasis) {
    this.document = document;
    this.view = view;
    this.text = view.text();
    this.emphasis = emphasis;
  }

  void judge(List<GlossCandidate> found, List<GlossVerdict> decided) {
    candidates = found;
    verdicts = decided;
    List<Span> pairs = BracketPairs.of(text);
    pairs.forEach(pair -> opening.put(pair.end(), pair.start()));
    for (Span pair : pairs) {
      if (BracketPairs.isBracket(text.charAt(pair.start()))) {
        bracket(pair).ifPresent(reason -> reject(pair, reason));
      }
    }
  }

  private void reject(Span bracket, GlossRejection reason) {
    verdicts.add(new GlossVerdict.Rejected(view.original(bracket), reason));
  }

  private Optional<GlossRejection> bracket(Span bracket) {
    int end = bracket.start();
    while (end > 0
        && (Script.isSpace(text.charAt(end - 1)) || "*_".indexOf(text.charAt(end - 1)) >= 0)) {
      end--;
    }
    if (end < bracket.start() && "[【".indexOf(text.charAt(bracket.start())) >= 0) {
      return Optional.of(GlossRejection.NO_TERM);
    }
    GlossContent content = GlossContent.of(text, bracket);
    if (content.rejection().isPresent()) {
      return content.rejection();
    }
    if (end == 0) {
      return Optional.of(GlossRejection.NO_TERM);
    }
    int before = text.codePointBefore(end);
    if (CLOSING_QUOTES.indexOf(before) >= 0) {
      return quoted(bracket, content, end);
    }
    if (Script.isJapanese(before)) {
      return afterJapanese(bracket, content, end);
    }
    return Script.isLatin(before) || Character.isDigit(before)
        ? afterLatin(bracket, content, end)
        : Optional.of(GlossRejection.NO_TERM);
  }

  private Optional<GlossRejection> afterJapanese(Span bracket, GlossContent content, int end) {
    if (content.latin().isEmpty()) {
      return shared(bracket, content, end);
    }
    if (content.japanese().stream().anyMatch(part -> !Script.isKanaOnly(part.in(text)))) {
      return Optional.of(GlossRejection.EXPLANATION);
    }
    String latin = content.latin().getFirst().in(text);
    Optional<Span> fenced =
        Fence.term(document, view, emphasis, bracket, end)
            .map(span -> Loanwords.withoutForeign(view, span, latin));
    boolean verbal = isVerbal(bracket.end());
    Optional<Span> term = fenced.or(() -> JapaneseTerm.before(view, end, latin, verbal));
    if (term.isEmpty()) {
      return Optional.of(GlossRejection.EXPLANATION);
    }
    Optional<GlossRejection> reason = GlossDoubts.ofLatin(view, term.get(), latin);
    if (content.noted() && reason.isEmpty() && !isNamed(term.get(), latin)) {
      reason = Optional.of(GlossRejection.INSTANCE);
    }
    if (reason.isEmpty()) {
      for (Span part : content.latin()) {
        add(term.get(), part, term.get().start(), bracket.end(), true, fenced.isPresent());
      }
    }
    return reason;
  }

  /**
   * Whether a name with a year or a number beside it names the term itself, not one of its kind.
   */
  private boolean isNamed(Span term, String latin) {
    return EnglishSize.words(latin).size() > 1
        || !Character.isUpperCase(latin.charAt(0))
        || Loanwords.share(view.wordsIn(term), latin)
        || Loanwords.sounding(view, term.end(), latin).isPresent();
  }

  /** Whether the words in front of the bracket are the stem of a verb: 推論（reasoning）する. */
  private boolean isVerbal(int after) {
    return after < text.length() && "するさしすでき".indexOf(text.charAt(after)) >= 0;
  }

  /** A bracket that spells out the Latin part of a mixed term: AR係数（自己回帰係数）. */
  private Optional<GlossRejection> shared(Span bracket, GlossContent content, int end) {
    Span part = content.japanese().getFirst();
    String japanese = part.in(text);
    int last = view.lastBefore(end);
    if (last < 0 || view.words().get(last).span().end() != end) {
      return Optional.of(GlossRejection.NO_LATIN);
    }
    int start = Nouns.runStart(view, last);
    while (start < last && !Script.holdsLatin(view.words().get(start).form())) {
      start++;
    }
    Span term = new Span(view.words().get(start).span().start(), end);
    String mixed = term.in(text);
    String tail =
        mixed.substring((int) mixed.codePoints().takeWhile(c -> !Script.isJapanese(c)).count());
    if (Script.holdsLatin(mixed)
        && !Script.holdsLatin(japanese)
        && japanese.endsWith(tail)
        && !tail.equals(japanese)) {
      add(term, part, term.start(), bracket.end(), false, false);
      return Optional.empty();
    }
    if (Script.holdsLatin(japanese)) {
      return Optional.of(GlossRejection.EXPLANATION);
    }
    boolean reading = Script.isKanaOnly(japanese) && Script.isHan(text.codePointBefore(end));
    return Optional.of(reading ? GlossRejection.READING : GlossRejection.NO_LATIN);
  }

  private Optional<GlossRejection> afterLatin(Span bracket, GlossContent content, int end) {
    if (content.japanese().isEmpty()) {
      return Optional.of(GlossRejection.BOTH_LATIN);
    }
    if (!content.latin().isEmpty() && !isShort(content, end)) {
      return Optional.of(GlossRejection.EXPLANATION);
    }
    Span part = content.japanese().getFirst();
    String japanese = part.in(text);
    Optional<Span> term = LatinTerm.before(view, end, japanese);
    if (term.isEmpty()) {
      return Optional.of(GlossRejection.NO_TERM);
    }
    Optional<GlossRejection> reason = GlossDoubts.ofJapanese(view, part, term.get().in(text));
    if (reason.isEmpty()) {
      add(term.get(), part, term.get().start(), bracket.end(), false, false);
    }
    return reason;
  }

  /** Whether the Latin words in a bracket with Japanese ones are short for those before it. */
  private boolean isShort(GlossContent content, int end) {
    String japanese = content.japanese().getFirst().in(text);
    String latin = content.latin().getFirst().in(text);
    return LatinTerm.before(view, end, japanese)
        .filter(term -> EnglishSize.isShortFor(latin, term.in(text)))
        .isPresent();
  }

  private Optional<GlossRejection> quoted(Span bracket, GlossContent content, int end) {
    Integer open = opening.get(end);
    if (open == null) {
      return Optional.of(GlossRejection.NO_TERM);
    }
    Span term = Script.strip(text, new Span(open + 1, end - 1));
    String words = term.in(text);
    boolean japaneseFirst = Script.holdsJapanese(words);
    List<Span> parts = japaneseFirst ? content.latin() : content.japanese();
    if (parts.isEmpty()) {
      return Optional.of(japaneseFirst ? GlossRejection.NO_LATIN : GlossRejection.BOTH_LATIN);
    }
    String other = parts.getFirst().in(text);
    boolean wrapped = "\"“‘'「『".indexOf(text.charAt(bracket.start() + 1)) >= 0;
    boolean title = text.charAt(end - 1) == '』' || (wrapped && !japaneseFirst);
    if (title && (wrapped || Character.isUpperCase(other.charAt(0)) || !japaneseFirst)) {
      return Optional.of(GlossRejection.WORK_TITLE);
    }
    if (term.length() > LONGEST_QUOTED || words.matches(".*[。！？!?]")) {
      return Optional.of(GlossRejection.SENTENCE);
    }
    Optional<GlossRejection> reason =
        japaneseFirst
            ? GlossDoubts.ofLatin(view, term, other)
            : GlossDoubts.ofJapanese(view, parts.getFirst(), words);
    if (reason.isEmpty()) {
      parts.forEach(part -> add(term, part, open, bracket.end(), japaneseFirst, true));
    }
    return reason;
  }

  private void add(
      Span term, Span other, int open, int end, boolean japaneseFirst, boolean fenced) {
    String latin = (japaneseFirst ? other : term).in(text);
    String japanese = (japaneseFirst ? term : other).in(text);
    Gloss.Kind kind = kind(view.wordsIn(japaneseFirst ? term : other), japanese, latin);
    double confidence = fenced ? 0.95 : kind == Gloss.Kind.ABBREVIATION ? 0.85 : 0.9;
    candidates.add(
        new GlossCandidate(view, term, other, open, end, japaneseFirst, fenced, kind, confidence));
  }

  private static Gloss.Kind kind(List<Word> words, String japanese, String latin) {
    if (EnglishSize.isInitialism(latin)) {
      return Gloss.Kind.ABBREVIATION;
    }
    boolean named = !words.isEmpty() && words.stream().anyMatch(Nouns::isPerson);
    boolean foreign =
        japanese.indexOf('・') > 0
            && Script.isKatakanaOnly(japanese)
            && EnglishSize.words(latin).stream()
                .allMatch(word -> Character.isUpperCase(word.charAt(0)));
    return named || foreign ? Gloss.Kind.NAME : Gloss.Kind.GLOSS;
  }
}
