package io.jiheng.indicators.limits;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.limits.LimitDesk.close;
import static io.jiheng.indicators.limits.LimitDesk.delete;
import static io.jiheng.indicators.limits.LimitDesk.dueOn;
import static io.jiheng.indicators.limits.LimitDesk.file;
import static io.jiheng.indicators.limits.LimitDesk.get;
import static io.jiheng.indicators.limits.LimitDesk.inLimit;
import static io.jiheng.indicators.limits.LimitDesk.noDrift;
import static io.jiheng.indicators.limits.LimitDesk.put;
import static io.jiheng.indicators.limits.LimitDesk.putCsv;
import static io.jiheng.indicators.limits.LimitDesk.row;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Ask;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.rebuild.Database;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OwnLimitsTest implements OnRealServers {

  @Test
  void anOwnRowTakesThePlaceOfTheDefaultOneAndTheOthersRemain() {
    get("冀2501").statusCode(200).body("own", equalTo(false)).body("rows.size()", equalTo(22));

    put("冀2501", List.of(row("民初", "ORDINARY", "5m"), row("民初", "FAST", "30d")))
        .statusCode(200)
        .body("own", equalTo(true))
        .body("rows.size()", equalTo(23))
        .body("rows[0].limit", equalTo("5m"))
        .body("rows[0].source", equalTo("COURT"))
        .body("rows[0].replaces", equalTo("6m"))
        .body("rows[0].basis", equalTo("本院办法"))
        .body("rows[0].changedAt", notNullValue())
        .body("rows[1].source", equalTo("DEFAULT"))
        .body("rows[1].basis", containsString("民诉法"))
        .body("rows[22].procedure", equalTo("FAST"))
        .body("rows[22].replaces", nullValue());

    put("冀2501", List.of(row("民初", "FAST", "20d")));
    get("冀2501").body("rows[0].limit", equalTo("6m")).body("rows[22].limit", equalTo("20d"));
    delete("冀2501").statusCode(200).body("own", equalTo(false));
  }

  @Test
  void countersAndDueDaysFollowTheTableOfTheCourtAndOfNoOther() {
    name("冀25", "INTERMEDIATE", null);
    name("冀2502", "BASIC", "冀25");
    for (var court : List.of("冀25", "冀2502")) {
      close(court, 1, "2023-01-10", "2023-02-20");
      close(court, 2, "2023-01-10", "2023-06-20");
      file(court, 3, "2023-05-01");
      inLimit(court, 2, 2);
    }

    put("冀25", List.of(row("民初", "ORDINARY", "2m"))).statusCode(200);

    inLimit("冀25", 1, 2);
    inLimit("冀2502", 2, 2);
    dueOn("冀25", "2023-07-01");
    dueOn("冀2502", "2023-11-01");
    noDrift("冀25");
    noDrift("冀2502");
    admin()
        .get("/api/v1/rebuild")
        .then()
        .body("limits", equalTo(true))
        .body("upgrade", equalTo(false))
        .body("filesFolded", notNullValue());
    admin()
        .queryParam("asOf", "2023-12-31")
        .get("/api/v1/cases/{number}", "(2023)冀25民初2号")
        .then()
        .body("contributions.findAll { it.measure == 'closed-in-limit' }.size()", equalTo(0));

    delete("冀25").statusCode(200);

    inLimit("冀25", 2, 2);
    noDrift("冀25");
  }

  @Test
  void eventsThatArriveWhileTheTableChangesAreCountedByOneRevision() {
    var court = "冀2503";
    close(court, 1, "2023-01-10", "2023-02-20");
    inLimit(court, 1, 1);
    var arriving =
        CompletableFuture.runAsync(
            () ->
                IntStream.rangeClosed(2, 120)
                    .forEach(
                        i -> close(court, i, "2023-01-10", "2023-0%d-20".formatted(1 + i % 5))));
    do {
      put(court, List.of(row("民初", "ORDINARY", "10d"))).statusCode(200);
      put(court, List.of(row("民初", "ORDINARY", "2m"))).statusCode(200);
    } while (!arriving.isDone());
    arriving.join();

    // Closed on 20 January or 20 February, of five months in turn.
    inLimit(court, 48, 120);
    noDrift(court);
  }

  @Test
  void noValueOfTheCourtIsToldBetweenTheChangeAndItsCorrection() {
    close("冀2504", 1, "2023-01-10", "2023-02-20");
    inLimit("冀2504", 1, 1);
    Database.whileLocked(
        "select pg_advisory_xact_lock(19082, 1)",
        () -> {
          put("冀2504", List.of(row("民初", "ORDINARY", "10d"))).statusCode(200);
          eventually(
              () ->
                  Ask.value("closed-in-limit", "冀2504", "2023-12-31", Map.of())
                      .statusCode(503)
                      .header("Retry-After", notNullValue())
                      .body("code", equalTo("limits-changing"))
                      .body("courts", contains("冀2504")));
          Ask.value("closed-in-limit", "冀2599", "2023-12-31", Map.of()).statusCode(200);
        });

    inLimit("冀2504", 0, 1);
    noDrift("冀2504");
  }

  @Test
  void aTableIsTakenAsCsvInTheFormOfTheDefaultOne() {
    putCsv(
            "冀2505",
            "\uFEFFfamily,procedure,limit,basis\r\n民初,*,90d,\"办法，第三条, 第二款\"\r\n\r\n执,*,5m,规程\r\n")
        .statusCode(200)
        .body("rows.find { it.family == '执' }.limit", equalTo("5m"))
        .body("rows.find { it.limit == '90d' }.basis", equalTo("办法，第三条, 第二款"));
  }

  @Test
  void onlyAClerkOfTheCourtOrAnAdminEntersOne() {
    var rows = List.of(row("民初", "ORDINARY", "5m"));
    var viewer = given().auth().oauth2(TestTokens.of(Set.of("冀2507"), "viewer"));
    put(viewer.contentType("application/json").body(rows), "冀2507").statusCode(403);
    put(LimitDesk.clerk("冀2508").contentType("application/json").body(rows), "冀2507")
        .statusCode(403)
        .body("code", equalTo("court-not-yours"));
    put(given().contentType("application/json").body(rows), "冀2507").statusCode(401);
    put(admin().contentType("application/json").body(rows), "冀2507").statusCode(200);
    put(admin().contentType("application/json").body(rows), "海行").statusCode(400);
  }

  private static void name(String code, String level, String parent) {
    var court = new HashMap<String, Object>(Map.of("name", code, "level", level));
    court.put("parent", parent);
    admin()
        .contentType("application/json")
        .body(court)
        .put("/api/v1/courts/{code}", code)
        .then()
        .statusCode(201);
  }
}
