package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.jiheng.pattern.testing.PoolsGuard;
import io.jiheng.pattern.testing.TestTokens;
import io.restassured.response.ValidatableResponse;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class AuditDoorTest {

  private static final String CONNECTIONS = "checks.find { it.name.contains('Database') }.data";

  @Test
  void who_makes_a_project_is_told_with_its_address() {
    String who = "maker-" + UUID.randomUUID();
    String sheet = Desk.sheet("336001-1-jurors", Desk.newUnit());
    given()
        .auth()
        .oauth2(TestTokens.with(Map.of("upn", who, "courts", Set.of("*")), "clerk"))
        .contentType("application/json")
        .body(sheet)
        .post("/api/v1/projects")
        .then()
        .statusCode(201);

    linesOf(who, 2)
        .body("items.phase", contains("DONE", "BEGUN"))
        .body("items[0].operation", equalTo("createProject"))
        .body("items[0].object.contains('/api/v1/projects/')", equalTo(true));
  }

  @Test
  void who_fetches_a_document_as_a_file_is_told() {
    String who = "reader-" + UUID.randomUUID();
    String unit = Desk.newUnit();
    String id = Desk.created(Desk.sheet("336001-1-jurors", unit));
    for (String path :
        new String[] {
          "/api/v1/projects/" + id,
          "/api/v1/projects/" + id + "/self-evaluation?format=docx",
          "/api/v1/projects/" + id + "/sheet"
        }) {
      given()
          .auth()
          .oauth2(TestTokens.with(Map.of("upn", who, "courts", Set.of("*")), "viewer"))
          .get(path);
    }

    linesOf(who, 2)
        .body("items[0].path", endsWith("/sheet"))
        .body("items[1].path", endsWith("/self-evaluation?format=docx"));
  }

  @Test
  void only_an_auditor_reads_it() {
    as("admin", "viewer", "clerk", "approver", "treasurer")
        .get("/api/v1/audit")
        .then()
        .statusCode(403);
    as("auditor").get("/api/v1/projects").then().statusCode(403);
  }

  /** A change waited its five seconds in vain when a probe came in the wrong moment. */
  @Test
  void readiness_borrows_no_connection_where_its_user_has_no_other() {
    givenManagement()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body(CONNECTIONS, hasKey("<default>"))
        .body(CONNECTIONS, not(hasKey("audit")));
  }

  @Test
  void the_log_is_connected_before_the_first_change() {
    PoolsGuard.assertConnected("audit");
  }

  private static ValidatableResponse linesOf(String who, int count) {
    await()
        .untilAsserted(
            () ->
                as("auditor")
                    .queryParam("name", who)
                    .get("/api/v1/audit")
                    .then()
                    .body("total", equalTo(count)));
    return as("auditor").queryParam("name", who).get("/api/v1/audit").then();
  }
}
