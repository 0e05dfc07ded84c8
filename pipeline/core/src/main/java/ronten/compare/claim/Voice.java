package ronten.compare.claim;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import ronten.compare.Reading;
import ronten.compare.word.Utterance;
import ronten.find.Speaker.Role;
import ronten.summary.Summary;

/** Who speaks in a claim: a commentary that reports the article takes no side by it. */
enum Voice {
  /** The commentator. */
  OWN,
  /** The article or its author. */
  ARTICLE,
  /** Somebody else. */
  OTHER;

  private static final Set<String> SELF =
      Set.of("私", "私たち", "僕", "我々", "われわれ", "小欄", "本紙", "当グループ", "i", "we");

  /** 筆者 is the commentator where the article's author is called otherwise. */
  private static final String WRITER = "筆者";

  private static final Pattern OWN_WORDS =
      Pattern.compile("私[はもに]|私たち|僕は|我々|われわれ|小欄|本紙|当グループ|筆者[はもに]|\\bI\\b|\\b[Ww]e\\b");

  private static final Pattern ARTICLE_WORDS =
      Pattern.compile(
          "(?:著者|両氏|同氏|論考|論文|記事)(?:[はがも]|によれば|によると)|\\b[Tt]he (?:authors?|essay|article)\\b");

  static Voice of(Utterance utterance, Optional<Summary.Claim> claim) {
    Optional<Summary.Speaker> holder = claim.flatMap(Summary.Claim::holder);
    if (holder.isPresent()) {
      return of(holder.get(), utterance.reading());
    }
    String text = utterance.text();
    if (OWN_WORDS.matcher(text).find()) {
      return OWN;
    }
    return ARTICLE_WORDS.matcher(text).find() ? ARTICLE : OWN;
  }

  private static Voice of(Summary.Speaker holder, Reading reading) {
    String name = holder.text().toLowerCase(Locale.ROOT);
    if (SELF.contains(name) || (name.equals(WRITER) && callsTheAuthorOtherwise(reading))) {
      return OWN;
    }
    return switch (holder.role()) {
      case COMMENTATOR -> OWN;
      case ARTICLE, ARTICLE_AUTHOR -> ARTICLE;
      case PERSON, SOURCE, UNKNOWN -> OTHER;
    };
  }

  private static boolean callsTheAuthorOtherwise(Reading reading) {
    return reading.summary().claims().stream()
        .flatMap(claim -> claim.holder().stream())
        .anyMatch(holder -> holder.role() == Role.ARTICLE_AUTHOR && !holder.text().equals(WRITER));
  }
}
