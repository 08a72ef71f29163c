package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.jiheng.pattern.testing.TestTokens;
import io.restassured.RestAssured;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Project sheets taken away as files. */
@ThroughTheDoor
class SheetExportDoorTest {

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @ParameterizedTest
  @CsvSource({
    "docx, application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "xlsx, application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "csv, text/csv"
  })
  void a_file_is_asked_for_by_type_or_by_name_and_is_called_like_its_project(
      String format, String type) {
    String id = created(sheet("336001-2-building", unit));

    for (ExtractableResponse<Response> answer :
        List.of(
            taken("/" + id + "/sheet?format=" + format),
            as("clerk")
                .accept(type)
                .get("/api/v1/projects/" + id + "/sheet")
                .then()
                .statusCode(200)
                .extract())) {
      assertThat(answer.contentType()).startsWith(type);
      assertThat(answer.header("ETag")).isEqualTo("\"1\"");
      assertThat(answer.header("Content-Disposition"))
          .startsWith("attachment; filename=\"project-sheet-" + id + "-1." + format + "\"; ")
          .contains("filename*=UTF-8''13020023P000039100348-%E6%96%B0%E5%A4%A7%E6%A5%BC")
          .endsWith("." + format);
    }
  }

  @Test
  void a_former_revision_is_taken_away_as_it_was() {
    String id = created(sheet("336001-2-building", unit));
    as("clerk")
        .header("If-Match", "\"1\"")
        .body(sheet("336001-2-building", unit).replace("25", "30"))
        .put("/api/v1/projects/" + id)
        .then()
        .statusCode(200);

    assertThat(taken("/" + id + "/sheet?format=csv").asString()).contains("30%");
    assertThat(taken("/" + id + "/sheet?format=csv&revision=1").asString())
        .contains("25%")
        .doesNotContain("30%");
    read("/projects/" + id + "/sheet?revision=9")
        .statusCode(404)
        .body("code", equalTo("revision-not-found"));
  }

  @Test
  void the_layout_is_that_of_the_sheet_unless_another_is_asked_for() {
    String coded = created(sheet("336001-2-building", unit));
    String plain = created(sheet("216101-2-postage", unit));

    assertThat(taken("/" + coded + "/sheet?format=csv").asString())
        .contains("资金支出计划（%）", "指标值确定依据");
    assertThat(taken("/" + plain + "/sheet?format=csv").asString())
        .doesNotContain("项目编码", "指标值确定依据");
    assertThat(taken("/" + plain + "/sheet?format=csv&layout=hebei").asString()).contains("项目编码");
    assertThat(taken("/" + coded + "/sheet?format=csv&layout=neimenggu").asString())
        .contains("单位：元", "2358000.00", "指标方向", "大于等于", "分值");
  }

  @Test
  void what_cannot_be_exported_is_told() {
    String id = created(sheet("336001-2-building", unit));

    read("/projects/" + id + "/sheet?format=pdf")
        .statusCode(400)
        .body("code", equalTo("export-format-unknown"))
        .body("known", equalTo("docx, xlsx, csv"));
    read("/projects/" + id + "/sheet?layout=beijing")
        .statusCode(400)
        .body("code", equalTo("export-layout-unknown"));
    read("/projects/sheets?unit=" + unit + "&year=1999")
        .statusCode(422)
        .body("code", equalTo("export-nothing"));
    read("/projects/999999/sheet").statusCode(404).body("code", equalTo("project-not-found"));
    as("clerk").accept("image/png").get("/api/v1/projects/" + id + "/sheet").then().statusCode(406);
  }

  @Test
  void more_than_a_document_holds_is_refused_with_what_to_do_instead() {
    String jurors = sheet("336001-1-jurors", unit);
    IntStream.rangeClosed(1, 51).forEach(number -> created(jurors.replace("0033L", "A" + number)));

    read("/projects/sheets?format=docx&unit=" + unit)
        .statusCode(422)
        .body("code", equalTo("export-too-many"))
        .body("found", equalTo(51))
        .body("most", equalTo(50))
        .body("detail", containsString("xlsx"));
    preview("51.xlsx", taken("/sheets?format=xlsx&unit=" + unit).asByteArray(), "")
        .body("errors", equalTo(0))
        .body("projects", hasSize(51));
  }

  @Test
  void sheets_of_units_out_of_sight_are_not_given_away() {
    String id = created(sheet("336001-2-building", unit));

    elsewhere().get("/api/v1/projects/" + id + "/sheet").then().statusCode(404);
    elsewhere().get("/api/v1/projects/sheets?unit=" + unit).then().statusCode(422);
    as("publisher").get("/api/v1/projects/" + id + "/sheet").then().statusCode(403);
    as("publisher").get("/api/v1/projects/sheets").then().statusCode(403);
  }

  private static RequestSpecification elsewhere() {
    return RestAssured.given().auth().oauth2(TestTokens.of(Set.of("别处01"), "viewer"));
  }

  static ExtractableResponse<Response> taken(String path) {
    return as("clerk").get("/api/v1/projects" + path).then().statusCode(200).extract();
  }
}
