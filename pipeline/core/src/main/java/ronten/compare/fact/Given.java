package ronten.compare.fact;

import ronten.compare.word.Amount;

/** A value and the document that gives it. */
record Given(String path, Amount amount) {}
