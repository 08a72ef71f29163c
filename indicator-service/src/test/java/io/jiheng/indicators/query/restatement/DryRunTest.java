package io.jiheng.indicators.query.restatement;

import static io.jiheng.indicators.Ask.admin;
import static io.jiheng.indicators.Ask.eventually;
import static io.jiheng.indicators.Ask.value;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.jiheng.indicators.Events;
import io.jiheng.indicators.OnRealServers;
import io.jiheng.indicators.Topic;
import io.jiheng.pattern.testing.OpenRequest;
import io.jiheng.pattern.testing.TestTokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Versions of a calibre: asked for by name, and tried before they are in force. */
@QuarkusTest
class DryRunTest implements OnRealServers {

  private static final String DRY_RUN = "/api/v1/indicators/dry-run?court=x";
  private static final String COURT = "冀0941";
  private static final String TRIAL =
      """
      code: closing-rate
      version: 拟
      number: '1'
      name: {zh: 结案率, en: Closing rate}
      unit: PERCENT
      direction: HIGHER_IS_BETTER
      numerator: [{measure: closed, families: 民初, window: YEAR}]
      denominator: [{measure: filed, families: 民初, window: YEAR}]
      rounding: TRUNCATE
      calibre: 只计民事一审。
      """;

  @Test
  void a_trial_stands_beside_the_version_in_force_with_the_cases_that_differ() {
    var civil = "(2022)冀0941民初";
    Topic.send(civil + "1号", Events.filed("t1", civil + "1号", "2022-01-10"));
    Topic.send(civil + "1号", Events.closed("t2", civil + "1号", "2022-03-10"));
    Topic.send(civil + "2号", Events.filed("t3", civil + "2号", "2022-02-10"));
    Topic.send(civil + "3号", Events.filed("t4", civil + "3号", "2022-02-10"));
    var criminal = "(2022)冀0941刑初1号";
    Topic.send(criminal, Events.filed("t5", criminal, "2022-02-10"));
    Topic.send(criminal, Events.closed("t6", criminal, "2022-03-10"));
    eventually(
        () ->
            value("closing-rate", COURT, "2022-03-31")
                .body("numerator", equalTo(2))
                .body("denominator", equalTo(4)));

    run(TRIAL, "2022-03-31")
        .statusCode(200)
        .body("trial", equalTo("拟"))
        .body("inForce", equalTo("2023"))
        .body("points.trial.asOf", contains("2022-01-31", "2022-02-28", "2022-03-31"))
        .body("points[2].trial.value", equalTo(33.33f))
        .body("points[2].inForce.value", equalTo(50.0f))
        .body("points[2].difference", equalTo(-16.67f))
        .body("points[2].differenceUnit", equalTo("个百分点"))
        .body("changesTotal", equalTo(2))
        .body("changes.part", contains("NUMERATOR", "DENOMINATOR"))
        .body("changes.file", contains(criminal, criminal));
  }

  @Test
  void an_indicator_that_the_catalogue_does_not_have_can_be_tried() {
    run(TRIAL.replace("code: closing-rate", "code: brand-new"), "2022-03-31")
        .statusCode(200)
        .body("inForce", nullValue())
        .body("points", hasSize(3))
        .body("points[0].inForce", nullValue());
  }

  @Test
  void json_is_taken_too_and_every_mistake_is_reported_with_its_line() {
    wrong("zh")
        .body("issues.find { it.line == 2 }.reason", equalTo("unit 的值“MILES”有误；应为" + UNITS + " 之一"))
        .body("issues.reason", hasItem("缺少“numerator”"));
    wrong("en")
        .body(
            "issues.find { it.line == 2 }.reason",
            equalTo("'MILES' is no unit; expected one of " + UNITS))
        .body("issues.reason", hasItem("'numerator' is missing"));
  }

  @Test
  void a_trial_in_another_unit_is_refused() {
    run(TRIAL.replace("PERCENT", "DAYS"), "2022-03-31")
        .statusCode(422)
        .body("code", equalTo("other-unit"));
  }

