package io.jiheng.indicators.counting;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.untilNoSnapshotIsOlder;
import static io.jiheng.indicators.Ask.value;
import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.jiheng.embedded.EmbeddedStack;
import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A database that keeps its connections and answers nothing. */
@QuarkusTest
class FrozenDatabaseTest implements OnRealServers {

  private static final String COURT = "冀4101";
  private static final String DAY = "2023-06-30";

  @Test
  void questions_are_told_to_come_again_and_counting_goes_on_when_it_thaws() {
    send(1);
    eventually(() -> value("accepted-count", COURT, DAY).body("value", equalTo(1)));

    EmbeddedStack.postgres()
        .whileFrozen(
            () -> {
              send(2);
              untilNoSnapshotIsOlder();
              List<Supplier<Response>> questions =
                  List.of(
                      () -> ask("/api/v1/indicators/accepted-count/value"),
                      () -> ask("/api/v1/values"),
                      () -> ask("/api/v1/long-pending"),
                      () -> ask("/api/v1/ledger"),
                      () -> admin().get("/api/v1/dead-letters"),
                      () -> admin().contentType("application/json").body(NAMED).put(PLACE));
              var answers = questions.parallelStream().map(Supplier::get).toList();

              answers.forEach(FrozenDatabaseTest::isToComeAgain);
              givenManagement().get("/q/health/live").then().statusCode(200);
            });

    eventually(() -> value("accepted-count", COURT, DAY).body("value", equalTo(2)));
    eventually(() -> givenManagement().get("/q/health/ready").then().statusCode(200));
  }

  private static final String PLACE = "/api/v1/courts/" + COURT;
  private static final String NAMED =
      "{\"name\": \"某县人民法院\", \"level\": \"BASIC\", \"parent\": null, \"targetSets\": []}";

  private static void isToComeAgain(Response answer) {
    answer
        .then()
        .statusCode(503)
        .contentType(startsWith("application/problem+json"))
        .header("Retry-After", equalTo("5"))
        .body("code", equalTo("database-unavailable"));
  }

  private static Response ask(String path) {
    return admin().queryParam("court", COURT).get(path);
  }

  private static void send(int serial) {
    Stream.of("(2023)" + COURT + "民初" + serial + "号")
        .forEach(
            subject ->
                Topic.send(
                    subject, Events.filed("frozen-" + serial, subject, "2023-03-0" + serial)));
  }
}
