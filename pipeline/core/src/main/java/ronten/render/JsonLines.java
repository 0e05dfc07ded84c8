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
    if (_nesting > LEVELS) {
      _nesting--;
      generator.writeRaw(" }");
    } else {
      super.writeEndObject(generator, fields);
    }
  }

  @Override
  public void writeEndArray(JsonGenerator generator, int values) {
    if (_nesting > LEVELS) {
      _nesting--;
      generator.writeRaw(" ]");
    } else {
      super.writeEndArray(generator, values);
    }
  }
}
