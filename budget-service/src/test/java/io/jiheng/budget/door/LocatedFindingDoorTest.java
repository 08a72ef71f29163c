package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * What a rule finds in a file names the cell, as the lines of the file and corrections of it do.
 */
@ThroughTheDoor
class LocatedFindingDoorTest {

  private static final String FORM =
      """
      2023年度项目绩效目标表,,,,
      %s某法院,,,,单位：万元
      项目名称,差旅费,,,
      预算规模及资金用途,预算数,30,财政资金,30
      资金支出计划,3月底,6月底,9月底,12月底
      ,25%%,15%%,75%%,100%%
      一级指标,二级指标,三级指标,绩效指标描述,指标值
      产出指标,数量指标,出差次数,出差次数,≥9次
      """;

  @Test
  void what_a_rule_finds_is_corrected_in_the_cell_that_it_names() {
    byte[] form = FORM.formatted(newUnit()).getBytes(StandardCharsets.UTF_8);
    ValidatableResponse preview = preview("form.csv", form, "").statusCode(201);
    String path = "/api/v1/imports/" + preview.extract().path("import.id");

    Map<String, Object> falls =
        preview.extract().path("projects[0].findings.find { it.code == 'plan-falls' }");

    as("clerk")
        .queryParam("from", falls.get("line"))
        .queryParam("size", 1)
        .get(path + "/lines")
        .then()
        .body("items.line", contains(6))
        .body("items[0].cells[" + falls.get("column") + "].column", equalTo(2))
        .body("items[0].cells[" + falls.get("column") + "].text", equalTo("15%"));
    as("clerk")
        .body(
            "{\"cells\": [{\"part\": \"\", \"line\": %s, \"column\": %s, \"text\": \"50%%\"}]}"
                .formatted(falls.get("line"), falls.get("column")))
        .put(path + "/corrections")
        .then()
        .statusCode(200)
        .body("errors", equalTo(0));
  }
}
