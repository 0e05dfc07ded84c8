package ronten.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The JSON API is what its description says. */
class ApiTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String WHERE = "https://ronten.invalid/api/v1/";

  @TempDir private static Path folder;
  private static Served served;
  private static JsonNode description;

  @BeforeAll
  static void start() {
    served = Served.drawn(folder);
    description = JSON.readTree(served.get("/api/v1/openapi.json").body());
  }

  @AfterAll
  static void stop() {
    served.close();
  }

  /** What a place in an address stands for here. */
  private static String filled(String path) {
    JsonNode articles = JSON.readTree(served.get("/api/v1/articles").body()).get("articles");
    return path.replace("{id}", articles.get(0).at("/article/id").asString())
        .replace("{name}", "search.schema.json")
        .replace("{path}", "press/monosashi.txt");
  }

  /** A line of a document that holds text. */
  private static String aPlace() {
    JsonNode kwic = JSON.readTree(served.get("/api/v1/kwic?q=nuclear&limit=1").body());
    JsonNode line = kwic.get("lines").get(0);
    String path = URLEncoder.encode(line.get("document").asString(), StandardCharsets.UTF_8);
    return path + ":" + line.get("line").asInt();
  }

  private static Schema schema(JsonNode inline) {
    Map<String, String> known =
        Map.of(WHERE + "openapi.json", description.toString(), WHERE + "asked", inline.toString());
    SchemaRegistry registry =
        SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12,
            builder ->
                builder.schemas(
                    where ->
                        known.containsKey(where)
                            ? known.get(where)
                            : served.get(where.replace(WHERE, "/api/v1/")).body()));
    return registry.getSchema(SchemaLocation.of(WHERE + "asked"));
  }

  private static JsonNode resolved(JsonNode schema) {
    String reference = schema.path("$ref").asString("");
    return reference.startsWith("#/") ? description.at(reference.substring(1)) : schema;
  }

  private static void check(String address, int status, JsonNode operation) {
    HttpResponse<String> answer = served.get(address);
    assertThat(answer.statusCode()).as(address).isEqualTo(status);
    JsonNode response = resolved(operation.at("/responses/" + status));
    String type = answer.headers().firstValue("Content-Type").orElse("").replaceAll(";.*", "");
    JsonNode content = response.path("content").path(type);
    assertThat(content.isMissingNode()).as(address + ": " + type).isFalse();
    if (type.endsWith("json")) {
      assertThat(schema(resolved(content.get("schema"))).validate(answer.body(), InputFormat.JSON))
          .as(address)
          .isEmpty();
    }
  }

  @Test
  void everyAnswerFitsItsDescription() {
    List<String> asked = new ArrayList<>();
    description
        .get("paths")
        .properties()
        .forEach(
            path -> {
              if (path.getKey().equals("/events")) {
                return; // an answer without an end; see ServerTest
              }
              String query =
                  path.getKey().matches("/search|/kwic")
                      ? "?q=" + URLEncoder.encode("核 抑止", StandardCharsets.UTF_8)
                      : "";
              String address = "/api/v1" + filled(path.getKey()) + query;
              check(address, 200, path.getValue().get("get"));
              asked.add(path.getKey());
            });
    assertThat(asked).hasSizeGreaterThan(8);
  }

  @Test
  void everyParameterIsTakenAndWrongOnesAreRefused() {
    JsonNode search = description.at("/paths/~1search/get");
    for (String query :
        List.of(
            "q=nuclear&facets=true&explain=true&limit=3",
            "q=nuclear&in=quotes,claims",
            "q=nuclear&document=press/*&language=ja&since=2000-01-01&until=2030-01-01",
            "q=nuclear&glossary=false&author=a&article=x",
            "like=" + aPlace(),
            "q=nuclear&format=csv",
            "q=")) {
      check("/api/v1/search?" + query, 200, search);
    }
    for (String query :
        List.of("q=a&limit=1001", "q=a&in=x", "q=a&since=May", "q=a&format=xml", "like=none")) {
      check("/api/v1/search?" + query, 400, search);
    }
    JsonNode kwic = description.at("/paths/~1kwic/get");
    check("/api/v1/kwic?q=nuclear&sort=left&width=20&limit=5", 200, kwic);
    check("/api/v1/kwic?q=nuclear&format=csv", 200, kwic);
    check("/api/v1/kwic?q=nuclear&sort=up", 400, kwic);
    JsonNode glossary = description.at("/paths/~1glossary/get");
    check("/api/v1/glossary?q=deterrence&conflicts=true", 200, glossary);
    check("/api/v1/glossary?format=csv", 200, glossary);
    check("/api/v1/documents?offset=2&limit=1", 200, description.at("/paths/~1documents/get"));
    check(
        "/api/v1/articles/none/comparison",
        404,
        description.at("/paths/~1articles~1{id}~1comparison/get"));
  }
}
