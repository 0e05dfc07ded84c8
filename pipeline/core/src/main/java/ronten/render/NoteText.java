package ronten.render;

import ronten.search.Note;

/** What a searcher should know, as a sentence. */
public record NoteText(Messages messages) {

  public String of(Note note) {
    return switch (note) {
      case Note.NoWord none -> messages.text("note.no-word");
      case Note.Shortened shortened -> messages.text("note.shortened", shortened.characters());
      case Note.AsWords words ->
          messages.text(
              "note.as-words", messages.text("query-fault", words.fault()), words.at() + 1);
      case Note.TooMuch much -> messages.text("note.too-much", much.conditions(), much.openWords());
      case Note.Stopped stopped -> messages.text("note.stopped", stopped.seconds());
    };
  }
}
