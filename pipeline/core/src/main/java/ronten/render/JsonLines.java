package ronten.render;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Lays JSON out for people: a line for each field of what a file lists, and what lies deeper, such
 * as the places of a term, on that line.
 */
final class JsonLines extends DefaultPrettyPrinter {

  private static final long serialVersionUID = 1;

  /** The file, a list in it, and what is listed. */
  private static final int LEVELS = 3;

  private static final Indenter INDENTER =
      new DefaultIndenter("  ", "\n") {
        @Override
        public void writeIndentation(JsonGenerator generator, int level) {
          if (level > LEVELS) {
            generator.writeRaw(' ');
          } else {
            super.writeIndentation(generator, level);
          }
        }
      };

  JsonLines() {
    indentObjectsWith(INDENTER);
    indentArraysWith(INDENTER);
  }

  @Override
  public DefaultPrettyPrinter createInstance() {
    return new JsonLines();
  }

  @Override
  public void writeEndObject(JsonGenerator generator, int fields) {
    if (!endsOnLine(generator, " }")) {
      super.writeEndObject(generator, fields);
    }
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int values) {
    if (!endsOnLine(generator, " ]")) {
      super.writeEndArray(generator, values);
    }
  }

  /** Ends what stands on one line, if this does. */
  private boolean endsOnLine(JsonGenerator generator, String end) {
    if (_nesting <= LEVELS) {
      return false;
    }
    _nesting--;
    generator.writeRaw(end);
    return true;
  }
}
