package ronten.render.report;

/** The same words in the two languages of the pages. */
record Phrase(String en, String ja) {}
