package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.confirm;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Sheets whose budget is not where it should be, or goes by other names. */
@ThroughTheDoor
class MissingBudgetDoorTest {

  private String unit;

  @BeforeEach
  void aUnit() {
    unit = newUnit();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "资金用途\t办案开支",
        "预算规模及资金用途\t预算数\t\t其中：财政资金\t\t其他资金\t",
        "预算规模及资金用途\t预算数\t—\t其中：财政资金\t—\t其他资金\t—",
        "预算规模及资金用途\t预算数\t另行核定\t其中：财政资金\t\t其他资金\t"
      })
  void a_budget_that_is_not_there_is_null_and_keeps_the_file_out(String row) {
    byte[] file = sheet(row);

    int id =
        preview("sheet.txt", file, "")
            .statusCode(201)
            .body("projects[0].findings.code", hasItem("budget-missing"))
            .body(
                "projects[0].findings.findAll { it.severity == 'ERROR' }.cell",
                everyItem(equalTo("预算数")))
            .body("projects[0]", not(hasKey("budgetWan")))
            .body("projects[0].unit", equalTo(unit))
            .body("projects[0].year", equalTo(2024))
            .extract()
            .path("import.id");
    confirm(id).statusCode(422).body("findings.code", hasItem("budget-missing"));
    read("/projects?unit=" + unit).body("total", equalTo(0));
  }

  @Test
  void other_names_of_money_are_known_and_what_was_carried_over_is_its_own_source() {
    byte[] file =
        sheet("项目资金（万元）\t年度资金总额：\t120.00\n\t其中：当年财政拨款\t100.00\n" + "\t上年结转资金\t15.00\n\t单位资金\t5.00");

    int id =
        preview("sheet.txt", file, "")
            .body("errors", equalTo(0))
            .body("projects[0].budgetWan", equalTo(120.0f))
            .body("projects[0].carriedWan", equalTo(15.0f))
            .body("projects[0].otherWan", equalTo(5.0f))
            .body("projects[0]", not(hasKey("purpose")))
            .extract()
            .path("import.id");
    int project = confirm(id).statusCode(200).extract().path("entries[0].projectId");

    read("/projects/" + project)
        .body("sheet.budgetWan", equalTo(120.0f))
        .body("sheet.fiscalWan", equalTo(100.0f))
        .body("sheet.carriedWan", equalTo(15.0f));
  }

  @Test
  void sources_without_a_budget_are_added_up_aloud_and_nothing_written_is_nothing() {
    preview("sheet.txt", sheet("资金用途\t财政资金\t10.00\t其他资金\t2.00"), "")
        .body("errors", equalTo(0))
        .body("projects[0].budgetWan", equalTo(12.0f))
        .body("projects[0].findings.code", hasItem("budget-summed"));
    bring("sheet.txt", sheet("资金用途\t预算数\t0\t财政资金\t0"), "").statusCode(201);
    read("/projects?unit=" + unit).body("items.budgetWan", contains(0.0f));
  }

  private byte[] sheet(String money) {
    return """
        办案经费绩效目标表

        %s某某法院\t2024年度\t单位：万元
        项目编码\t13020024P000000000011\t项目名称\t办案经费
        %s
        绩效目标\t1.保障办案
        一级指标\t二级指标\t三级指标\t绩效指标描述\t指标值\t指标值确定依据
        产出指标\t数量指标\t办案数量\t办案数量\t≥300件\t往年数据
        """
        .formatted(unit, money)
        .getBytes(StandardCharsets.UTF_8);
  }
}
