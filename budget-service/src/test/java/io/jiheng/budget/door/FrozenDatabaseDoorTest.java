package io.jiheng.budget.door;

import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.embedded.EmbeddedStack;
import io.restassured.response.Response;
import java.util.List;
import java.util.function.Supplier;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;

/** A database that keeps its connections and answers nothing. */
@ThroughTheDoor
class FrozenDatabaseDoorTest {

  @Test
  void who_asks_is_told_to_come_again_and_is_answered_when_it_thaws() {
    String unit = Desk.newUnit();
    EmbeddedStack.postgres()
        .whileFrozen(
            () -> {
              List<Supplier<Response>> questions =
                  List.of(
                      () -> Desk.as("viewer").get("/api/v1/projects"),
                      () -> Desk.as("viewer").accept("text/csv").get("/api/v1/projects"),
                      () -> Desk.as("viewer").get("/api/v1/units/" + unit),
                      () -> Desk.as("viewer").get("/api/v1/rollups"),
                      () ->
                          Desk.as("clerk").body("{\"name\": \"另名\"}").put("/api/v1/units/" + unit));
              var answers = questions.parallelStream().map(Supplier::get).toList();

              answers.forEach(
                  answer ->
                      answer
                          .then()
                          .statusCode(503)
                          .header("Retry-After", equalTo("5"))
                          .body("code", equalTo("database-unavailable")));
              givenManagement().get("/q/health/live").then().statusCode(200);
            });
    Awaitility.await()
        .untilAsserted(() -> Desk.as("viewer").get("/api/v1/projects").then().statusCode(200));
  }
}
