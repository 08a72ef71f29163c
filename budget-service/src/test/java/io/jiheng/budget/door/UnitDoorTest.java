package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.putUnit;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.jiheng.pattern.testing.TestTokens;
import java.util.Set;
import org.junit.jupiter.api.Test;

@ThroughTheDoor
class UnitDoorTest {

  @Test
  void a_unit_is_entered_and_changed_under_its_code() {
    putUnit("336001", "{\"name\": \"迁安法院\", \"courtCode\": \"冀0283\"}");

    as("clerk")
        .header("If-Match", "\"1\"")
        .body("{\"name\": \"迁安市人民法院\", \"courtCode\": \"冀0283\"}")
        .put("/api/v1/units/336001")
        .then()
        .statusCode(200)
        .header("ETag", "\"2\"")
        .body("name", equalTo("迁安市人民法院"))
        .body("courtCode", equalTo("冀0283"));
  }

  @Test
  void a_change_based_on_a_stale_version_is_refused() {
    String unit = newUnit();

    as("clerk")
        .header("If-Match", "\"7\"")
        .body("{\"name\": \"别名\"}")
        .put("/api/v1/units/" + unit)
        .then()
        .statusCode(412)
        .body("code", equalTo("precondition-failed"));
  }

  @Test
  void units_neither_hang_on_nothing_nor_in_a_circle() {
    String above = newUnit();
    String below = newUnit();
    as("clerk")
        .body("{\"name\": \"下级\", \"parent\": \"%s\"}".formatted(above))
        .put("/api/v1/units/" + below)
        .then()
        .statusCode(200);

    as("clerk")
        .body("{\"name\": \"上级\", \"parent\": \"%s\"}".formatted(below))
        .put("/api/v1/units/" + above)
        .then()
        .statusCode(422)
        .body("code", equalTo("unit-parent-circular"));
    as("clerk")
        .body("{\"name\": \"上级\", \"parent\": \"nowhere\"}")
        .put("/api/v1/units/" + above)
        .then()
        .statusCode(422)
        .body("code", equalTo("unit-parent-unknown"));
  }

  @Test
  void what_is_entered_has_a_name() {
    as("clerk")
        .body("{\"name\": \" \"}")
        .put("/api/v1/units/555")
        .then()
        .statusCode(400)
        .body("code", equalTo("constraint-violation"));
  }

  @Test
  void a_viewer_sees_the_courts_of_the_token_and_those_under_them() {
    putUnit("810000", "{\"name\": \"中院\", \"courtCode\": \"测81\"}");
    putUnit("810001", "{\"name\": \"基层\", \"courtCode\": \"测8101\", \"parent\": \"810000\"}");
    String elsewhere = newUnit();

    given()
        .auth()
        .oauth2(TestTokens.of(Set.of("测81"), "viewer"))
        .get("/api/v1/units")
        .then()
        .statusCode(200)
        .body("code", hasItems("810000", "810001"))
        .body("code", not(hasItem(elsewhere)));
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of("测8101"), "viewer"))
        .get("/api/v1/units/810000")
        .then()
        .statusCode(404)
        .body("code", equalTo("unit-not-found"));
  }

  @Test
  void who_may_only_look_enters_nothing_and_who_is_nobody_sees_nothing() {
    as("viewer").body("{\"name\": \"x\"}").put("/api/v1/units/556").then().statusCode(403);
  }

  @Test
  void an_unknown_unit_is_not_found() {
    as("clerk")
        .get("/api/v1/units/nowhere")
        .then()
        .statusCode(404)
        .body("code", equalTo("unit-not-found"));
  }
}
