package ronten.render;

import com.fasterxml.classmate.ResolvedType;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.github.victools.jsonschema.generator.CustomDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.Option;
import com.github.victools.jsonschema.generator.OptionPreset;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGenerator;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigBuilder;
import com.github.victools.jsonschema.generator.SchemaVersion;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import ronten.compare.Comparison;
import ronten.compare.Glossary;
import ronten.run.RunReport;
import ronten.summary.Summary;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Generates the JSON Schema of what is written from the records it is written from. */
public final class Schemas {

  /** The records that are written, by the name of their schema. */
  public static final Map<String, Class<?>> WRITTEN = new LinkedHashMap<>();

  static {
    WRITTEN.put("summary", Summary.class);
    WRITTEN.put("comparison", Comparison.class);
    WRITTEN.put("glossary", Glossary.class);
    WRITTEN.put("search", SearchJson.class);
    WRITTEN.put("kwic", KwicJson.class);
    WRITTEN.put("collocates", CollocatesJson.class);
    WRITTEN.put("run", RunReport.class);
  }

  private Schemas() {}

  /** The schema of a record, as it is shipped. */
  public static String of(Class<?> type) {
    SchemaGeneratorConfigBuilder builder =
        new SchemaGeneratorConfigBuilder(SchemaVersion.DRAFT_2020_12, OptionPreset.PLAIN_JSON);
    builder.with(
        Option.MAP_VALUES_AS_ADDITIONAL_PROPERTIES,
        Option.DEFINITIONS_FOR_ALL_OBJECTS,
        Option.NULLABLE_ALWAYS_AS_ANYOF);
    builder.without(Option.FLATTENED_OPTIONALS, Option.FLATTENED_ENUMS);
    builder
        .forFields()
        .withTargetTypeOverridesResolver(Schemas::content)
        .withRequiredCheck(field -> !isOptional(field))
        .withNullableCheck(field -> isNullable(field))
        .withEnumResolver(
            field ->
                field.getName().equals("schema")
                    ? List.of(constant(field.getDeclaringType().getErasedType()))
                    : null);
    builder
        .forTypesInGeneral()
        .withAdditionalPropertiesResolver(
            scope -> scope.getType().getErasedType().isRecord() ? Void.class : null)
        .withCustomDefinitionProvider(
            (scope, context) ->
                scope.getErasedType().isEnum() ? names(scope.getErasedType(), context) : null);
    return new SchemaGenerator(builder.build()).generateSchema(type).toPrettyString() + "\n";
  }

  /** What an optional field holds. */
  private static List<ResolvedType> content(FieldScope field) {
    return field.getType().getErasedType() == Optional.class
        ? List.of(field.getType().getTypeParameters().getFirst())
        : null;
  }

  /** Left out when it has no value. */
  private static boolean isOptional(FieldScope field) {
    return field.getDeclaredType().getErasedType() == Optional.class
        && field.getAnnotation(JsonInclude.class) == null;
  }

  /** There always, and null when it has no value. */
  private static boolean isNullable(FieldScope field) {
    return field.getAnnotation(JsonInclude.class) != null;
  }

  private static CustomDefinition names(Class<?> type, SchemaGenerationContext context) {
    ObjectNode node = context.getGeneratorConfig().createObjectNode();
    node.put("type", "string");
    ArrayNode names = node.putArray("enum");
    for (Object constant : type.getEnumConstants()) {
      names.add(Json.name((Enum<?>) constant));
    }
    return new CustomDefinition(
        node, CustomDefinition.INLINE_DEFINITION, CustomDefinition.EXCLUDING_ATTRIBUTES);
  }

  private static Object constant(Class<?> type) {
    try {
      return type.getField("SCHEMA").get(null);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException(type + " has no SCHEMA", e);
    }
  }
}
