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

  private static String encoded(String words) {
    return URLEncoder.encode(words, StandardCharsets.UTF_8);
  }

  /** A line of a document that holds text. */
  private static String aPlace() {
    JsonNode kwic = JSON.readTree(served.get("/api/v1/kwic?q=nuclear&limit=1").body());
    JsonNode line = kwic.get("lines").get(0);
    return encoded(line.get("document").asString()) + ":" + line.get("line").asInt();
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
                  path.getKey().matches("/search|/kwic|/terms/dispersion")
                      ? "?q=%1$s&term=%1$s".formatted(encoded("抑止"))
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

  @Test
  void termsAreCountedPlacedJoinedAndDated() {
    JsonNode terms = description.at("/paths/~1terms/get");
    check("/api/v1/terms?q=export&article=a-new&sort=occurrences&offset=1&limit=2", 200, terms);
    check("/api/v1/terms?sort=term&article=none", 200, terms);
    for (String query : List.of("sort=up", "limit=0", "limit=10001", "offset=-1", "offset=x")) {
      check("/api/v1/terms?" + query, 400, terms);
    }
    String term = encoded("拡大抑止");
    JsonNode dispersion = description.at("/paths/~1terms~1dispersion/get");
    check("/api/v1/terms/dispersion?limit=1&article=a-new&term=" + term, 200, dispersion);
    check("/api/v1/terms/dispersion?term=none", 200, dispersion);
    for (String query : List.of("", "term=", "term=a&limit=0", "term=a&limit=101")) {
      check("/api/v1/terms/dispersion?" + query, 400, dispersion);
    }
    JsonNode network = description.at("/paths/~1terms~1network/get");
    check("/api/v1/terms/network?least=3&limit=200&article=a-new", 200, network);
    for (String query : List.of("least=0", "least=many", "limit=1", "limit=201")) {
      check("/api/v1/terms/network?" + query, 400, network);
    }
    JsonNode timeline = description.at("/paths/~1timeline/get");
    check("/api/v1/timeline?article=a-new&term=" + term, 200, timeline);
    check("/api/v1/timeline?article=none", 200, timeline);
  }

  @Test
  void aTermLeadsToTheWordsOfTheText() {
    String term = "拡大抑止";
    JsonNode found =
        JSON.readTree(served.get("/api/v1/terms/dispersion?term=" + encoded(term)).body());
    assertThat(found.get("rows").size()).isPositive().isEqualTo(found.get("documents").asInt());
    int occurrences = 0;
    for (JsonNode row : found.get("rows")) {
      String path = row.get("path").asString().replace(" ", "%20");
      JsonNode document =
          JSON.readTree(served.get("/api/v1/documents/" + encoded(path)).body()).get("text");
      for (JsonNode place : row.get("places")) {
        assertThat(
                document.asString().substring(place.get("start").asInt(), place.get("end").asInt()))
            .isEqualTo(term);
        occurrences++;
      }
    }
    assertThat(occurrences).isEqualTo(found.get("occurrences").asInt());
  }
}
