package ronten.find;

import java.util.List;
import java.util.Optional;
import ronten.language.Stance;
import ronten.text.Span;

/**
 * A sentence that reports what somebody asserts.
 *
 * @param span the whole sentence
 * @param holder who asserts it, where the text says so
 * @param stance of the verb, or of the evidential ending where there is no verb
 * @param modality expressions of necessity, possibility and the like inside
 * @param cues the words that show the stance
 */
public record Claim(
    Span span,
    Optional<Speaker> holder,
    Optional<Reporting> verb,
    Stance stance,
    List<Cue> modality,
    List<Cue> cues)
    implements Finding {

  public Claim {
    modality = List.copyOf(modality);
    cues = List.copyOf(cues);
  }

  @Override
  public List<Span> evidence() {
    return List.of(span);
  }
}
