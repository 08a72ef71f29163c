package io.jiheng.budget.door;

import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.commit;
import static io.jiheng.budget.door.Desk.putUnit;
import static io.jiheng.budget.door.Desk.started;
import static io.jiheng.budget.door.Desk.transfer;
import static io.restassured.RestAssured.given;

import io.jiheng.pattern.testing.Belongings;
import io.jiheng.pattern.testing.TestTokens;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A court with one of all that the service keeps, under names that give it away. */
final class CourtWithAll {

  private static final String DAY = "2023-06-30";
  private static final String CONTRACT = "HT-1";
  private static final String VOUCHER = "PZ-1";

  private CourtWithAll() {}

  /**
   * Enters it.
   *
   * @param clerk the name of who brings the file
   */
  static Belongings entered(String unit, String court, String secret, String clerk) {
    putUnit(unit, "{\"name\": \"%s\", \"courtCode\": \"%s\"}".formatted(secret, court));
    String project = project(unit, secret, "336001-2-building");
    String other = project(unit, secret, "216101-2-postage");
    commit(project, CONTRACT, "1000", "2023-03-01").statusCode(201);
    pay(project, secret);
    transfer("TJ-" + unit, project, other, "100.00").statusCode(201);
    report(project, secret);
    note(project, secret);
    printed(unit, secret);
    String imported = imported(unit, secret, Map.of("upn", clerk, "courts", List.of(court)));
    return belongings(unit, court, secret, project, other, imported);
  }

  /** The same at places where nothing is. */
  static Belongings nowhere() {
    return belongings("999999", "冀9999", "无", "999999998", "999999997", "999999999");
  }

  private static Belongings belongings(
      String unit, String court, String secret, String project, String other, String imported) {
    String ofProject = "/api/v1/projects/" + project;
    String sheet = "/api/v1/overall-sheets/" + unit + "/2023";
    String plan = "/api/v1/department-plans/" + unit + "/2023";
    Map<String, String> places = new HashMap<>();
    places.put("/api/v1/projects/{id}", ofProject);
    places.put("/api/v1/projects/{id}/targets/{row}", ofProject + "/targets/1");
    places.put(
        "/api/v1/projects/{id}/commitments/{number}", ofProject + "/commitments/" + CONTRACT);
    places.put("/api/v1/projects/{id}/payments/{voucher}", ofProject + "/payments/" + VOUCHER);
    places.put("/api/v1/projects/{id}/monitoring/{day}", ofProject + "/monitoring/" + DAY);
    places.put("/api/v1/units/{code}", "/api/v1/units/" + unit);
    places.put("/api/v1/{kind}/{unit}/{year}", sheet);
    places.put("/api/v1/overall-sheets/{unit}/{year}", sheet);
    places.put("/api/v1/overall-sheets/{unit}/{year}/targets/{row}", sheet + "/targets/1");
    places.put("/api/v1/department-plans/{unit}/{year}", plan);
    places.put("/api/v1/imports/{id}", "/api/v1/imports/" + imported);
    return new Belongings(
        Map.of("courts", List.of(court)),
        List.of(secret),
        places,
        Map.of("unit", unit, "court", court),
        Map.of(
            "unit",
            unit,
            "courtCode",
            court,
            "fromProject",
            Long.valueOf(project),
            "toProject",
            Long.valueOf(other)));
  }

  private static String project(String unit, String secret, String file) {
    String sheet = Desk.sheet(file, unit);
    return started(sheet.replaceFirst("\"name\": \"", "\"name\": \"" + secret));
  }

  private static void pay(String project, String secret) {
    as("treasurer")
        .body(Desk.payment(VOUCHER, "1.00", "2023-03-17").replace("物业公司", secret))
        .post("/api/v1/projects/" + project + "/payments")
        .then()
        .statusCode(201);
  }

  private static void report(String project, String secret) {
    as("clerk")
        .body("{\"text\": \"45%%\", \"asOf\": \"%s\", \"evidence\": \"%s\"}".formatted(DAY, secret))
        .post("/api/v1/projects/" + project + "/targets/1/reports")
        .then()
        .statusCode(201);
  }

  private static void note(String project, String secret) {
    as("clerk")
        .header("If-Match", "\"0\"")
        .body("{\"reason\": \"%s\"}".formatted(secret))
        .put("/api/v1/projects/" + project + "/monitoring/" + DAY)
        .then()
        .statusCode(200);
  }

  private static void printed(String unit, String secret) {
    String row = Papers.row("1").replace("结案数", secret);
    Papers.put(Papers.SHEETS, unit, "{\"rows\": [" + row + "]}").statusCode(201);
    Papers.put(Papers.PLANS, unit, Papers.plan("≥90%").replace("公正", secret)).statusCode(201);
  }

  private static String imported(String unit, String secret, Map<String, ?> claims) {
    int id =
        given()
            .auth()
            .oauth2(TestTokens.with(claims, "clerk"))
            .multiPart("file", secret + ".txt", Counter.text("000-overall", "nothing", unit))
            .queryParam("unit", unit)
            .queryParam("preview", true)
            .post("/api/v1/imports")
            .then()
            .statusCode(201)
            .extract()
            .path("import.id");
    return String.valueOf(id);
  }
}
