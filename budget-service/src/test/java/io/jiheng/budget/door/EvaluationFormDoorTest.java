package io.jiheng.budget.door;

import static io.jiheng.budget.door.Counter.bring;
import static io.jiheng.budget.door.Counter.confirm;
import static io.jiheng.budget.door.Counter.preview;
import static io.jiheng.budget.door.Desk.as;
import static io.jiheng.budget.door.Desk.newUnit;
import static io.jiheng.budget.door.Desk.read;
import static io.jiheng.budget.door.EvaluationDesk.explained;
import static io.jiheng.budget.door.EvaluationDesk.handScored;
import static io.jiheng.budget.door.EvaluationDesk.save;
import static io.jiheng.budget.door.EvaluationDesk.submit;
import static io.jiheng.budget.door.FormDesk.bytes;
import static io.jiheng.budget.door.FormDesk.csv;
import static io.jiheng.budget.door.FormDesk.file;
import static io.jiheng.budget.door.FormDesk.filled;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Forms of self-evaluation that are fetched, filled in and handed in again. */
@ThroughTheDoor
class EvaluationFormDoorTest {

  private static final String FORM = "self-evaluation?format=csv";
  private static final String CRIMINAL = "案件受理数量：刑事案件受理数量";

  private String id;

  @BeforeEach
  void anEvaluation() {
    id = handScored(newUnit());
    save(id, "\"0\"", explained(HandScored.UNEXPLAINED)).statusCode(200);
  }

  @ParameterizedTest
  @CsvSource({
    "docx, ministry",
    "xlsx, ministry",
    "csv, ministry",
    "docx, hebei",
    "xlsx, hebei",
    "csv, hebei"
  })
  void a_form_that_comes_back_untouched_changes_nothing(String format, String layout) {
    byte[] form = file(id, "self-evaluation?format=" + format + "&layout=" + layout);

    int upload =
        preview("evaluation." + format, form, "")
            .statusCode(201)
            .body("errors", equalTo(0))
            .body("warnings", equalTo(0))
            .body("selfEvaluations[0].projectId", equalTo(Integer.valueOf(id)))
            .body("selfEvaluations[0].unchanged", equalTo(true))
            .body("selfEvaluations[0].total", equalTo("85.25"))
            .body("selfEvaluations[0].grade", equalTo("良"))
            .body("selfEvaluations[0].executionReason", equalTo("余款跨年支付"))
            .body("selfEvaluations[0].funds[0].paid", equalTo("378.10"))
            .body("selfEvaluations[0].indicators", hasSize(14))
            .body("selfEvaluations[0].indicators[2].score", equalTo("4.95"))
            .body("selfEvaluations[0].indicators[10].band", equalTo("PARTLY"))
            .extract()
            .path("import.id");

    confirm(upload).statusCode(200).body("entered", equalTo(0)).body("unchanged", equalTo(1));
    read("/projects/" + id + "/self-evaluation").body("revision", equalTo(1));
  }

  @Test
  void what_was_filled_in_is_entered_and_figures_that_no_longer_hold_are_told() {
    byte[] form =
        bytes(csv(id, FORM).replace("700件,5,4.95,案件结构变化", "705件,5,4.95,\"偏差原因：移送减少\n改进措施：会商公安\""));

    preview("evaluation.csv", form, "")
        .body("errors", equalTo(0))
        .body("selfEvaluations[0].unchanged", equalTo(false))
        .body("selfEvaluations[0].enters.written", equalTo(true))
        .body("selfEvaluations[0].enters.values.row", contains(3))
        .body(
            "selfEvaluations[0].findings.code",
            contains("form-score-differs", "form-score-differs"))
        .body("selfEvaluations[0].findings[0].message", equalTo("表上是 4.95，系统计算为 4.99。"))
        .body("selfEvaluations[0].findings[1].cell", equalTo("总分"))
        .body("selfEvaluations[0].findings[1].message", equalTo("表上是 85.25，系统计算为 85.29。"));
    bring("evaluation.csv", form, "")
        .statusCode(201)
        .body("entries.kind", contains("SELF_EVALUATION"))
        .body("entries[0].projectId", equalTo(Integer.valueOf(id)));

    read("/projects/" + id + "/self-evaluation")
        .body("revision", equalTo(2))
        .body("card.total", equalTo(85.29f))
        .body("card.rows[2].actual", equalTo("705件"))
        .body("card.rows[2].reason", equalTo("移送减少"))
        .body("card.rows[2].measure", equalTo("会商公安"))
        .body("card.rows[4].reason", equalTo("案件结构变化"));
    read("/projects/" + id + "/targets/3/reports")
        .body("text", contains("705件", "700件"))
        .body("asOf[0]", equalTo("2023-09-15"))
        .body("evidence[0]", containsString("evaluation.csv"));
  }

