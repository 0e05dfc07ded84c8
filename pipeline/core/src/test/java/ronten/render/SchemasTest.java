package ronten.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The schemas that are shipped are those of the records that are written. */
class SchemasTest {

  private static final Path SHIPPED = Path.of("src/main/resources/ronten/render/schema");

  @TestFactory
  Stream<DynamicTest> shippedSchemasAreThoseOfTheRecords() {
    return Schemas.WRITTEN.entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey(), () -> compare(entry.getKey(), Schemas.of(entry.getValue()))));
  }

  /** With -Dronten.update=true the shipped ones are written anew; the change shows in the diff. */
  private static void compare(String name, String schema) throws IOException {
    Path file = SHIPPED.resolve(name + ".schema.json");
    if (Boolean.getBoolean("ronten.update")) {
      Files.createDirectories(SHIPPED);
      Files.writeString(file, schema);
    }
    assertThat(file).hasContent(schema);
  }
}
