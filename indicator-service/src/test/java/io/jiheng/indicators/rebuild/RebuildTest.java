package io.jiheng.indicators.rebuild;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RebuildTest implements OnRealServers {

  private static final String DAY = "2023-12-31";

  @Test
  void wrongCountersAreFoundAndSetRight() {
    var court = "冀1701";
    file(court, 1, 5);
    eventually(() -> value("accepted-count", court, DAY).body("value", equalTo(5)));
    // Cells that are wrong, missing, and there without a reason; the revision tells the caches.
    Database.change("update counter set amounts = '{\"filed\": 40}' where " + on(court, 1));
    Database.change("delete from counter where " + on(court, 2));
    Database.change(
        "insert into counter select '%s', '民初', '2023-07-01', revision + 1, '{\"filed\": 100}'"
                .formatted(court)
            + " from court_count where court = '%s'".formatted(court));
    Database.change(
        "update court_count set revision = revision + 1 where court = '%s'".formatted(court));
    eventually(() -> value("accepted-count", court, DAY).body("value", greaterThan(100)));
    recount(court, greaterThan(0));

    rebuild();

    value("accepted-count", court, DAY).body("value", equalTo(5));
    recount(court, equalTo(0));
    admin()
        .get("/api/v1/rebuild")
        .then()
        .statusCode(200)
        .body("state", equalTo("DONE"))
        .body("upgrade", equalTo(false))
        .body("phase", equalTo("COURTS"))
        .body("cellsCorrected", greaterThanOrEqualTo(3))
        .body("filesFolded", greaterThanOrEqualTo(5))
        .body("eventsPerSecond", greaterThan(0))
        .body("startedAt", notNullValue())
        .body("finishedAt", notNullValue())
        .body("failure", nullValue());
  }

  @Test
  void eventsThatArriveMeanwhileAreCountedOnce() {
    var court = "冀1702";
    file(court, 1, 20);
    eventually(() -> value("accepted-count", court, DAY).body("value", equalTo(20)));
    var arriving =
        CompletableFuture.runAsync(
            () -> IntStream.range(0, 40).forEach(i -> file(court, 21 + 50 * i, 70 + 50 * i)));
    do {
      Database.loseCounters(court);
      rebuild();
    } while (!arriving.isDone());
    arriving.join();

    eventually(() -> value("accepted-count", court, DAY).body("value", equalTo(2_020)));
    recount(court, equalTo(0));
  }

  @Test
  void theCountersOfTheCourtAnAppealIsChargedToAreSetRight() {
    var court = "冀1703";
    var first = "(2022)" + court + "民初1号";
    var appeal = "(2023)冀17民终1号";
    Topic.send(
        first, Events.filed("g1", first, "2022-09-01"), Events.closed("g2", first, "2023-01-10"));
    Topic.send(
        appeal,
        Events.event(
            "g3",
            "case.filed",
            appeal,
            "2023-02-01T09:00:00+08:00",
            Map.of(
                "filedOn",
                "2023-02-01",
                "origin",
                Map.of("caseNumber", first, "relation", "APPEAL"))));
    eventually(() -> value("appeal-free", court, DAY).body("value", equalTo(0.00f)));
    Database.loseCounters(court);

    rebuild();

    recount(court, equalTo(0));
    value("appeal-free", court, DAY).body("value", equalTo(0.00f));
  }

  @Test
  void oneRebuildAtATime() {
    var court = "冀1704";
    file(court, 1, 1);
    eventually(() -> value("accepted-count", court, DAY).body("value", equalTo(1)));
    Database.loseCounters(court);

    Database.whileLocked(
        "select from court_count where court = '%s' for update".formatted(court),
        () -> {
          start(202);
          start(409);
          admin()
              .get("/api/v1/rebuild")
              .then()
              .body("state", equalTo("RUNNING"))
              .body("finishedAt", nullValue());
        });

    awaitDone();
    recount(court, equalTo(0));
  }

  @Test
  void aRebuildWhoseProcessIsGoneHasFailed() {
    rebuild();
    Database.change(
        "insert into rebuild (state, upgrade, phase, started_at, told_at)"
            + " values ('RUNNING', false, 'COURTS', now(), now())");

    given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(TestTokens.of("viewer"))
        .header("Accept-Language", "en")
        .get("/api/v1/rebuild")
        .then()
        .statusCode(200)
        .body("state", equalTo("FAILED"))
        .body("failure", equalTo("DIED"))
        .body("failureReason", equalTo("the process that ran it is gone"));
    rebuild();
  }

  @Test
  void onlyAnAdminStartsOne() {
    given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(TestTokens.of("viewer"))
        .post("/api/v1/rebuild")
        .then()
        .statusCode(403);
    given().filter(AsDescribed.filter()).post("/api/v1/rebuild").then().statusCode(401);
    given().filter(AsDescribed.filter()).get("/api/v1/rebuild").then().statusCode(401);
  }

  private static void file(String court, int first, int last) {
    Topic.send(
        IntStream.rangeClosed(first, last)
            .mapToObj(
                i -> {
                  var subject = "(2023)" + court + "民初" + i + "号";
                  var day = "2023-0%d-0%d".formatted(1 + i / 9 % 6, 1 + i % 9);
                  return Map.entry(subject, Events.filed(court + "-" + i, subject, day));
                })
            .toList());
  }

  private static String on(String court, int serial) {
    return "court = '%s' and day = '2023-01-0%d'".formatted(court, 1 + serial);
  }

  private static void rebuild() {
    start(202);
    awaitDone();
  }

  private static void start(int status) {
    admin().post("/api/v1/rebuild").then().statusCode(status);
  }

  private static void awaitDone() {
    eventually(() -> admin().get("/api/v1/rebuild").then().body("state", equalTo("DONE")));
  }

  private static void recount(String court, Matcher<Integer> differing) {
    admin()
        .queryParam("court", court)
        .post("/api/v1/recount")
        .then()
        .statusCode(200)
        .body("cellsDiffering", differing);
  }
}
