package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.approved;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.pay;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.Desk.sheet;
import static io.jiheng.budget.door.EvaluationDesk.report;
import static io.jiheng.budget.door.FormDesk.bytes;
import static io.jiheng.budget.door.FormDesk.csv;
import static io.jiheng.budget.door.FormDesk.file;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms of monitoring that are fetched, filled in and handed in again. */
@ThroughTheDoor
class MonitoringFormDoorTest {

  private static final String FORM = "monitoring/2023-06-30";

  private String id;

  @BeforeEach
  void aProjectInJune() {
    id = approved(sheet("336001-2-building", newUnit()));
    pay(id, "V1", "1061100", "2023-06-20").statusCode(201);
    report(id, 1, "45%", "2023-06-30").statusCode(201);
    as("clerk")
        .header("If-Match", "\"0\"")
        .body(
            """
            {"rows": [{"row": 1, "expected": "100%", "cause": "STAFF", "reason": "一级指标\\n人手不足",
                       "measure": "补员", "likelihood": "CERTAIN"},
                      {"row": 2, "reason": "原因说明", "likelihood": "IMPOSSIBLE"}],
             "reason": "合同签得晚；改进措施：无", "measure": "七月付款"}
            """)
        .put("/api/v1/projects/" + id + "/" + FORM)
        .then()
        .statusCode(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"docx", "xlsx", "csv"})
  void a_form_that_comes_back_untouched_changes_nothing(String format) {
    preview("monitoring." + format, file(id, FORM + "?format=" + format), "")
        .statusCode(201)
        .body("errors", equalTo(0))
        .body("warnings", equalTo(0))
        .body("monitorings[0].day", equalTo("2023-06-30"))
        .body("monitorings[0].projectId", equalTo(Integer.valueOf(id)))
        .body("monitorings[0].unchanged", equalTo(true))
        .body("monitorings[0].reason", equalTo("合同签得晚；改进措施：无"))
        .body("monitorings[0].measure", equalTo("七月付款"))
        .body("monitorings[0].funds[0].paid", equalTo("106.11"))
        .body("monitorings[0].indicators[0].expected", equalTo("100%"))
        .body("monitorings[0].indicators[0].causes", contains("STAFF"))
        .body("monitorings[0].indicators[0].reason", equalTo("一级指标\n人手不足"))
        .body("monitorings[0].indicators[0].likelihoods", contains("CERTAIN"))
        .body("monitorings[0].indicators[1].likelihoods", contains("IMPOSSIBLE"));
  }

  @Test
  void what_was_filled_in_is_entered_at_its_check_date() {
    String form = csv(id, FORM + "?format=csv").replace("45%,100%,,,√,,,", "48%,95%,√,,,,,");

    bring("monitoring.csv", bytes(form.replace("七月付款", "八月付款")), "")
        .statusCode(201)
        .body("entries.kind", contains("MONITORING"));

    read("/projects/" + id + "/" + FORM)
        .body("revision", equalTo(2))
        .body("measure", equalTo("八月付款"))
        .body("rows[0].actual", equalTo("48%"))
        .body("rows[0].expected", equalTo("95%"))
        .body("rows[0].cause", equalTo("FUNDS"))
        .body("rows[0].reason", equalTo("一级指标\n人手不足"))
        .body("rows[1].likelihood", equalTo("IMPOSSIBLE"));
    read("/projects/" + id + "/targets/1/reports")
        .body("asOf[0]", equalTo("2023-06-30"))
        .body("evidence[0]", containsString("monitoring.csv"));
  }

  @Test
  void two_ticks_for_one_or_another_day_are_errors() {
    String form = csv(id, FORM + "?format=csv");

    preview("monitoring.csv", bytes(form.replace("45%,100%,,,√,", "45%,100%,√,,√,")), "")
        .body("monitorings[0].findings.code", contains("form-ticked-twice"))
        .body("monitorings[0].findings[0].cell", equalTo("偏差原因分析"));
    preview("monitoring.csv", bytes(form.replace("2023年6月30日", "2023年5月31日")), "")
        .body("monitorings[0].findings.code", contains("form-day-unknown"));
    bring("monitoring.csv", bytes(form.replace("2023年6月30日", "2023年10月31日")), "")
        .statusCode(422)
        .body("findings.code", contains("form-day-not-come"));
  }
}