  @Test
  void an_empty_body_and_one_that_is_no_yaml_are_refused() {
    run(" ", "2022-03-31").statusCode(422);
    run("{: [", "2022-03-31").statusCode(422).body("issues[0].line", equalTo(1));
    run("- a\n- b\n", "2022-03-31").statusCode(422);
  }

  @ParameterizedTest
  @ValueSource(strings = {"application/yaml", "application/json"})
  void a_body_over_64_kib_is_refused_before_it_is_read(String type) throws IOException {
    var large = "numerator: [" + "a,".repeat(750_000) + "a]";
    try (var request =
        OpenRequest.announced(DRY_RUN, type, TestTokens.of("admin"), large.length())) {
      assertThat(request.statusLine()).contains(" 413 ");
    }
    try (var request = OpenRequest.chunked(DRY_RUN, type, TestTokens.of("admin"))) {
      request.sendChunk(large.substring(0, 65_537));
      assertThat(request.statusLine()).contains(" 413 ");
    }
    run("x: " + "y".repeat(65_533), "2022-03-31").statusCode(422);
  }

  @Test
  void of_countless_mistakes_the_first_hundred_are_told() {
    run("numerator: [" + "a,".repeat(30_000) + "a]", "2022-03-31")
        .statusCode(422)
        .body("issues", hasSize(100));
  }

  @Test
  void a_version_is_asked_for_by_its_name() {
    value("closing-rate", COURT, "2022-03-31", Map.of("version", "2023"))
        .statusCode(200)
        .body("version", equalTo("2023"));
    value("closing-rate", COURT, "2022-03-31", Map.of("version", "1999"))
        .statusCode(400)
        .body("code", equalTo("unknown-version"))
        .body("known", contains("2023", "without-pre-litigation"));
    admin()
        .get("/api/v1/indicators/closing-rate")
        .then()
        .body("version", equalTo("2023"))
        .body("rounding", equalTo("HALF_UP"))
        .body("versions.version", contains("2023", "without-pre-litigation"));
  }

  @Test
  void the_row_of_an_indicator_is_tried_as_it_is_and_differs_in_nothing() {
    var row =
        admin()
            .queryParam("asOf", "2022-03-31")
            .get("/api/v1/indicators/closing-rate/row")
            .then()
            .statusCode(200)
            .contentType("application/yaml")
            .extract()
            .asString();
    var tried =
        run(row, "2022-03-31")
            .statusCode(200)
            .body("trial", equalTo("2023"))
            .body("points", hasSize(3))
            .body("changesTotal", equalTo(0))
            .extract()
            .jsonPath();
    assertThat(tried.getList("points.trial")).isEqualTo(tried.getList("points.inForce"));
  }

  @Test
  void an_item_of_the_ledger_has_no_row() {
    admin()
        .get("/api/v1/indicators/{code}/row", "press-conferences")
        .then()
        .statusCode(404)
        .body("code", equalTo("no-catalogue-row"));
  }

  private static final String UNITS =
      "CASES, PERCENT, PERMILLE, DAYS, ITEMS, CASES_PER_JUDGE, PER_CASE, RATIO";

  private static ValidatableResponse wrong(String language) {
    return admin()
        .queryParams(Map.of("court", COURT, "asOf", "2022-03-31"))
        .header("Accept-Language", language)
        .contentType("application/json")
        .body("{\"code\": \"closing-rate\",\n\"unit\": \"MILES\"}")
        .post("/api/v1/indicators/dry-run")
        .then()
        .statusCode(422)
        .body("code", equalTo("invalid-version"));
  }

  private static ValidatableResponse run(String body, String asOf) {
    return admin()
        .queryParams(Map.of("court", COURT, "asOf", asOf))
        .contentType("application/yaml")
        .body(body.getBytes(StandardCharsets.UTF_8))
        .post("/api/v1/indicators/dry-run")
        .then();
  }
}
