package ronten.language;

/** What a reporting verb says about how its subject stands to what is reported. */
public enum Stance {
  REPORTS,
  ASSERTS,
  ENDORSES,
  DISPUTES,
  HEDGES,
  WARNS,
  PROPOSES,
  CONCEDES
}
