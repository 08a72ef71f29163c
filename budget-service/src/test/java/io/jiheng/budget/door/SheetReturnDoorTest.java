package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.create;
import static io.jiheng.budget.door.Desk.created;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.putUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.SheetExportDoorTest.taken;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Project sheets taken away as files and brought back, as they were or changed. */
@ThroughTheDoor
class SheetReturnDoorTest {

  private static final List<String> ELEVEN =
      List.of(
          "144001-1-wages",
          "144001-2-travel",
          "216101-1-outsourcing",
          "216101-2-postage",
          "216101-3-relief",
          "216101-4-patrol-car",
          "336001-1-jurors",
          "336001-2-building",
          "336001-3-tribunals",
          "336001-4-vehicles",
          "336001-5-labour");

  /** Blanks, breaks, labels of the form itself, formulas; what no form can carry is put right. */
  private static final String ODD =
      """
      {"unit": "%s", "year": 2023, "name": "　其他资金 ", "budgetWan": 0.000101, "fiscalWan": 0.0001,
       "otherWan": 0.000001, "budgetText": "1.01元", "purpose": " 第一行\\r\\n\\t第二行\\u0007 ",
       "objectives": [{"number": 0, "text": "甲\\n\\n乙"}, {"number": 0, "text": "丙；2、丁"},
                      {"number": 7, "text": "项目名称"}],
       "indicators": [
         {"level1": "产出指标", "level2": "数量指标", "level3": "项目名称", "description": "",
          "target": " ≥ 5\\n件 ", "basis": "=1+1", "points": 7.50},
         {"level1": "产出指标", "level2": "质量指标", "level3": "项目名称", "description": "'-一级指标",
          "target": "", "basis": "单位：元"}]}
      """;

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "csv"})
  void the_eleven_sheets_in_one_file_are_brought_back_unchanged(String format) {
    ELEVEN.forEach(file -> created(sheet(file, unit)));

    byte[] file = taken("/sheets?unit=" + unit + "&year=2023&format=" + format).asByteArray();

    preview("全部." + format, file, "")
        .statusCode(201)
        .body("errors", equalTo(0))
        .body("projects", hasSize(ELEVEN.size()))
        .body(
            "projects.collect { it.findings.code.contains('project-unchanged') }",
            everyItem(equalTo(true)));
    bring("全部." + format, file, "")
        .statusCode(201)
        .body("entries", empty())
        .body("unchanged", equalTo(ELEVEN.size()));
    read("/projects?unit=" + unit).body("total", equalTo(ELEVEN.size()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "csv"})
  void a_sheet_of_odd_texts_is_brought_back_unchanged(String format) {
    String odd = "Z" + unit;
    putUnit(odd, "{\"name\": \"第 1 法庭\"}");
    create(ODD.formatted(odd)).statusCode(201);

    preview("怪." + format, taken("/sheets?format=" + format + "&unit=" + odd).asByteArray(), "")
        .statusCode(201)
        .body("errors", equalTo(0))
        .body("projects.unit", contains(odd))
        .body("projects[0].findings.code", hasItem("project-unchanged"))
        .body("projects[0].findings.code", not(hasItem("unit-named-differently")));
  }

  @Test
  void a_draft_brought_back_with_changes_gets_a_revision() {
    String id = created(sheet("336001-2-building", unit));
    byte[] file =
        taken("/" + id + "/sheet?format=csv")
            .asString()
            .replace("≥90%", "≥92%")
            .getBytes(StandardCharsets.UTF_8);

    preview("改.csv", file, "")
        .body("errors", equalTo(0))
        .body("projects[0].projectId", equalTo(Integer.valueOf(id)))
        .body("projects[0].findings.code", hasItem("project-replaces"))
        .body("projects[0].findings.code", not(hasItem("project-unchanged")));
    bring("改.csv", file, "").statusCode(201);

    read("/projects/" + id).body("revision", equalTo(2)).body("state", equalTo("DRAFT"));
    read("/projects/" + id + "/differences?from=1").body("cells.after", everyItem(equalTo("≥92%")));
  }

  @Test
  void what_is_approved_is_not_changed_by_a_file() {
    String id = approved(sheet("336001-2-building", unit));
    String file = taken("/" + id + "/sheet?format=csv").asString();

    bring("同.csv", file.getBytes(StandardCharsets.UTF_8), "").statusCode(201);
    bring("改.csv", file.replace("≥90%", "≥92%").getBytes(StandardCharsets.UTF_8), "")
        .statusCode(422)
        .body("findings.code", contains("project-locked"))
        .body("findings[0].message", containsString("APPROVED"));

    read("/projects/" + id).body("revision", equalTo(3));
  }

  @Test
  void points_go_in_and_come_out_and_are_told_where_they_differ() {
    String pointed =
        sheet("216101-2-postage", unit)
            .replaceFirst("\"target\": \"≥20000件\"", "\"target\": \"≥20000件\", \"points\": 12.50");
    String id = created(pointed);

    read("/projects/" + id).body("sheet.indicators[0].points", equalTo(12.5f));
    byte[] file = taken("/" + id + "/sheet?format=xlsx").asByteArray();
    preview("分值.xlsx", file, "")
        .body("projects[0].indicators[0].points", equalTo("12.5"))
        .body("projects[0].findings.code", hasItem("project-unchanged"));
    as("clerk")
        .header("If-Match", "\"1\"")
        .body(pointed.replace("12.50", "10"))
        .put("/api/v1/projects/" + id)
        .then()
        .statusCode(200);
    read("/projects/" + id + "/differences?from=1")
        .body("cells.cell", contains("分值"))
        .body("cells.before", contains("12.5"))
        .body("cells.after", contains("10"));
    as("clerk")
        .body(pointed.replace("12.50", "100.01"))
        .post("/api/v1/projects")
        .then()
        .statusCode(400)
        .body("code", equalTo("constraint-violation"));
  }
}
