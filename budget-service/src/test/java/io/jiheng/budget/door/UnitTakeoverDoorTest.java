package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.putUnit;
import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.jiheng.pattern.testing.TestTokens;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A unit is changed by who has it in sight, and does not leave that sight by it. */
@ThroughTheDoor
class UnitTakeoverDoorTest {

  private static final String OURS = "测91";
  private static final String THEIRS = "测92";

  @Test
  void a_unit_of_another_court_is_not_taken_over() {
    putUnit("870001", "{\"name\": \"甲\", \"courtCode\": \"测92\"}");

    outOfSight(put("870001", "{\"name\": \"乙\", \"courtCode\": \"测91\"}"));
    outOfSight(put("870001", "{\"name\": \"乙\"}"));
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of(THEIRS), "clerk"))
        .get("/api/v1/units/870001")
        .then()
        .body("unit.name", equalTo("甲"), "unit.courtCode", equalTo(THEIRS));
  }

  @Test
  void a_unit_is_not_given_to_another_court_nor_to_none() {
    put("870002", "{\"name\": \"甲\", \"courtCode\": \"测91\"}").statusCode(201);

    outOfSight(put("870002", "{\"name\": \"甲\", \"courtCode\": \"测92\"}"));
    outOfSight(put("870002", "{\"name\": \"甲\"}"));
    outOfSight(put("870003", "{\"name\": \"甲\", \"courtCode\": \"测92\"}"));
    outOfSight(put("870003", "{\"name\": \"甲\"}"));
  }

  @Test
  void a_unit_is_put_under_units_in_sight_only_and_no_other_is_known() {
    putUnit("870010", "{\"name\": \"他院\", \"courtCode\": \"测92\"}");
    putUnit("870011", "{\"name\": \"本院\", \"courtCode\": \"测91\"}");
    put("870012", "{\"name\": \"下级\", \"parent\": \"870011\"}").statusCode(201);

    for (String parent : new String[] {"870010", "879999"}) {
      put("870012", child(parent))
          .statusCode(422)
          .body("code", equalTo("unit-parent-unknown"), "parent", equalTo(parent));
    }
    given()
        .auth()
        .oauth2(TestTokens.of(Set.of(THEIRS), "viewer"))
        .get("/api/v1/units")
        .then()
        .body("code", hasItem("870010"))
        .body("code", not(hasItem("870012")));
  }

  @Test
  void what_an_admin_has_put_under_another_court_may_stay_there() {
    putUnit("870020", "{\"name\": \"上级\", \"courtCode\": \"测92\"}");
    putUnit("870021", child("870020"));

    put("870021", child("870020").replace("甲", "乙")).statusCode(200).body("name", equalTo("乙"));
  }

  private static String child(String parent) {
    return "{\"name\": \"甲\", \"courtCode\": \"测91\", \"parent\": \"%s\"}".formatted(parent);
  }

  private static void outOfSight(ValidatableResponse answer) {
    answer.statusCode(403).body("code", equalTo("unit-out-of-sight"));
  }

  private static ValidatableResponse put(String unit, String body) {
    return given()
        .auth()
        .oauth2(TestTokens.of(Set.of(OURS), "clerk"))
        .contentType(ContentType.JSON)
        .body(body)
        .put("/api/v1/units/" + unit)
        .then();
  }
}
