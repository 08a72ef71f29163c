package io.jiheng.indicators.audit;

import static io.jiheng.pattern.testing.ManagementPort.givenManagement;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.rebuild.Database;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class AuditTest implements OnRealServers {

  private static final String CONNECTIONS = "checks.find { it.name.contains('Database') }.data";

  private static final String AUDIT = "/api/v1/audit";
  private static final String COURT = "/api/v1/courts/冀7701";
  private static final String NAMED =
      "{\"name\": \"某县人民法院\", \"level\": \"BASIC\", \"parent\": null, \"targetSets\": []}";

  @BeforeEach
  void enterTheCourt() {
    admin().body(NAMED).put(COURT).then().statusCode(anyOf(equalTo(200), equalTo(201)));
  }

  @Test
  void a_change_is_told_before_it_is_made_and_when_it_is_answered() {
    String who = named("changer", "admin", "PUT", COURT, 200);

    linesOf(who, 2)
        .body("items.phase", contains("DONE", "BEGUN"))
        .body("items[0].operation", equalTo("putCourt"))
        .body("items[0].method", equalTo("PUT"))
        .body("items[0].status", equalTo(200))
        .body("items[0].roles", equalTo("admin"))
        .body("items[0].path", containsString("/api/v1/courts/"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/api/v1/long-pending.csv?court=冀7701",
        "/api/v1/indicators/closing-rate/members.csv?court=冀7701&asOf=2023-06-30&part=NUMERATOR",
        "/api/v1/indicators/closing-rate/members?court=冀7701&asOf=2023-06-30&part=NUMERATOR",
        "/api/v1/dead-letters"
      })
  void reading_files_and_cases_is_told(String path) {
    String who = named("reader", "admin", "GET", path, 200);

    linesOf(who, 1).body("items[0].status", equalTo(200)).body("items[0].method", equalTo("GET"));
  }

  @Test
  void what_is_refused_is_told() {
    String who = named("stranger", "viewer", "PUT", COURT, 403);

    linesOf(who, 1).body("items[0].status", equalTo(403));
  }

  @ParameterizedTest
  @ValueSource(strings = {"viewer", "clerk", "approver", "treasurer", "publisher", "admin"})
  void no_other_role_reads_it(String role) {
    as(Map.of("courts", Set.of("*")), role).get(AUDIT).then().statusCode(403);
    as(Map.of("courts", Set.of("*")), role).get(AUDIT + ".csv").then().statusCode(403);
  }

  @Test
  void an_auditor_of_one_court_reads_nothing() {
    as(Map.of("courts", Set.of("冀77")), "auditor").get(AUDIT).then().statusCode(403);
    as(Map.of(), "auditor").get(AUDIT + ".csv").then().statusCode(403);
  }

  @Test
  void it_is_asked_by_time_operation_and_status_and_comes_as_a_file_too() {
    String who = named("exporter", "admin", "PUT", COURT, 200);
    linesOf(who, 2);

    var mine = Map.of("name", who, "from", "2020-01-01T00:00:00Z", "operation", "putCourt");
    auditor()
        .queryParams(mine)
        .queryParam("status", 200)
        .get(AUDIT)
        .then()
        .body("total", equalTo(1));
    auditor()
        .queryParams(mine)
        .queryParam("status", 201)
        .get(AUDIT)
        .then()
        .body("total", equalTo(0));
    auditor()
        .queryParams(mine)
        .queryParam("to", "2020-01-02T00:00:00Z")
        .get(AUDIT)
        .then()
        .body("items", hasSize(0));
    String file =
        auditor().queryParams(mine).get(AUDIT + ".csv").then().statusCode(200).extract().asString();
    assertThat(file.lines()).hasSize(3);
    assertThat(file).startsWith("\ufeff编号,时间").contains(who);
    auditor().queryParam("from", "soon").get(AUDIT).then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "update audit_entry set name = 'nobody'",
        "delete from audit_entry",
        "truncate audit_entry"
      })
  void nothing_in_it_is_changed_or_taken_out(String statement) {
    linesOf(named("lasting", "admin", "PUT", COURT, 200), 2);

    assertThatThrownBy(() -> Database.change(statement)).hasStackTraceContaining("gives none back");
  }

  @Test
  void an_entry_that_was_changed_behind_its_back_shows() {
    String who = named("victim", "admin", "PUT", COURT, 200);
    linesOf(who, 2);
    assertThat(Database.ask("select count(*) from audit_fault")).isEqualTo("0");

    rewrite(who, "forged-" + who);
    assertThat(Database.ask("select count(*) from audit_fault")).isEqualTo("2");

    rewrite("forged-" + who, who);
    assertThat(Database.ask("select count(*) from audit_fault")).isEqualTo("0");
  }

  /** A change waited its five seconds in vain when a probe came in the wrong moment. */
  @Test
  void readiness_borrows_no_connection_where_its_user_has_no_other() {
    givenManagement()
        .get("/q/health/ready")
        .then()
        .statusCode(200)
        .body(CONNECTIONS, hasKey("<default>"))
        .body(CONNECTIONS, not(hasKey("audit")))
        .body(CONNECTIONS, not(hasKey("figures")));
  }

  private static void rewrite(String from, String to) {
    Database.change(
        "alter table audit_entry disable trigger audit_no_change; update audit_entry set name = '"
            + to
            + "' where name = '"
            + from
            + "'; alter table audit_entry enable trigger audit_no_change");
  }

  /** Somebody of a name of their own does something. */
  private static String named(String prefix, String role, String method, String path, int status) {
    String who = prefix + "-" + UUID.randomUUID();
    as(Map.of("upn", who, "courts", Set.of("*")), role)
        .body(method.equals("PUT") ? NAMED : "")
        .request(method, path)
        .then()
        .statusCode(status);
    return who;
  }

  private static ValidatableResponse linesOf(String who, int count) {
    await()
        .untilAsserted(
            () ->
                auditor().queryParam("name", who).get(AUDIT).then().body("total", equalTo(count)));
    return auditor()
        .queryParam("name", who)
        .get(AUDIT)
        .then()
        .statusCode(200)
        .body("items.name", everyItem(equalTo(who)));
  }

  private static RequestSpecification auditor() {
    return as(Map.of("courts", Set.of("*")), "auditor");
  }

  private static RequestSpecification admin() {
    return as(Map.of("courts", Set.of("*")), "admin");
  }

  private static RequestSpecification as(Map<String, ?> claims, String role) {
    return given().auth().oauth2(TestTokens.with(claims, role)).contentType("application/json");
  }
}
