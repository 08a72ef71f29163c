package io.jiheng.caseevents.eventtypes;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.contract.EventType;
import io.jiheng.contract.EventTypes;
import io.jiheng.embedded.KafkaTestResource;
import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestKeysResource;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestKeysResource.class)
@QuarkusTestResource(
    value = KafkaTestResource.class,
    initArgs = @ResourceArg(name = "topics", value = "case-events:4"))
class EventTypesTest {

  @Test
  void everyTypeOfTheContractIsListedWithItsName() {
    viewer()
        .get("/api/v1/event-types")
        .then()
        .statusCode(200)
        .body("type", equalTo(types().map(EventType::type).toList()))
        .body("find { it.type == 'io.jiheng.case.closed.v1' }.name", equalTo("结案"))
        .body("find { it.type == 'io.jiheng.petition.closed.v1' }.name", equalTo("信访办结"))
        .body(
            "find { it.type == 'io.jiheng.petition.closed.v1' }.subject",
            equalTo("CASE_NUMBER_OR_COURT"));
  }

  @Test
  void aTypeTellsItsSchemaAndAnExampleUnderItsLongAndItsShortName() {
    viewer()
        .get("/api/v1/event-types/io.jiheng.case.closed.v1/schema")
        .then()
        .statusCode(200)
        .contentType("application/schema+json")
        .body(containsString("closedOn"));
    viewer()
        .get("/api/v1/event-types/case.closed.v1/example")
        .then()
        .statusCode(200)
        .contentType("application/cloudevents+json")
        .body(containsString("io.jiheng.case.closed.v1"));
  }

  @Test
  void aTypeThatTheContractDoesNotHaveIsNotFound() {
    viewer()
        .get("/api/v1/event-types/case.opened.v1/schema")
        .then()
        .statusCode(404)
        .body("code", equalTo("unknown-event-type"))
        .body("type", equalTo("urn:jiheng:problem:unknown-event-type"));
  }

  @Test
  void sharedSchemasAndCaseFamiliesAreTold() {
    viewer()
        .get("/api/v1/schemas/definitions.schema.json")
        .then()
        .statusCode(200)
        .body(containsString("$defs"));
    viewer().get("/api/v1/schemas/other.json").then().statusCode(404);
    viewer()
        .get("/api/v1/case-families")
        .then()
        .statusCode(200)
        .body("find { it.word == '民初' }.domain", equalTo("CIVIL"));
  }

  @Test
  void theContractIsForThoseWhoAreSignedIn() {
    given().filter(AsDescribed.filter()).get("/api/v1/event-types").then().statusCode(401);
  }

  @Test
  void everySchemaLiesWhereTheDocumentOfTheTopicPointsTo() {
    var document =
        viewer().get("/api/v1/asyncapi.yaml").then().statusCode(200).extract().asString();
    var schemas =
        Pattern.compile("\\./(schemas/[^']+)")
            .matcher(document)
            .results()
            .map(result -> result.group(1))
            .distinct()
            .toList();

    assertThat(schemas).hasSize((int) types().count() + 1);
    for (var schema : schemas) {
      viewer()
          .get("/api/v1/" + schema)
          .then()
          .statusCode(200)
          .body("$id", equalTo("https://jiheng.io/" + schema));
    }
  }

  private static Stream<EventType> types() {
    return EventTypes.standard().all().stream();
  }

  private static RequestSpecification viewer() {
    return given().filter(AsDescribed.filter()).auth().oauth2(TestTokens.of("viewer"));
  }
}