  @Test
  void points_bands_and_objectives_are_filled_in_on_a_workbook() {
    byte[] form = file(id, "self-evaluation?format=xlsx");
    form = filled(form, CRIMINAL, 6, "6");
    form = filled(form, "案件受理数量：民事案件受理数量", 6, "4");
    form = filled(form, "为审判提供长效有力保障", 5, "已开展两批；达成预期指标（90%）");

    bring("evaluation.xlsx", form, "").statusCode(201).body("entered", equalTo(1));

    read("/projects/" + id + "/self-evaluation")
        .body("card.rows[1].points", equalTo(4))
        .body("card.rows[2].points", equalTo(6))
        .body("card.rows[10].actual", equalTo("已开展两批"))
        .body("card.rows[10].score", equalTo(9.0f))
        .body("filled.rows.find { it.row == 11 }.band", equalTo("ATTAINED"))
        .body("filled.rows.find { it.row == 11 }.reason", equalTo("部分开展"));
  }

  @Test
  void parts_whose_rows_come_out_differently_are_given_other_points_and_must_make_a_hundred() {
    byte[] form = file(id, "self-evaluation?format=xlsx");
    byte[] short1 = filled(form, CRIMINAL, 6, "4");
    byte[] moved = filled(short1, "干警满意度", 6, "11");

    preview("evaluation.xlsx", short1, "")
        .body("errors", equalTo(1))
        .body(
            "selfEvaluations[0].findings.code",
            contains("points-total-differs", "evaluation-not-hundred"));
    bring("evaluation.xlsx", moved, "").statusCode(201);

    read("/projects/" + id + "/self-evaluation")
        .body("filled.parts.OUTPUT", equalTo(49))
        .body("filled.parts.SATISFACTION", equalTo(11))
        .body("card.rows[2].points", equalTo(4));
  }

  @Test
  void a_row_that_is_not_the_projects_is_named_and_keeps_all_out() {
    String form = csv(id, FORM);

    preview("evaluation.csv", bytes(form.replace("≥707件", "≥708件")), "")
        .body("errors", equalTo(1))
        .body("selfEvaluations[0].findings[0].code", equalTo("form-row-differs"))
        .body("selfEvaluations[0].findings[0].cell", equalTo("年度指标值"))
        .body("selfEvaluations[0].findings[0].message", equalTo("表上写的是“≥708件”，项目的这一行是“≥707件”。"));
    bring("evaluation.csv", bytes(form.replace("700件", "许多")), "")
        .statusCode(422)
        .body("findings.code", contains("form-value-unreadable"));
    bring("evaluation.csv", bytes(form.replace("余款跨年支付", "久".repeat(2001))), "")
        .statusCode(422)
        .body("findings.code", contains("form-text-too-long"));
    bring("evaluation.csv", bytes(form.replace("外包服务经费", "别的经费")), "")
        .statusCode(422)
        .body("findings.code", contains("form-project-unknown"));
    read("/projects/" + id + "/self-evaluation").body("revision", equalTo(1));
  }

  @Test
  void a_row_that_is_counted_takes_no_value_of_a_form() {
    as("clerk")
        .body("{\"indicator\": \"appeal-free\"}")
        .put("/api/v1/projects/" + id + "/targets/7")
        .then()
        .statusCode(200);
    String form = csv(id, FORM);

    preview("evaluation.csv", bytes(form.replace("≥90%,—,", "≥90%,92%,")), "")
        .body("errors", equalTo(0))
        .body("selfEvaluations[0].unchanged", equalTo(true))
        .body("selfEvaluations[0].findings.code", contains("form-value-linked"))
        .body("selfEvaluations[0].findings[0].cell", equalTo("实际完成值"));
  }

  @Test
  void what_is_submitted_is_not_overwritten() {
    submit(id).statusCode(200);
    String form = csv(id, FORM);

    preview("evaluation.csv", bytes(form), "")
        .body("errors", equalTo(0))
        .body("selfEvaluations[0].unchanged", equalTo(true))
        .body("selfEvaluations[0].signedBy", equalTo("test-clerk"))
        .body("selfEvaluations[0].signedOn", equalTo("2023-09-15"));
    bring("evaluation.csv", bytes(form.replace("余款跨年支付", "另有原因")), "")
        .statusCode(422)
        .body("findings.code", contains("form-evaluation-signed"));
  }
}
