package io.jiheng.pattern.app;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.jiheng.pattern.testing.HeardLog;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The audit log of a service without a database. */
@QuarkusTest
@WithTestResource(TestKeysResource.class)
class AuditTest {

  private static final JsonMapper JSON = new JsonMapper();

  private final HeardLog told = new HeardLog("io.jiheng.audit");

  @BeforeEach
  void listen() {
    told.begin();
  }

  @AfterEach
  void stop() {
    told.end();
  }

  @Test
  void a_change_is_told_before_it_is_made_and_when_it_is_answered() {
    String id = request(as("clerk"), "POST", "/api/v1/sample/things", 201);

    List<JsonNode> lines = linesOf(id, 2);

    assertThat(lines.get(0).path("phase").asText()).isEqualTo("BEGUN");
    assertThat(lines.get(0).path("status").isNull()).isTrue();
    JsonNode done = lines.get(1);
    assertThat(done.path("phase").asText()).isEqualTo("DONE");
    assertThat(done.path("status").asInt()).isEqualTo(201);
    assertThat(done.path("object").asText()).endsWith("/api/v1/sample/things/7");
    assertThat(done.path("name").asText()).isEqualTo("test-clerk");
    assertThat(done.path("roles").asText()).isEqualTo("clerk");
    assertThat(done.path("courts").asText()).isEqualTo("A01,A02");
    assertThat(done.path("operation").asText()).isEqualTo("makeThing");
    assertThat(done.path("address").asText()).isEqualTo("127.0.0.1");
  }

  @Test
  void reading_is_told_where_it_is_declared_to_be_and_with_its_query() {
    String id = request(as("viewer"), "GET", "/api/v1/sample/files?court=A01%0A", 200);
    request(as("viewer"), "GET", "/api/v1/sample/figures", 200);
    request(as("viewer"), "POST", "/api/v1/sample/events", 200);

    assertThat(linesOf(id, 1))
        .singleElement()
        .satisfies(
            line -> {
              assertThat(line.path("path").asText()).isEqualTo("/api/v1/sample/files?court=A01%0A");
              assertThat(line.path("operation").asText()).isEqualTo("files");
            });
    assertThat(told.lines())
        .noneMatch(line -> line.contains("figures") || line.contains("/events"));
  }

  @Test
  void refusals_are_told_and_no_secret_is() {
    String nobody = request(given(), "POST", "/api/v1/sample/things?token=sesame", 401);
    String viewer = request(as("viewer"), "POST", "/api/v1/sample/things", 403);

    assertThat(linesOf(nobody, 1).get(0).path("name").asText()).isEmpty();
    assertThat(linesOf(nobody, 1).get(0).path("path").asText())
        .isEqualTo("/api/v1/sample/things?…");
    assertThat(linesOf(viewer, 1).get(0).path("name").asText()).isEqualTo("test-viewer");
    assertThat(linesOf(viewer, 1).get(0).path("status").asInt()).isEqualTo(403);
    assertThat(told.lines()).noneMatch(line -> line.contains("sesame") || line.contains("eyJ"));
  }

  @Test
  void a_request_has_the_id_it_came_with_unless_that_is_none() {
    given().header("X-Request-Id", "a b").get("/api/v1/sample/files").then().statusCode(401);
    String given =
        given()
            .header("X-Request-Id", "a b")
            .get("/api/v1/sample/files")
            .then()
            .extract()
            .header("X-Request-Id");
    assertThat(UUID.fromString(given)).isNotNull();
  }

  @Test
  void without_a_table_there_is_nothing_to_read() {
    as("auditor").get("/api/v1/audit").then().statusCode(404);
  }

  private static RequestSpecification as(String role) {
    return given().auth().oauth2(TestTokens.of(Set.of("A02", "A01"), role));
  }

  private static String request(
      RequestSpecification request, String method, String path, int status) {
    String id = UUID.randomUUID().toString();
    request
        .urlEncodingEnabled(false)
        .header("X-Request-Id", id)
        .request(method, path)
        .then()
        .statusCode(status)
        .header("X-Request-Id", equalTo(id));
    return id;
  }

  private List<JsonNode> linesOf(String id, int count) {
    return await()
        .until(
            () ->
                told.lines().stream()
                    .filter(line -> line.contains(id))
                    .map(AuditTest::parsed)
                    .toList(),
            lines -> lines.size() == count);
  }

  private static JsonNode parsed(String line) {
    try {
      return JSON.readTree(line);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(line, e);
    }
  }
}
