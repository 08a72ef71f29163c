package io.jiheng.caseevents.intake;

import static io.jiheng.caseevents.intake.Door.BATCH;
import static io.jiheng.caseevents.intake.Door.EVENTS;
import static io.jiheng.caseevents.intake.Door.NDJSON;
import static io.jiheng.caseevents.intake.Door.STRUCTURED;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasSize;

import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A publisher speaks for the sources and courts of its token, whatever form its events come in. */
@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class PublisherScopeTest {

  private static final String OURS = "urn:court:冀0283:case-system";
  private static final String THEIRS = "urn:court:冀0284:case-system";
  private static final String PUBLISHER = TestTokens.publisher(Set.of(OURS), Set.of("冀0283"));

  @Test
  void an_event_of_another_source_is_refused_and_the_source_named() {
    send(PUBLISHER, STRUCTURED, theirs("scope-1"))
        .statusCode(403)
        .contentType("application/problem+json")
        .body("code", equalTo("foreign-source"))
        .body("source", equalTo(THEIRS))
        .body("detail", containsString(THEIRS))
        .body("errors[0].place", equalTo("/source"))
        .body("errors[0].code", equalTo("foreign-source"));
    send(PUBLISHER, STRUCTURED, ours("scope-1")).statusCode(202);
    assertThat(Topic.recordsWith("\"scope-1\"")).hasSize(1);
  }

  @Test
  void an_event_of_another_court_is_refused_and_the_court_named() {
    send(PUBLISHER, STRUCTURED, ours("scope-2").replace("(2023)冀0283", "（2023）冀0284"))
        .statusCode(403)
        .body("code", equalTo("foreign-court"))
        .body("court", equalTo("冀0284"))
        .body("detail", containsString("冀0284"))
        .body("errors[0].place", equalTo("/subject"));
    assertThat(Topic.recordsWith("\"scope-2\"")).isEmpty();
  }

  @Test
  void the_courts_under_that_of_the_token_are_its_own() {
    send(TestTokens.publisher(Set.of(OURS), Set.of("冀02")), STRUCTURED, ours("scope-3"))
        .statusCode(202);
    send(TestTokens.publisher(Set.of(OURS), Set.of("冀01")), STRUCTURED, ours("scope-3"))
        .statusCode(403);
  }

  @Test
  void the_headers_of_binary_mode_are_bound_too() {
    Door.as(PUBLISHER, "application/json")
        .header("ce-specversion", "1.0")
        .header("ce-id", "scope-binary")
        .header("ce-source", "urn:court:%E5%86%800284:case-system")
        .header("ce-type", "io.jiheng.case.closed.v1")
        .header("ce-subject", "(2023)%E5%86%800283%E6%B0%91%E5%88%9D1234%E5%8F%B7")
        .header("ce-time", "2023-05-20T10:00:00+08:00")
        .body("{\"closedOn\":\"2023-05-20\",\"outcome\":\"JUDGMENT\"}".getBytes(UTF_8))
        .post(EVENTS)
        .then()
        .statusCode(403)
        .body("code", equalTo("foreign-source"));
  }

  @ParameterizedTest
  @MethodSource("batches")
  void of_a_batch_each_is_judged_for_itself(String form, String open, String between, String end) {
    var body = open + ours("b-1" + form) + between + theirs("b-2" + form) + end;

    send(PUBLISHER, form, body)
        .statusCode(207)
        .body("accepted", equalTo(1))
        .body("items.findAll { it.status == 'REFUSED' }.id", equalTo(List.of("b-2" + form)))
        .body("items.findAll { it.errors }[0].errors[0].code", equalTo("foreign-source"))
        .body("items.findAll { it.errors }[0].errors[0].value", equalTo(THEIRS));
    assertThat(Topic.recordsWith("\"b-2" + form)).isEmpty();

    send(PUBLISHER, form, open + theirs("b-3") + between + theirs("b-4") + end)
        .statusCode(403)
        .body("code", equalTo("batch-refused"))
        .body("items", hasSize(2))
        .body("items.errors.flatten().code", everyItem(equalTo("foreign-source")));
    send(PUBLISHER, form, open + theirs("b-5") + between + Events.closedOnNoDay("b-6") + end)
        .statusCode(422);
  }

  @ParameterizedTest
  @MethodSource("batches")
  void an_atomic_batch_with_an_event_of_another_leaves_nothing(
      String form, String open, String between, String end) {
    Door.as(PUBLISHER, form)
        .queryParam("mode", "atomic")
        .body((open + ours("a-1") + between + theirs("a-2") + end).getBytes(UTF_8))
        .post(EVENTS)
        .then()
        .statusCode(403)
        .body("code", equalTo("batch-refused-whole"))
        .body("items", hasSize(1));
    assertThat(Topic.recordsWith("\"a-1\"")).isEmpty();
  }

  static Stream<List<String>> forms() {
    return Stream.of(List.of(BATCH, "[", ",", "]"), List.of(NDJSON, "", "\n", "\n"));
  }

  static Stream<Arguments> batches() {
    return forms().map(form -> Arguments.of(form.toArray()));
  }

  static Stream<Map<String, Object>> nothingSaid() {
    return Stream.of(
        Map.of(),
        Map.of("sources", List.of(OURS)),
        Map.of("courts", List.of("冀0283")),
        Map.of("sources", List.of(), "courts", List.of("*")),
        Map.of("sources", "*", "courts", List.of("*")),
        Map.of("sources", OURS, "courts", List.of("*")),
        Map.of("sources", Map.of("*", "*"), "courts", List.of("*")),
        Map.of("sources", List.of("*", 5), "courts", List.of("*")),
        Map.of("sources", List.of(OURS + "2", "urn:court:冀0283"), "courts", List.of("*")),
        Map.of("sources", List.of("*"), "courts", List.of()),
        Map.of("sources", List.of("*"), "courts", "*"));
  }

  @ParameterizedTest
  @MethodSource("nothingSaid")
  void a_token_that_says_nothing_plainly_speaks_for_nobody(Map<String, Object> claims) {
    send(TestTokens.with(claims, "publisher"), STRUCTURED, ours("silent")).statusCode(403);
    send(
            TestTokens.with(Collections.singletonMap("sources", null), "publisher"),
            BATCH,
            "[" + ours("silent") + "]")
        .statusCode(403);
    assertThat(Topic.recordsWith("\"silent\"")).isEmpty();
  }

  @Test
  void an_admin_is_bound_to_nothing() {
    send(TestTokens.of("admin"), STRUCTURED, theirs("by-admin")).statusCode(202);
  }

  private static String ours(String id) {
    return Events.closed(id);
  }

  private static String theirs(String id) {
    return Events.closed(id).replace(OURS, THEIRS);
  }

  private static ValidatableResponse send(String token, String form, String body) {
    return Door.as(token, form).body(body.getBytes(UTF_8)).post(EVENTS).then();
  }
}
