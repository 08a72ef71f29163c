package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Counter.text;
import static io.jiheng.budget.door.Desk.newUnit;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.jiheng.budget.forms.file.FileReading;
import io.jiheng.budget.forms.line.Line;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The documents as Office files: what is understood of them is what is understood of their text.
 */
@ThroughTheDoor
class OfficeDoorTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @ParameterizedTest
  @CsvSource({"002-court, 336001", "004-tianjin, 216101", "000-overall, nothing"})
  void a_document_is_understood_alike_in_docx_xlsx_and_text(String file, String ownUnit)
      throws IOException {
    byte[] text = text(file, ownUnit, unit);
    List<Line> lines = lines(text);
    JsonNode expected = understood("a.txt", text);

    assertThat(understood("a.docx", OfficeFiles.docx(lines))).isEqualTo(expected);
    assertThat(understood("a.xlsx", OfficeFiles.xlsx(lines))).isEqualTo(expected);
  }

  @Test
  void a_docx_is_imported_with_its_sheets_and_its_plan() {
    List<Line> lines = lines(text("002-court", "336001", unit));

    bring("a.docx", OfficeFiles.docx(lines), "unit=" + unit)
        .statusCode(201)
        .body("format", equalTo("DOCX"))
        .body("entries.kind.findAll { it == 'PROJECT' }", hasSize(5))
        .body("entries.kind", hasItem("DEPARTMENT_PLAN"));
  }

  @Test
  void findings_in_office_files_name_table_or_worksheet_and_row() {
    List<Line> lines = lines(text("004-tianjin", "216101", unit));

    preview("a.docx", OfficeFiles.docx(lines), "")
        .body(
            "projects[0].findings.find { it.code == 'unit-reversed' }.place",
            equalTo("第 1 个表格第 11 行"));
    preview("a.xlsx", OfficeFiles.xlsx(lines), "")
        .body("projects.name", hasSize(4))
        .body(
            "projects[0].findings.find { it.code == 'unit-reversed' }.place",
            equalTo("工作表“绩效目标表”第 12 行"));
  }

  @Test
  void numbers_of_a_worksheet_are_taken_with_all_their_digits() {
    byte[] file =
        Worksheet.of(
            sheet -> {
              sheet.row("表", "", "", "", "单位：元");
              sheet.row("项目名称", "办案业务费", "项目单位", "某院", unit + "某某法院");
              sheet.row("预算数", 745000.55, "财政资金", 745000.55);
              sheet.row("一级指标", "二级指标", "三级指标", "指标值");
              sheet.row("产出指标", "质量指标", "调解率", sheet.percent(0.175));
              sheet.row("", "时效指标", "完成时限", sheet.day(2023, 12, 31));
              sheet.row("", "数量指标", "件数", 18000);
            });

    preview("a.xlsx", file, "year=2023")
        .statusCode(201)
        .body("projects[0].budgetWan", equalTo(74.500055f))
        .body("projects[0].indicators.target.text", contains("17.5%", "2023年12月31日", "18000"));
  }

  /** As they stood in the file, where no row was torn apart by the blank lines of a cell. */
  private static List<Line> lines(byte[] text) {
    String whole = new String(text, StandardCharsets.UTF_8).replace("\t\n\n\n", "\n");
    return FileReading.read(whole.getBytes(StandardCharsets.UTF_8)).lines();
  }

  /** What a preview tells, but for the places in the file. */
  private JsonNode understood(String name, byte[] content) throws IOException {
    String answer = preview(name, content, "unit=" + unit).statusCode(201).extract().asString();
    ObjectNode told = (ObjectNode) JSON.readTree(answer);
    told.remove("import");
    strip(told);
    return told;
  }

  private static void strip(JsonNode node) {
    if (node instanceof ObjectNode object) {
      object.remove(List.of("place", "part", "line", "row"));
      if (object.has("message")) {
        object.put("message", object.get("message").asText().replaceFirst("^第 \\d+ 行", ""));
      }
      object.forEach(OfficeDoorTest::strip);
    } else if (node instanceof ArrayNode array) {
      array.forEach(OfficeDoorTest::strip);
    }
  }
}
