package io.jiheng.indicators.rebuild;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.indicators.measures.Rules;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.enterprise.inject.spi.CDI;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UpgradeThroughTheDoorTest implements OnRealServers {

  private static final String DAY = "2023-12-31";

  @Test
  void afterNewRulesNoValueIsToldUntilAllCountersAreMadeAnew() throws SQLException {
    var court = "冀1801";
    var first = "(2022)" + court + "民初1号";
    var appeal = "(2023)冀18民终1号";
    Topic.send(first, Events.filed("h1", first, "2022-09-01"));
    Topic.send(first, Events.closed("h2", first, "2023-01-10"));
    Topic.send(appeal, appealOf(first, appeal));
    eventually(() -> value("appeal-free", court, DAY).body("value", equalTo(0.00f)));

    // As after a migration from the first version: no counters, no columns from the fold.
    Database.change("update counting set rules = 0, incoming = 0");
    Database.change("delete from counter");
    Database.change(
        "update case_file set origin_court = null, first_day = null, last_day = null,"
            + " due_on = null");
    Database.whileLocked(
        "select pg_advisory_xact_lock(19082, 1)",
        () -> {
          eventually(
              () ->
                  value("appeal-free", court, DAY, Map.of())
                      .statusCode(503)
                      .contentType("application/problem+json")
                      .header("Retry-After", notNullValue())
                      .body("code", equalTo("counters-rebuilding"))
                      .body("detail", containsString("重建")));
          admin().queryParam("court", court).get("/api/v1/values").then().statusCode(503);
          admin().post("/api/v1/rebuild").then().statusCode(409);
          givenManagement().get("/q/health/ready").then().statusCode(200);
          givenManagement()
              .get("/q/health/well")
              .then()
              .statusCode(503)
              .body("checks.find { it.name == 'counters' }.data.made", equalTo(0));
        });

    CDI.current().select(Upgrade.class).get().begin();

    eventually(() -> value("appeal-free", court, DAY, Map.of()).statusCode(200));
    value("appeal-free", court, DAY).body("value", equalTo(0.00f));
    eventually(
        () ->
            admin()
                .get("/api/v1/rebuild")
                .then()
                .body("state", equalTo("DONE"))
                .body("upgrade", equalTo(true)));
    admin().post("/api/v1/recount").then().body("cellsDiffering", equalTo(0));
    givenManagement()
        .get("/q/health/well")
        .then()
        .statusCode(200)
        .body("checks.find { it.name == 'counters' }.data.made", equalTo(Rules.VERSION));
  }

  @Test
  void aReplicaOfTheOldProgramSendsItsCallersToANewerOne() {
    var newer = Rules.VERSION + 1;
    Database.change("update counting set incoming = " + newer);
    try {
      eventually(
          () ->
              value("closing-rate", "冀1802", DAY, Map.of())
                  .statusCode(503)
                  .header("Retry-After", notNullValue())
                  .body("code", equalTo("program-outdated"))
                  .body("inForce", equalTo(newer)));
      admin().post("/api/v1/rebuild").then().statusCode(503);
    } finally {
      Database.change("update counting set incoming = rules");
    }
    eventually(() -> value("closing-rate", "冀1802", DAY, Map.of()).statusCode(200));
  }

  private static byte[] appealOf(String origin, String subject) {
    return Events.event(
        "h3",
        "case.filed",
        subject,
        "2023-02-01T09:00:00+08:00",
        Map.of(
            "filedOn", "2023-02-01", "origin", Map.of("caseNumber", origin, "relation", "APPEAL")));
  }
}
