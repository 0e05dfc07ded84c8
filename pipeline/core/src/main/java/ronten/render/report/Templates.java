package ronten.render.report;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.loader.ClasspathLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import ronten.render.Json;

/**
 * The templates of the pages. Whatever a template prints is escaped for HTML by the engine; only
 * {@code json} escapes by itself, for a script element that holds data.
 */
final class Templates {

  private final PebbleEngine engine;

  Templates() {
    ClasspathLoader loader = new ClasspathLoader(Templates.class.getClassLoader());
    loader.setPrefix("ronten/render/report");
    loader.setSuffix(".peb");
    this.engine =
        new PebbleEngine.Builder()
            .loader(loader)
            .autoEscaping(true)
            .strictVariables(true)
            .newLineTrimming(true)
            .defaultLocale(Locale.ROOT)
            .extension(new Vocabulary())
            .build();
  }

  /** A page filled in, as UTF-8. */
  byte[] page(String template, Map<String, Object> model) {
    StringWriter out = new StringWriter();
    try {
      engine.getTemplate(template).evaluate(out, model);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot draw " + template, e);
    }
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  /**
   * A value as JSON that can stand in a script element: no {@code <} in it, so neither {@code
   * </script>} nor {@code <!--} can occur.
   */
  static String data(Object value) {
    return Json.line(value)
        .replace("&", "\\u0026")
        .replace("<", "\\u003c")
        .replace(">", "\\u003e")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }

  /** What the templates can call. */
  private static final class Vocabulary extends AbstractExtension {

    @Override
    public Map<String, Function> getFunctions() {
      return Map.of("phrase", new PhraseFunction());
    }

    @Override
    public Map<String, Filter> getFilters() {
      return Map.of(
          "json", new Through(value -> new SafeString(data(value))),
          "shown", new Through(value -> Pages.shown(String.valueOf(value))),
          "day", new Through(value -> Pages.day(String.valueOf(value))));
    }
  }

  /** {@code phrase("key", [values])}. */
  private static final class PhraseFunction implements Function {

    @Override
    public List<String> getArgumentNames() {
      return List.of("key", "values");
    }

    @Override
    public Object execute(
        Map<String, Object> arguments, PebbleTemplate self, EvaluationContext context, int line) {
      Object values = arguments.getOrDefault("values", List.of());
      Object[] all = values instanceof List<?> list ? list.toArray() : new Object[0];
      return Phrases.say((String) arguments.get("key"), all);
    }
  }

  /** A filter without arguments: {@code value | json}. */
  private record Through(UnaryOperator<Object> of) implements Filter {

    @Override
    public List<String> getArgumentNames() {
      return List.of();
    }

    @Override
    public Object apply(
        Object value,
        Map<String, Object> arguments,
        PebbleTemplate self,
        EvaluationContext context,
        int line) {
      return of.apply(value);
    }
  }
}
