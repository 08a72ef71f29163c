package io.jiheng.indicators.organization;

import static io.jiheng.indicators.Ask.admin;
import static org.hamcrest.Matchers.equalTo;

import io.jiheng.indicators.OnRealServers;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A court code is read by one rule wherever it stands. */
@QuarkusTest
class CourtCodesTest implements OnRealServers {

  @Test
  void full_width_digits_and_blanks_name_the_same_court() {
    put("冀８６０１", Map.of()).statusCode(201).body("code", equalTo("冀8601"));
    put("冀8602", Map.of("parent", " 冀８６０１")).statusCode(201).body("parent", equalTo("冀8601"));

    admin().get("/api/v1/courts/{code}", "冀 8601").then().statusCode(200);
    admin().queryParam("court", "冀８６０１").post("/api/v1/recount").then().statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"冀283", "冀2", "冀02830", "美0283", "最高法1"})
  void what_has_not_0_nor_2_nor_4_digits_is_no_code(String code) {
    put(code, Map.of()).statusCode(400).body("code", equalTo("invalid-court-code"));
    put("冀8603", Map.of("parent", code)).statusCode(400).body("court", equalTo(code));
    admin().get("/api/v1/courts/{code}", code).then().statusCode(400);
    admin().queryParam("court", code).post("/api/v1/recount").then().statusCode(400);
  }

  private static ValidatableResponse put(String court, Map<String, String> more) {
    var body = new HashMap<>(Map.of("name", "甲法院", "level", "BASIC"));
    body.putAll(more);
    return admin()
        .contentType("application/json")
        .body(body)
        .put("/api/v1/courts/{code}", court)
        .then();
  }
}
