package ronten.render;

import com.fasterxml.jackson.annotation.JsonInclude.Include;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.AnnotatedClass;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Records as JSON, field for field in the order they are declared; enum constants in lower case
 * with hyphens; an optional value that is not there left out, but where the record says {@code
 * ALWAYS}; UTF-8 with LF, the same bytes on every machine.
 */
public final class Json {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .changeDefaultPropertyInclusion(i -> i.withValueInclusion(Include.NON_ABSENT))
          .annotationIntrospector(new HyphenatedEnums())
          .defaultPrettyPrinter(printer())
          .build();

  private static final JsonMapper PARTS =
      MAPPER.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private Json() {}

  /** A value on several lines, with a line end at the end. */
  public static byte[] pretty(Object value) {
    return ended(MAPPER.writerWithDefaultPrettyPrinter().writeValueAsBytes(value));
  }

  /**
   * A value's JSON on several lines, the same bytes as of the value itself.
   *
   * @throws IllegalArgumentException when the bytes are no JSON, saying where
   */
  public static byte[] pretty(byte[] json) {
    ByteArrayOutputStream out = new ByteArrayOutputStream(json.length * 2);
    try (JsonParser parser = MAPPER.createParser(json);
        JsonGenerator generator = MAPPER.writerWithDefaultPrettyPrinter().createGenerator(out)) {
      parser.nextToken();
      generator.copyCurrentStructure(parser);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
    return ended(out.toByteArray());
  }

  private static byte[] ended(byte[] json) {
    byte[] line = Arrays.copyOf(json, json.length + 1);
    line[json.length] = '\n';
    return line;
  }

  /** A value on one line, without a line end, in UTF-8. */
  public static byte[] bytes(Object value) {
    return MAPPER.writeValueAsBytes(value);
  }

  /** A value on one line, without a line end. */
  public static String line(Object value) {
    return MAPPER.writeValueAsString(value);
  }

  /**
   * Reads a record back.
   *
   * @throws IllegalArgumentException when the bytes are not the record's JSON, saying where
   */
  public static <T> T read(byte[] json, Class<T> type) {
    try {
      return MAPPER.readValue(json, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * Reads of a record's JSON what another record asks for.
   *
   * @throws IllegalArgumentException when the bytes do not have it, saying where
   */
  public static <T> T part(byte[] json, Class<T> type) {
    try {
      return PARTS.readValue(json, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /**
   * Reads of a record's JSON, which begins with them, the fields of another record, and no further.
   *
   * @throws IllegalArgumentException when it does not have them, saying where
   * @throws IOException when it cannot be read
   */
  public static <T extends Record> T head(InputStream json, Class<T> type) throws IOException {
    int fields = type.getRecordComponents().length;
    Set<String> names = new HashSet<>();
    Arrays.stream(type.getRecordComponents()).forEach(field -> names.add(field.getName()));
    ObjectNode read = MAPPER.createObjectNode();
    try (JsonParser parser = MAPPER.createParser(json)) {
      parser.nextToken();
      while (read.size() < fields && parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String name = parser.currentName();
        parser.nextToken();
        if (names.contains(name)) {
          read.set(name, parser.<JsonNode>readValueAsTree());
        } else {
          parser.skipChildren();
        }
      }
      return PARTS.treeToValue(read, type);
    } catch (JacksonException e) {
      throw new IllegalArgumentException(e.getMessage(), e);
    }
  }

  /** The name of an enum constant as it is written in JSON. */
  public static String name(Enum<?> constant) {
    return hyphenated(constant.name());
  }

  private static String hyphenated(String name) {
    return name.toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter().withObjectIndenter(indenter).withArrayIndenter(indenter);
  }

  private static final class HyphenatedEnums extends JacksonAnnotationIntrospector {
    private static final long serialVersionUID = 1;

    @Override
    public String[] findEnumValues(
        MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
      String[] found = super.findEnumValues(config, type, constants, names);
      for (int i = 0; i < found.length; i++) {
        found[i] = found[i] == null ? name(constants[i]) : found[i];
      }
      return found;
    }
  }
}
