package ronten.find.term;

import ronten.find.mark.Emphasis;
import ronten.find.word.View;

/**
 * Where in a document candidates are looked for.
 *
 * @param sentence the number of the paragraph's first sentence in the document
 * @param heading whether the paragraph is the title or a heading
 * @param opening whether it is the first paragraph that is neither
 */
record CandidatePlace(
    View view, Emphasis emphasis, int section, int sentence, boolean heading, boolean opening) {}
