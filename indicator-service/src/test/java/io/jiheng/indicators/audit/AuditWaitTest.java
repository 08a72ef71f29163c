package io.jiheng.indicators.audit;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.rebuild.Database;
import io.jiheng.pattern.testing.HeardLog;
import io.jiheng.pattern.testing.PoolsGuard;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A change waits for its line in the audit log; what keeps it waiting is told. */
@QuarkusTest
class AuditWaitTest implements OnRealServers {

  private static final String COURT = "/api/v1/courts/冀7702";
  private static final String NAMED =
      "{\"name\": \"某县人民法院\", \"level\": \"BASIC\", \"parent\": null, \"targetSets\": []}";

  private final HeardLog told = new HeardLog("io.jiheng.pattern.audit.AuditPlaces");

  @BeforeEach
  void listen() {
    told.begin();
  }

  @AfterEach
  void stop() {
    told.end();
  }

  @Test
  void the_log_is_connected_before_the_first_change() {
    PoolsGuard.assertConnected("audit", "figures");
  }

  @Test
  void a_change_that_cannot_be_told_is_not_made_and_it_is_said_why() {
    admin().body(NAMED).put(COURT).then().statusCode(anyOf(equalTo(200), equalTo(201)));

    Database.whileLocked(
        "lock table audit_entry in exclusive mode",
        () ->
            admin()
                .body(NAMED.replace("某县", "另县"))
                .put(COURT)
                .then()
                .statusCode(503)
                .header("Retry-After", "5")
                .body("code", equalTo("database-unavailable")));

    admin().get(COURT).then().body("name", equalTo("某县人民法院"));
    assertThat(Database.ask("select count(*) from audit_fault")).isEqualTo("0");
    assertThat(told.lines())
        .singleElement()
        .asString()
        .containsPattern("let it wait for [0-9]{4} ms: its line is not written")
        .containsPattern("being written for [0-9]{4} ms; no try has failed yet");
  }

  private static RequestSpecification admin() {
    return given()
        .auth()
        .oauth2(TestTokens.with(Map.of("courts", Set.of("*")), "admin"))
        .contentType("application/json");
  }
}
