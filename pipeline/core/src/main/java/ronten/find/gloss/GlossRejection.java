package ronten.find.gloss;

/** Why a bracket beside a term is no gloss of it. */
enum GlossRejection {
  /** One or several cases of what is named: （例：…）, （水、空気など）. */
  EXAMPLE,
  /** Says more about the term, in the same language. */
  EXPLANATION,
  /** Names the one that is meant: 利用者（Alice）. */
  INSTANCE,
  /** Who said it: （Tanaka et al.）. */
  AUTHOR,
  YEAR,
  PAGE,
  QUANTITY,
  /** How it is pronounced: （ごいもくろく）. */
  READING,
  /** The writer's aside: （笑）, （訳注：…）. */
  REMARK,
  FILE,
  CODE,
  /** A title and its original: 『…』（"…"）. */
  WORK_TITLE,
  /** A whole sentence and its translation: two quotations. */
  SENTENCE,
  /** Latin script outside and inside. */
  BOTH_LATIN,
  /** No Latin script on either side. */
  NO_LATIN,
  /** Nothing before the bracket that could be a term. */
  NO_TERM
}
