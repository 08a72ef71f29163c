package io.jiheng.indicators.bulletin;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.jiheng.indicators.Ask;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.pattern.testing.AsDescribed;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The wording of a court's bulletin, edited by its clerks. */
@QuarkusTest
class WordingTableTest implements OnRealServers {

  private static final String TEXT = "# ${法院}通报\n共新收${新收}。";

  @Test
  void a_court_edits_its_wording_and_goes_back_to_the_packaged_one() {
    get("冀9501")
        .body("own", equalTo(false))
        .body("changedBy", nullValue())
        .body("text", startsWith("# ${法院}${月份}"))
        .header("ETag", "\"0\"");

    put("冀9501", "\"0\"", TEXT).statusCode(200).body("own", equalTo(true)).header("ETag", "\"1\"");

    get("冀9501").body("text", equalTo(TEXT)).header("ETag", "\"1\"");
    Ask.admin()
        .queryParams(Map.of("court", "冀9501", "month", "2023-06"))
        .get("/api/v1/bulletin")
        .then()
        .statusCode(200)
        .body("document.kind", contains("TITLE", "PARAGRAPH"))
        .body("document[1].runs.text", contains("共新收", "0件", "。"));
    as("冀9501", "clerk")
        .header("If-Match", "\"1\"")
        .delete(path("冀9501"))
        .then()
        .statusCode(200)
        .body("own", equalTo(false))
        .header("ETag", "\"2\"");
  }

  @Test
  void who_was_slower_or_names_no_version_is_refused() {
    put("冀9502", "\"0\"", TEXT).statusCode(200);
    put("冀9502", "\"0\"", TEXT + "完").statusCode(412);
    put("冀9502", "*", TEXT + "完").statusCode(200).header("ETag", "\"2\"");
    as("冀9502", "clerk")
        .contentType(ContentType.JSON)
        .body(Map.of("text", TEXT))
        .put(path("冀9502"))
        .then()
        .statusCode(428);
  }

  @Test
  void what_stands_for_nothing_is_refused_by_name_and_place() {
    put("冀9503", "*", TEXT + "\n${新受}见${表.法院}")
        .statusCode(422)
        .body("code", equalTo("bulletin-template-wrong"))
        .body("count", equalTo(2))
        .body("mistakes.line", contains(3, 3))
        .body("mistakes.column", contains(1, 7))
        .body("mistakes.placeholder", contains("新受", "表.法院"))
        .body("mistakes[1].reason", containsString("独占一行"));
    get("冀9503").body("own", equalTo(false)).header("ETag", "\"0\"");
  }

  @Test
  void only_clerks_of_the_court_edit_it() {
    as("冀9504", "viewer")
        .header("If-Match", "*")
        .contentType(ContentType.JSON)
        .body(Map.of("text", TEXT))
        .put(path("冀9504"))
        .then()
        .statusCode(403);
    as("冀9505", "clerk")
        .header("If-Match", "*")
        .contentType(ContentType.JSON)
        .body(Map.of("text", TEXT))
        .put(path("冀9504"))
        .then()
        .statusCode(403)
        .body("code", equalTo("court-not-yours"));
  }

  private static ValidatableResponse get(String court) {
    return as(court, "viewer").get(path(court)).then().statusCode(200);
  }

  private static ValidatableResponse put(String court, String ifMatch, String text) {
    return as(court, "clerk")
        .header("If-Match", ifMatch)
        .contentType(ContentType.JSON)
        .body(Map.of("text", text))
        .put(path(court))
        .then();
  }

  private static RequestSpecification as(String court, String role) {
    return RestAssured.given()
        .filter(AsDescribed.filter())
        .auth()
        .oauth2(TestTokens.of(Set.of(court), role));
  }

  private static String path(String court) {
    return "/api/v1/courts/" + court + "/bulletin-template";
  }
}
