package ronten.cli;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;
import ronten.index.Scope;
import ronten.render.Json;
import ronten.search.concordance.Collocate;
import ronten.search.concordance.LineOrder;

/** Constants as users write them: in lower case with hyphens, as in JSON. */
final class NamedConstants {

  private NamedConstants() {}

  static void register(CommandLine line) {
    register(line, Scope.class);
    register(line, LineOrder.class);
    register(line, Collocate.Order.class);
  }

  private static <E extends Enum<E>> void register(CommandLine line, Class<E> type) {
    line.registerConverter(type, written -> constant(type, written));
  }

  private static <E extends Enum<E>> E constant(Class<E> type, String written) {
    Optional<E> found =
        Arrays.stream(type.getEnumConstants())
            .filter(constant -> Json.name(constant).equals(written))
            .findFirst();
    return found.orElseThrow(
        () ->
            new TypeConversionException(
                Arrays.stream(type.getEnumConstants())
                    .map(Json::name)
                    .collect(Collectors.joining(", ", "'" + written + "': ", ""))));
  }
}
