package ronten.find;

import ronten.text.Document;

/**
 * Where in a document candidates are looked for.
 *
 * @param sentence the number of the paragraph's first sentence in the document
 * @param heading whether the paragraph is the title or a heading
 */
record CandidatePlace(
    Document document, View view, Emphasis emphasis, int section, int sentence, boolean heading) {}
